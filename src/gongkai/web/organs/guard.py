"""Guards of views: every address names the permission it needs, and a test reads them all from the URLconf."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast
from urllib.parse import urlsplit, urlunsplit

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import may
from gongkai.web.organs.tables import permissions

PUBLIC = "public"
"""What an address names that anybody may see."""

Given = ParamSpec("Given")
View = Callable[Concatenate[HttpRequest, Given], HttpResponseBase]


def guarded(permission: str) -> Callable[[View[Given]], View[Given]]:
    """Let only those in who hold `permission` anywhere; the view itself limits what they see to their organs.

    Where a record belongs to one organ, the view calls `demand` with it. Raises KeyError, when the module is read,
    for a permission that is not in the table.
    """
    permissions()[permission]

    def guard(view: View[Given]) -> View[Given]:
        @wraps(view)
        def seen(request: HttpRequest, *given: Given.args, **named: Given.kwargs) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(came_from(request))
            if not may(request.user, permission, None, today()):
                raise PermissionDenied
            return view(request, *given, **named)

        seen.permission = permission  # type: ignore[attr-defined]  # read by the test of the table
        return cast("View[Given]", seen)

    return guard


def came_from(request: HttpRequest) -> str:
    """Return where to go on after signing in: the address asked for, or the page whose form was sent."""
    if request.method in {"GET", "HEAD"}:
        return request.get_full_path()
    page = request.META.get("HTTP_REFERER", "")
    if not url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure()):
        return reverse("desk")
    return urlunsplit(("", "", *urlsplit(page)[2:]))


def public(view: View[Given]) -> View[Given]:
    """Mark a view that anybody may see."""
    view.permission = PUBLIC  # type: ignore[attr-defined]  # read by the test of the table
    return view


def demand(request: HttpRequest, permission: str, *organs: Organ) -> None:
    """Raise PermissionDenied unless the person may do `permission` today, at one of `organs`."""
    if not any(may(request.user, permission, organ, today()) for organ in organs):
        raise PermissionDenied


def person_of(request: HttpRequest) -> Person:
    """Return the person signed in. For guarded views only."""
    assert isinstance(request.user, Person)  # noqa: S101 -- the guard has seen to it
    return request.user


def today() -> date:
    """Return the day it is where the office is. Screens ask here; the core is always told."""
    return timezone.localdate()


def permission_of(view: Callable[..., Any]) -> str | None:
    """Return what a view of the URLconf demands; None where it says nothing, which a test forbids for our own."""
    return getattr(view, "permission", None)
