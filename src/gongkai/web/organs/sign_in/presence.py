"""When a session was last used, and its end when nobody used it for long."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.sign_in import EndIdle
from gongkai.web.organs.guard import PUBLIC, came_from, permission_of
from gongkai.web.organs.models import Person
from gongkai.web.organs.sign_in.unsaved import keep
from gongkai.web.screens.language import said

OFTEN = timedelta(minutes=1)
"""How exactly it is known: a write on every look at a page would slow everybody."""


KEPT = "您刚才填写的内容没有提交，但已经替您留着；重新登录后会回到刚才的页面，请核对后再提交。"


class Presence:
    """Note that a session is in use, or end it where it was idle for too long."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer as the view does."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _given: Any, _named: Any
    ) -> HttpResponse | None:
        """Return the way to the door where the session has just ended, or None where the view may answer.

        It stands behind the check of the form's token: what is kept of a form, the person sent.
        """
        if not isinstance(request.user, Person):
            return _out_of_age(request, view)
        if not request.session.session_key:
            return None
        session = UserSession.objects.filter(session_key=request.session.session_key).first()
        idle = timezone.now() - session.last_seen_at if session else None
        limit = timedelta(minutes=settings.ENVIRONMENT.idle_minutes)
        if session and idle and limit and idle > limit:
            return _ended(request, request.user, session, view)
        if idle is None or idle >= OFTEN:
            UserSession.objects.create_from_request(request)
        return None


def _out_of_age(request: HttpRequest, view: Callable[..., Any]) -> HttpResponse | None:
    """Keep what was sent in a session too old to go on, for whom it was; None where the view, or its guard, answers."""
    key = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
    if request.method != "POST" or not key or permission_of(view) in {None, PUBLIC, "see_own_account"}:
        return None
    session = UserSession.objects.filter(session_key=key).select_related("user").first()
    if session is None or not keep(request, session.user):
        return None
    told = said("登录已满 {hours} 小时，系统已经自动退出。", hours=settings.SESSION_COOKIE_AGE // 3600)
    messages.warning(request, f"{told}{said(KEPT)}")
    return redirect_to_login(came_from(request))


def _ended(request: HttpRequest, person: Person, session: UserSession, view: Callable[..., Any]) -> HttpResponse | None:
    """End the session; a public page is shown all the same, from any other one goes to the door and comes back."""
    with suppress(Refused):  # another request of the same browser was quicker
        EndIdle(person, session).do(actor=None, at=timezone.now())
    request.session.flush()
    request.user = AnonymousUser()
    if permission_of(view) == PUBLIC:
        return None
    told = said("您有 {minutes} 分钟没有操作，系统已经自动退出。", minutes=settings.ENVIRONMENT.idle_minutes)
    after = "重新登录后会回到刚才的页面。"
    if request.method == "POST" and permission_of(view) != "see_own_account" and keep(request, person):
        after = KEPT
    messages.warning(request, f"{told}{said(after)}")
    return redirect_to_login(came_from(request))
