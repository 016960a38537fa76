"""The first screen of whoever oversees a county: every organ on one page, and the records behind every number."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.watched import Watched, all_watched
from gongkai.web.oversight.cockpit import SEE, Board, Line, board, organs_on, tops, within
from gongkai.web.oversight.gauges import months_to, sums_by_month
from gongkai.web.oversight.trends import Trend, trend
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.workbook import workbook


@guarded(SEE)
@require_GET
def cockpits(request: HttpRequest) -> HttpResponseBase:
    """List the organs whose board the person may open; where it is one, go there."""
    over = tops(person_of(request), today())
    if len(over) == 1:
        return redirect("cockpit", over[0].pk)
    return Listing(
        "监督总览",
        Organ.objects.filter(pk__in=[each.pk for each in over]),
        columns=(Column("机关", "name", sort="name", link=lambda organ: reverse("cockpit", args=[organ.pk])),),
        search=("name",),
        order="path",
        export=False,
        empty="您的职务下面没有可以监督的机关。",
    ).respond(request)


@guarded(SEE)
@require_GET
def cockpit(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show every organ with what is late in it, how its report stands, what would fail it, and the trends."""
    top, person, day = watched_organ(request, key), person_of(request), today()
    shown = board(top, person, day)
    if request.GET.get("export") == "xlsx":
        heads = [said("机关"), *(said(each.label) for each in shown.heads), *map(said, _BESIDE)]
        return workbook(said("监督总览"), heads, (_row(line) for line in shown.lines))
    page = {
        "top": top,
        "day": day,
        "board": shown,
        "rows": [(line, list(_cells(shown, line)), _report(line, person, day)) for line in shown.lines],
        "sums": list(zip(shown.heads, shown.sums, strict=True)),
        "trends": list(_trends(shown, top, person, day)),
        "several": len(tops(person, day)) > 1,
    }
    return render(request, "oversight/cockpit.html", page)


@guarded(SEE)
@require_GET
def late_records(request: HttpRequest, key: int, name: str) -> HttpResponseBase:
    """List what is late of one thing in one organ, where the person may see that."""
    organ, day = get_object_or_404(Organ, pk=key), today()
    watched = next((each for each in all_watched() if each.key == name), None)
    if watched is None:
        raise Http404
    demand(request, SEE, organ)
    demand(request, watched.permission, organ)
    return Listing(
        f"{said(watched.label)} · {organ}",
        watched.late([organ], day).select_related(*watched.look.narrow),
        columns=watched.look.columns,
        order=watched.look.order,
        template="oversight/late_records.html",
        context={"organ": organ},
        empty="没有逾期的。",
    ).respond(request)


def watched_organ(request: HttpRequest, key: int) -> Organ:
    """Return the organ whose board is asked for; 404 where it is not within the person's reach."""
    return get_object_or_404(organs_where(person_of(request), SEE, today()), pk=key)


_BESIDE = ("单项否决", "年度报告", "最近考核得分")


def _row(line: Line) -> list[Any]:
    vetoes = "；".join(said(each.label) for each in line.vetoes)
    return [line.organ.name, *line.counts, vetoes, said(line.report_state) if line.report_state else "", line.assessed]


def _cells(shown: Board, line: Line) -> Iterator[tuple[Watched, int | None, str]]:
    """Yield what a line shows under each head: how many, and where they are listed; no address where there is none."""
    for watched, count in zip(shown.heads, line.counts, strict=True):
        yield watched, count, reverse("late_records", args=[line.organ.pk, watched.key]) if count else ""


def _report(line: Line, person: Person, day: date) -> str:
    """Return where the report of a line is overseen; "" where the person does not."""
    if not line.report or not line.report.report or not may(person, "oversee_reports", line.organ, day):
        return ""
    return reverse("overseen_report", args=[line.report.report.pk])


def _trends(shown: Board, top: Organ, person: Person, day: date) -> Iterator[Trend]:
    """Yield the trend of each thing that was ever late within the year, over the organs where it may be seen."""
    months, organs = months_to(day), organs_on(top, person, day)
    for watched in shown.heads:
        kept = sums_by_month(within(organs, watched.permission, person, day), watched.key, months)
        if any(kept.values()):
            yield trend(watched.key, watched.label, kept, months)


addresses = [
    path("cockpit/", cockpits, name="cockpits"),
    path("cockpit/<int:key>", cockpit, name="cockpit"),
    path("cockpit/<int:key>/late/<str:name>", late_records, name="late_records"),
]
enter(Entry("监督总览", "cockpits", SEE, rank=2))
