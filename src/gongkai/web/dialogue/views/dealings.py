"""Screens of proposals, open days, places and press conferences: list, page, form, and letting out by somebody else."""

from typing import Any

from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.dialogue.actions.kept import Change, Enter
from gongkai.web.dialogue.dealings import SEE, Dealing, address, dealings, public_state
from gongkai.web.dialogue.models.kept import Kept
from gongkai.web.dialogue.shown import record_shown
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.reach import within
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.parts import Parts

KEEP, LET_OUT = "keep_dealings", "publish_dealings"

parts: Parts[Kept] = Parts()
"""What a record's page shows besides its facts; every file of views adds its own."""


@guarded(SEE)
@require_GET
def dealing_list(request: HttpRequest, kind: str) -> HttpResponseBase:
    """List the records of a kind that the person may see."""
    of_kind, person, day = _kind(kind), person_of(request), today()
    rows = within(of_kind.model._default_manager.all(), person, SEE, day)  # noqa: SLF001 -- Django's own public name
    organs = list(organs_where(person, SEE, day).order_by("path"))
    return Listing(
        of_kind.title,
        rows.select_related("organ"),
        columns=of_kind.columns,
        search=of_kind.search,
        filters=(Choice("organ", "机关", [(str(each.pk), each.name) for each in organs]),),
        order=of_kind.order,
        template="dialogue/dealings.html",
        context={
            "kind": of_kind,
            "kinds": dealings().values(),
            "mine": organs_where(person, KEEP, day).order_by("path"),
        },
    ).respond(request)


@guarded(SEE)
@require_GET
def dealing(request: HttpRequest, kind: str, key: int) -> HttpResponse:
    """Show a record: what is told of it, whether the public sees it, what may be done."""
    of_kind, person = _kind(kind), person_of(request)
    record = seen(request, kind, key)
    page = {
        "kind": of_kind,
        "record": record,
        "facts": of_kind.facts(record),
        "state": public_state(record),
        "keeps": may(person, KEEP, record.organ, today()),
        "lets_out": may(person, LET_OUT, record.organ, today()),
        "publish": of_kind.publish(record, person, record_shown(record)),
        "parts": list(parts.of(request, record)),
    }
    return render(request, "dialogue/dealing.html", page)


@guarded(KEEP)
def enter_dealing(request: HttpRequest, key: int, kind: str) -> HttpResponse:
    """Ask for a record of a kind, and enter it."""
    of_kind, organ = _kind(kind), get_object_or_404(Organ, pk=key)
    demand(request, KEEP, organ)
    form = of_kind.form(request.POST or None)
    form.instance.organ = organ
    return _asked(request, of_kind.enter, form, of_kind.listed_at)


@guarded(KEEP)
def change_dealing(request: HttpRequest, kind: str, key: int) -> HttpResponse:
    """Ask what is different of a record, and change it."""
    of_kind, record = _kind(kind), seen(request, kind, key, KEEP)
    form = of_kind.form(request.POST or None, instance=record)
    return _asked(request, of_kind.change, form, address(record))


@guarded(LET_OUT)
@require_POST
def publish_dealing(request: HttpRequest, kind: str, key: int) -> HttpResponse:
    """Let the public see a record as it was shown beside the button, or take it back where the button said so."""
    of_kind, record, person = _kind(kind), seen(request, kind, key, LET_OUT), person_of(request)
    shown = request.POST.get("seen")
    take_back = shown is None and record.published_at
    attempt(request, of_kind.take_back(record, person) if take_back else of_kind.publish(record, person, shown or ""))
    return HttpResponseRedirect(address(record))


def seen(request: HttpRequest, kind: str, key: int, permission: str = SEE) -> Kept:
    """Return a record if the person may do `permission` at its organ. Raises Http404 and PermissionDenied."""
    record = get_object_or_404(_kind(kind).model._default_manager.select_related("organ"), pk=key)  # noqa: SLF001 -- Django's own public name
    demand(request, permission, record.organ)
    return record


def _asked(request: HttpRequest, act: type[Enter | Change], form: "ModelForm[Any]", back: str) -> HttpResponse:
    person = person_of(request)
    around = {"title": act.label, "submit": "保存", "back": back, "lead": form.instance.organ}
    return acting(request, form, lambda _: act(form.instance, person), address, **around)


def _kind(key: str) -> Dealing:
    if key not in dealings():
        raise Http404
    return dealings()[key]


addresses = [
    *(path(f"{key}/", dealing_list, {"kind": key}, name=f"dealings_{key}") for key in dealings()),
    path("dealings/<slug:kind>/<int:key>", dealing, name="dealing"),
    path("dealings/<slug:kind>/<int:key>/change", change_dealing, name="change_dealing"),
    path("dealings/<slug:kind>/<int:key>/publish", publish_dealing, name="publish_dealing"),
    path("of/<int:key>/dealings/<slug:kind>/enter", enter_dealing, name="enter_dealing"),
]
enter(Entry("提案、开放日和专区", "dealings_proposals", SEE, rank=37))
