"""Published annual reports as pages: one of them, all years of an organ, two years side by side."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from gongkai.report import Report, Value
from gongkai.report.compare import compare
from gongkai.report.plain import from_plain
from gongkai.web.organs.guard import public
from gongkai.web.organs.models import Organ
from gongkai.web.portal.charts import carriers, charts, trends
from gongkai.web.portal.editions import Year, changes_of, entry_of, years_of
from gongkai.web.reporting.models import Edition
from gongkai.web.screens.asked import number
from gongkai.words import figures
from gongkai.writers.html import embedded, passages

TERMS = ("annual_report", "proactive", "on_request", "normative", "denied", "partial", "carried_over", "remedies")
"""What the glossary explains beside a report."""


@public
@require_safe
def reports_of(request: HttpRequest, key: int) -> HttpResponse:
    """Show the reports of an organ, year by year, with the figures over the years."""
    organ = get_object_or_404(Organ, pk=key)
    years = years_of(organ)
    told = {"organ": organ, "years": years, "charts": trends({each.number: each.report for each in years})}
    return render(request, "portal/reports.html", told)


@public
@require_safe
def report(request: HttpRequest, key: int, number: int = 0) -> HttpResponse:
    """Show a published report in its newest edition, or in the one of that number."""
    editions = list(
        Edition.objects.filter(report=key).select_related("report__organ").prefetch_related("files").defer("evidence")
    )
    shown = next((each for each in reversed(editions) if number in {0, each.number}), None)
    if shown is None:
        raise Http404
    value, organ = from_plain(shown.content), shown.report.organ
    others = {each.number: each.report for each in years_of(organ)}
    told = {
        "organ": organ,
        "edition": shown,
        "newest": editions[-1],
        "editions": editions[::-1],
        "title": value.title or str(shown.report),
        "parts": value.form.parts,
        "text": mark_safe(passages(value)),  # noqa: S308 -- our own writer's html; what people wrote is escaped there
        "data": mark_safe(embedded(value)),  # noqa: S308 -- the same writer's data block, escaped for html
        "changes": [(each, changes_of(each)) for each in editions if each.number > 1],
        "charts": charts(value, {year: of for year, of in others.items() if year <= shown.report.year})
        + carriers(shown.evidence),
        "others": [year for year in others if year != shown.report.year],
        "entry": entry_of(organ),
        "terms": TERMS,
    }
    return render(request, "portal/report.html", told)


@public
@require_safe
def compared(request: HttpRequest, key: int) -> HttpResponse:
    """Show two years of an organ side by side: every cell, or only those that differ; the text of each part."""
    organ = get_object_or_404(Organ, pk=key)
    years = {each.number: each for each in years_of(organ)}
    before, after = (_chosen(years, request.GET.get(name), place) for name, place in (("from", 1), ("to", 0)))
    everything = request.GET.get("all") == "yes"
    told = {"organ": organ, "years": list(years), "before": before, "after": after, "everything": everything}
    if before and after:
        told |= {
            "rows": _rows(before.report, after.report, everything=everything),
            "texts": _texts(before.report, after.report),
        }
    return render(request, "portal/report_compared.html", told)


def _chosen(years: dict[int, Year], told: str | None, place: int) -> Year | None:
    """Return the year asked for; otherwise the newest (place 0) or the one before it, as far as there are any."""
    year = number(told)
    if year in years:
        return years[year]
    newest = list(years.values())
    return newest[min(place, len(newest) - 1)] if newest else None


def _rows(before: Report, after: Report, *, everything: bool) -> list[tuple[str, str, str, str]]:
    """Return label, both values and the change of the cells both forms have."""
    found = []
    for cell in after.form.paths:
        if cell in before.form.index and (everything or before[cell] != after[cell]):
            one, other = before[cell], after[cell]
            row = after.form.label(cell), figures.count(one), figures.count(other), _change(one, other)
            found.append(row)
    return found


def _change(before: Value, after: Value) -> str:
    if before is None or after is None:
        return ""
    return f"{'+' if after > before else ''}{figures.count(after - before)}"


def _texts(before: Report, after: Report) -> list[tuple[str, int, tuple[str, ...], tuple[str, ...]]]:
    """Return of each part its heading, how much of its text is alike in per cent, and both texts."""
    found = []
    for each in compare(before, after).texts[1:]:
        lines = [part.lines if (part := of.section(each.section)) else () for of in (before, after)]
        heading = after.form.parts[each.section - 1].heading
        found.append((heading, round(each.alike * 100), lines[0], lines[1]))
    return found


addresses = [
    path("organs/<int:key>/reports", reports_of, name="public_reports"),
    path("organs/<int:key>/reports/compared", compared, name="public_reports_compared"),
    path("reports/<int:key>", report, name="public_report"),
    path("reports/<int:key>/editions/<int:number>", report, name="public_edition"),
]
