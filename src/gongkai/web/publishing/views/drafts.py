"""Screens of the acts on an item: submit, recall, discard, move, set a time, withdraw."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from gongkai.web.organs.action import Action
from gongkai.web.organs.guard import guarded, person_of
from gongkai.web.publishing.actions.draft import Discard, Reclassify
from gongkai.web.publishing.actions.release import Schedule, Withdraw
from gongkai.web.publishing.actions.review import Recall, Submit
from gongkai.web.publishing.item_forms import (
    ColumnForm,
    ScheduleForm,
    SubmitForm,
    WithdrawForm,
    columns_to_draft_in,
)
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.views.items import item_address, item_of
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt


@guarded("draft")
def submit(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what goes with the submission, and submit."""
    found, person = item_of(request, key, "draft"), person_of(request)
    form = SubmitForm(found, request.POST or None)
    return acting(request, form, lambda told: Submit(found, person, **told), item_address, **_around(Submit, found))


@guarded("draft")
@require_POST
def recall(request: HttpRequest, key: int) -> HttpResponse:
    """Take the submission back."""
    return _at_once(request, Recall(item_of(request, key, "draft")))


@guarded("draft")
@require_POST
def discard(request: HttpRequest, key: int) -> HttpResponse:
    """Give the draft up."""
    return _at_once(request, Discard(item_of(request, key, "draft")))


@guarded("draft")
def reclassify(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for another column, and move the item there."""
    found = item_of(request, key, "draft")
    columns = columns_to_draft_in(request).filter(organ=found.organ)
    form = ColumnForm(columns, request.POST or None)
    return acting(
        request, form, lambda told: Reclassify(found, told["column"]), item_address, **_around(Reclassify, found)
    )


@guarded("release")
def schedule(request: HttpRequest, key: int) -> HttpResponse:
    """Ask when the item is to be released."""
    found = item_of(request, key, "release")
    form = ScheduleForm(request.POST or None, initial={"release_at": found.release_at})
    return acting(
        request, form, lambda told: Schedule(found, told["release_at"]), item_address, **_around(Schedule, found)
    )


@guarded("withdraw")
def withdraw(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the reason, and withdraw what is released."""
    found, person = item_of(request, key, "withdraw"), person_of(request)
    form = WithdrawForm(request.POST or None)
    return acting(
        request, form, lambda told: Withdraw(found, person, told["reason"]), item_address, **_around(Withdraw, found)
    )


def _at_once(request: HttpRequest, action: Any) -> HttpResponse:
    attempt(request, action)
    return HttpResponseRedirect(item_address(action.item))


def _around(act: type[Action], found: Item) -> dict[str, str]:
    """Return what stands around the form of an act on an item."""
    title = found.draft_title or found.title
    return {"title": act.label, "submit": act.label, "back": item_address(found), "lead": title}


addresses = [
    path("items/<int:key>/submit", submit, name="submit"),
    path("items/<int:key>/recall", recall, name="recall"),
    path("items/<int:key>/discard", discard, name="discard"),
    path("items/<int:key>/reclassify", reclassify, name="reclassify"),
    path("items/<int:key>/schedule", schedule, name="schedule"),
    path("items/<int:key>/withdraw", withdraw, name="withdraw"),
]
