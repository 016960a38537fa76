"""When a session was last used: kept to the minute, because a write on every look at a page would slow everybody."""

from collections.abc import Callable
from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

OFTEN = timedelta(minutes=5)


class Presence:
    """Note that a session is in use, at most once in five minutes."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Note it, then answer as the view does."""
        if request.user.is_authenticated and request.session.session_key:
            recently = timezone.now() - OFTEN
            noted = UserSession.objects.filter(session_key=request.session.session_key, last_seen_at__gte=recently)
            if not noted.exists():
                UserSession.objects.create_from_request(request)
        return self.get_response(request)
