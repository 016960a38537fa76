"""How a screen does a named action: for the person signed in, now; the next page tells at its top what happened."""

from typing import Any

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest
from django.utils import timezone

from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import person_of
from gongkai.web.screens.language import said


def attempt(request: HttpRequest, action: Action, *, silent: bool = False) -> Model | None:
    """Do `action`; return what it acted on, or None where it was refused. Either is told as messages on the next page.

    `silent` tells of a refusal only: where the page itself shows that it was done, as with a file opened. What no
    permission covers is refused here like anything else; a screen need not look first.
    """
    try:
        subject = action.do(actor=person_of(request), at=timezone.now())
    except Refused as refused:
        for reason in refused.reasons:
            messages.error(request, said(reason.message, **reason.values))
        return None
    if not silent:
        messages.success(request, said("已完成：{label}", label=action.label))
    return subject


def warn(request: HttpRequest, message: str, **values: Any) -> None:
    """Tell on the next page what stood in the way before any action could be tried."""
    messages.error(request, said(message, **values))
