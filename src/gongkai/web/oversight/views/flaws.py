"""Screens of flaws: the list, a flaw with what may be done about it."""

from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.oversight.actions.flaw import CloseFlaw, Excuse, LookAgain, SendBack, TellMended, Worded
from gongkai.web.oversight.flaw_kinds import flaw_kinds
from gongkai.web.oversight.inspecting.asked import NoAnswer
from gongkai.web.oversight.inspecting.course import look_again as looked_at
from gongkai.web.oversight.inspecting.course import site_of
from gongkai.web.oversight.inspecting.run import look_later
from gongkai.web.oversight.inspecting.walk import Outcome
from gongkai.web.oversight.inspection_forms import NoteForm
from gongkai.web.oversight.models import Flaw
from gongkai.web.oversight.models.flaw import CLOSED, STANDING, STATES
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

SEE = "see_flaws"
WORDED: dict[str, type[Worded]] = {"mended": TellMended, "back": SendBack, "excuse": Excuse}
"""What is done about a flaw with a note."""


def address_of(flaw: Any) -> str:
    """Return where a flaw is shown."""
    return reverse("flaw", args=[flaw.pk])


@guarded(SEE)
@require_GET
def flaws(request: HttpRequest) -> HttpResponseBase:
    """List the flaws of the organs the person may see; narrowed by organ, state, kind and day."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "巡查问题",
        limited(Flaw.objects.select_related("organ"), person, SEE, day).filter(_narrowed(request)),
        columns=(
            Column("问题", lambda each: said(each.get_kind_display()), sort="kind", link=address_of),
            Column("具体情况", "about"),
            Column("状态", lambda each: said(each.get_state_display()), sort="state"),
            Column("整改期限", "due", sort="due"),
            Column("发现日期", "found_on", sort="found_on"),
            Column("机关", "organ.name", sort="organ__path"),
        ),
        filters=(
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Choice("state", "状态", STATES),
            Choice("kind", "类别", [(key, each.name) for key, each in flaw_kinds().items()]),
            Days("found_on", "发现日期"),
        ),
        order="due",
        template="oversight/flaws.html",
        empty="没有发现问题。",
        context={"narrows": [(label, key, key == request.GET.get("late", "")) for key, label in _NARROWS]},
    ).respond(request)


_NARROWS = (("", "全部"), ("standing", "还没有消除"), ("overdue", "逾期未整改"))


def _narrowed(request: HttpRequest) -> Q:
    told = request.GET.get("late", "")
    if told not in {"standing", "overdue"}:
        return Q()
    return Q(state__in=STANDING) & (Q(due__lt=today()) if told == "overdue" else Q())


@guarded(SEE)
@require_GET
def flaw(request: HttpRequest, key: int) -> HttpResponse:
    """Show a flaw: where it is, how it is mended, by when, and what may be done about it."""
    found, person = seen_flaw(request, key), person_of(request)
    page = {
        "flaw": found,
        "kind": flaw_kinds()[found.kind],
        "ways": [
            (way, action.label)
            for way, action in WORDED.items()
            if found.state in action.out_of and may(person, action.permission, found.organ, today())
        ],
        "again": LookAgain(found, Outcome()) if found.automatic and found.state != CLOSED else None,
        "close": _closing(person, found),
        "standing": found.state in STANDING,
    }
    return render(request, "oversight/flaw.html", page)


@guarded(SEE)
def word_flaw(request: HttpRequest, key: int, way: str) -> HttpResponse:
    """Ask for the words an act on a flaw needs, and do it."""
    found, person = seen_flaw(request, key), person_of(request)
    action = WORDED.get(way)
    if action is None:
        raise Http404
    demand(request, action.permission, found.organ)
    form = NoteForm(request.POST or None)
    around = {"title": action.label, "submit": action.label, "back": address_of(found), "lead": str(found)}
    return acting(request, form, lambda told: action(found, told["note"], person), address_of, **around)


@guarded("inspect")
@require_POST
def look_at_flaw(request: HttpRequest, key: int) -> HttpResponse:
    """Look at the page of a flaw again, now; a site elsewhere may take its time, and is for the worker."""
    found = seen_flaw(request, key)
    demand(request, "inspect", found.organ)
    unlooked = LookAgain(found, Outcome())
    if unlooked.refusals(person_of(request), timezone.now()):
        attempt(request, unlooked)  # which says why not, before anything is asked for
        return HttpResponseRedirect(address_of(found))
    if site_of(found.organ, today()):
        look_later.enqueue(found.pk, person_of(request).pk)
        messages.success(request, said("正在复查，过几分钟再看结果"))
        return HttpResponseRedirect(address_of(found))
    try:
        outcome = looked_at(found.organ, today(), found.address)
    except NoAnswer:
        warn(request, "页面没有回应，请稍后再复查")
    else:
        attempt(request, LookAgain(found, outcome))
    return HttpResponseRedirect(address_of(found))


@guarded("spot_check")
@require_POST
def close_flaw(request: HttpRequest, key: int) -> HttpResponse:
    """Confirm that a flaw is gone."""
    found = seen_flaw(request, key)
    attempt(request, CloseFlaw(found))
    return HttpResponseRedirect(address_of(found))


def _closing(person: Person, found: Flaw) -> CloseFlaw | None:
    if found.automatic or found.state not in STANDING:
        return None
    return CloseFlaw(found) if may(person, CloseFlaw.permission, found.organ, today()) else None


def seen_flaw(request: HttpRequest, key: int) -> Flaw:
    """Return a flaw the person may see; raises Http404, PermissionDenied."""
    found = get_object_or_404(Flaw.objects.select_related("organ", "inspection", "spot_check", "by"), pk=key)
    demand(request, SEE, found.organ)
    return found


addresses = [
    path("flaws/", flaws, name="flaws"),
    path("flaws/<int:key>", flaw, name="flaw"),
    path("flaws/<int:key>/again", look_at_flaw, name="look_at_flaw"),
    path("flaws/<int:key>/close", close_flaw, name="close_flaw"),
    path("flaws/<int:key>/<slug:way>", word_flaw, name="word_flaw"),
]
enter(Entry("巡查问题", "flaws", SEE, rank=50))
