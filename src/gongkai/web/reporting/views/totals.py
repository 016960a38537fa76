"""The reports of those below added up: who is missing, what was left blank, who contributed what to a cell."""

from collections.abc import Iterator
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_GET

from gongkai.report import Value
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.reporting.actions.exclude import excludable
from gongkai.web.reporting.grids import grids, written
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.overseen import place_label
from gongkai.web.reporting.peers import outliers
from gongkai.web.reporting.tables import statutory
from gongkai.web.reporting.totals import Gathered, gather
from gongkai.web.reporting.views.board import asked_year, years_around
from gongkai.web.screens.language import said
from gongkai.web.screens.workbook import workbook


@guarded("see_reports")
@require_GET
def report_totals(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show the sum of what those below reported, every cell leading to who contributed what; or it as a workbook."""
    organ, year = totalled_organ(request, key), asked_year(request)
    gathered = gather(organ, year)
    total = gathered.total
    report = total.report(organ.name, year, statutory(year).id)
    if request.GET.get("export") == "xlsx":
        heads = [said("单元格"), said("数据项"), said("合计"), *(each.name for each in gathered.reports)]
        return workbook(said("{year}年度汇总", year=year), heads, _lines(gathered, year))
    page = {
        "organ": organ,
        "year": year,
        "years": years_around(year),
        "gathered": gathered,
        "grids": grids(report),
        "blanks": [(place_label(report, place), place, names) for place, names in total.blanks.items()],
        "exclusions": [(place_label(report, each.path), each, count) for each, count in gathered.left_out],
        "writing": may(person_of(request), "write_report", organ, today()),
        "own": AnnualReport.objects.filter(organ=organ, year=year).first(),
    }
    return render(request, "reporting/totals.html", page)


@guarded("see_reports")
@require_GET
def contributors(request: HttpRequest, key: int, cell: str) -> HttpResponse:
    """Show who contributed what to a cell of the sum, beside last year's figure, and whose stands far off."""
    organ, year = totalled_organ(request, key), asked_year(request)
    if cell not in statutory(year).index:
        raise Http404
    now, last = gather(organ, year), gather(organ, year - 1)
    far = outliers(now.reports, cell)
    rows = [(each, *_beside(now, last, each, cell), each in far) for each in now.reports]
    page = {
        "organ": organ,
        "year": year,
        "label": place_label(now.total.report(organ.name, year, statutory(year).id), cell),
        "rows": rows,
        "missing": now.missing,
        "exclusions": [(each, count) for each, count in now.left_out if each.path == cell],
        "cell": cell,
        "may_exclude": cell in excludable(year) and may(person_of(request), "write_report", organ, today()),
        "total": written(now.total.cells.get(cell)),
        "unstated": now.reports and now.total.cells.get(cell) is None,
    }
    return render(request, "reporting/contributors.html", page)


def totalled_organ(request: HttpRequest, key: int) -> Organ:
    """Return the organ under which reports are added up; 404 where the person may not see its reports."""
    return get_object_or_404(organs_where(person_of(request), "see_reports", today()), pk=key)


def _beside(now: Gathered, last: Gathered, organ: Organ, cell: str) -> tuple[str, str, str]:
    one, before = _value(now, organ, cell), _value(last, organ, cell)
    change = None if one is None or before is None else one - before
    return written(one), written(before), f"+{change}" if change and change > 0 else written(change)


def _value(gathered: Gathered, organ: Organ, cell: str) -> Value:
    report = gathered.reports.get(organ)
    return report[cell] if report and cell in report.form.index else None


def _lines(gathered: Gathered, year: int) -> Iterator[tuple[Any, ...]]:
    total = gathered.total
    report = total.report(None, year, statutory(year).id)
    for each in statutory(year).cells:
        values = (_value(gathered, organ, each.path) for organ in gathered.reports)
        yield each.path, place_label(report, each.path), report[each.path], *values


addresses = [
    path("totals/<int:key>", report_totals, name="report_totals"),
    path("totals/<int:key>/cells/<str:cell>", contributors, name="report_contributors"),
]
