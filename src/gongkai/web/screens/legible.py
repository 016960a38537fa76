"""Addresses hold no NUL: no browser of a person writes one, and PostgreSQL keeps none in a text, nor looks for one."""

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest
from django.http.response import HttpResponseBase


class Legible:
    """Answers a request whose address holds a NUL with 400, before anything looks for it."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponseBase]) -> None:
        """Keep what answers the others."""
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a request."""
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest
        return self._answer(request)
