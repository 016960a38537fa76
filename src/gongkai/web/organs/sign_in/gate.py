"""The gate behind the door: who still has the first password, or lacks a second factor, goes and mends that first."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from gongkai.web.organs.guard import PUBLIC, permission_of, today
from gongkai.web.organs.models import Person
from gongkai.web.organs.sign_in.standing import owed

ON_THE_WAY = {"account_change_password", "account_reauthenticate"}
"""Addresses one passes through on the way to what is owed."""


class Gate:
    """Let through what is public and what leads to what is owed; send everything else there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer as the view does."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _given: Any, _named: Any
    ) -> HttpResponse | None:
        """Return the way to what is owed, or None where the view may answer."""
        if not isinstance(request.user, Person) or permission_of(view) == PUBLIC:
            return None
        first = owed(request, request.user, today())
        here = request.resolver_match.url_name if request.resolver_match else None
        if first is None or here == first or here in ON_THE_WAY:
            return None
        return HttpResponseRedirect(reverse(first))
