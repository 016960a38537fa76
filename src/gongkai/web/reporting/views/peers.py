"""Reports side by side: which rules which organs break, which figures stand far off, what differs between two."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET

from gongkai.checks import Severity
from gongkai.checks.explain import LEVELS
from gongkai.report import Report
from gongkai.report.compare import compare
from gongkai.web.organs.guard import guarded
from gongkai.web.reporting.grids import written
from gongkai.web.reporting.overseen import PART, place_label
from gongkai.web.reporting.peers import League, all_outliers, league
from gongkai.web.reporting.tables import statutory
from gongkai.web.reporting.totals import gather
from gongkai.web.reporting.views.board import asked_year, years_around
from gongkai.web.reporting.views.totals import totalled_organ
from gongkai.web.screens.language import said, spoken
from gongkai.web.screens.workbook import workbook


@guarded("see_reports")
@require_GET
def report_league(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show the findings of all reports below by rule and by organ, and the figures that stand far off."""
    organ, year = totalled_organ(request, key), asked_year(request)
    reports = gather(organ, year).reports
    found = league(reports, gather(organ, year - 1).reports, year)
    if request.GET.get("export") == "xlsx":
        heads = [said(head) for head in ("机关", "规则", "级别", "问题", "处理")]
        return workbook(said("{year}年度报告的问题", year=year), heads, _lines(found))
    page = {
        "organ": organ,
        "year": year,
        "years": years_around(year),
        "count": len(reports),
        "rules": [(rule, LEVELS[rule.severity], organs) for rule, organs in found.rules],
        "organs": found.organs,
        "levels": [LEVELS[each] for each in Severity],
        "outliers": [
            (place_label(reports[each], place), place, each, written(value), round(score, 1))
            for place, each, value, score in all_outliers(reports, statutory(year).paths)
        ],
    }
    return render(request, "reporting/league.html", page)


@guarded("see_reports")
@require_GET
def compare_reports(request: HttpRequest, key: int) -> HttpResponse:
    """Show what differs between two reports: of two organs, or of an organ's two years."""
    organ, year = totalled_organ(request, key), asked_year(request)
    known = {
        f"{each.pk}-{of_year}": (f"{each.name} {of_year}", report)
        for of_year in (year, year - 1)
        for each, report in gather(organ, of_year).reports.items()
    }
    told = [request.GET.get(name, "") for name in ("one", "other")]
    page: dict[str, Any] = {"organ": organ, "year": year, "years": years_around(year), "told": told}
    page["known"] = [(value, name) for value, (name, _) in known.items()]
    if all(each in known for each in told):
        (one_name, one), (other_name, other) = (known[each] for each in told)
        page |= {"one": one_name, "other": other_name, **_difference(one, other)}
    return render(request, "reporting/compare.html", page)


def _difference(one: Report, other: Report) -> dict[str, Any]:
    """Return what differs, in words: cells in the order of the form, and of each part how much of its text is alike."""
    found = compare(one, other)
    texts = [each for each in found.texts if each.removed or each.added]
    return {
        "cells": [(place_label(one, place), written(a), written(b)) for place, a, b in found.cells],
        "texts": [(place_label(one, f"{PART}{each.section}"), round(each.alike * 100), each) for each in texts],
    }


def _lines(found: League) -> Iterator[tuple[str, ...]]:
    for organ, findings in found.found.items():
        for each in findings:
            level, remedy = said(LEVELS[each.severity]), said(each.rule.remedy)
            yield organ.name, each.code, level, each.text(spoken()), remedy


addresses = [
    path("totals/<int:key>/findings", report_league, name="report_league"),
    path("totals/<int:key>/compare", compare_reports, name="compare_reports"),
]
