"""The own account: password, second factor, where one is signed in."""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.actions.sign_in import EndSessions
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Person
from gongkai.web.organs.sign_in.standing import by_own_password, has_second_factor, must_have_second_factor
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.navigation import Entry, enter


@guarded("see_own_account")
@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """Show how the person signs in, and where else the person is signed in."""
    person = person_of(request)
    shown = {
        "own_password": by_own_password(request),
        "second_factor": has_second_factor(person),
        "second_factor_needed": must_have_second_factor(person, today()),
        "codes_left": _codes_left(person),
        "sessions": sorted(UserSession.objects.purge_and_list(person), key=lambda each: each.created_at),
    }
    return render(request, "organs/account.html", shown)


@guarded("see_own_account")
@require_POST
def end_session(request: HttpRequest, key: int) -> HttpResponse:
    """End one of the own sessions, on a machine left behind for instance."""
    session = get_object_or_404(UserSession, pk=key, user=person_of(request))
    attempt(request, EndSessions(person_of(request), (session,)))
    return redirect("my_account")


@guarded("see_own_account")
@require_POST
def end_other_sessions(request: HttpRequest) -> HttpResponse:
    """End all own sessions but this one."""
    here = request.session.session_key
    others = UserSession.objects.filter(user=person_of(request)).exclude(session_key=here)
    attempt(request, EndSessions(person_of(request), tuple(others)))
    return redirect("my_account")


def _codes_left(person: Person) -> int | None:
    codes = Authenticator.objects.filter(user=person, type=Authenticator.Type.RECOVERY_CODES).first()
    return len(codes.wrap().get_unused_codes()) if codes else None


addresses = [
    path("", mine, name="my_account"),
    path("second-factor/", mine, name="mfa_index"),
    path("sessions/<int:key>/end", end_session, name="end_session"),
    path("sessions/end-others", end_other_sessions, name="end_other_sessions"),
]
enter(Entry("我的账户", "my_account", "see_own_account", rank=95))
