"""A report as files: the draft as it stands today; its editions, with what a correction changed."""

from dataclasses import replace

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from gongkai.report import Report
from gongkai.report.plain import from_plain
from gongkai.web.organs.guard import demand, guarded, today
from gongkai.web.publishing.compare import Line, lines
from gongkai.web.reporting.actions.publish import FORMATS
from gongkai.web.reporting.grids import grids
from gongkai.web.reporting.models import AnnualReport, Edition, Rendered
from gongkai.web.reporting.reading import heading, lines_of, paragraphs
from gongkai.web.reporting.tables import statutory
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.views.own import PARTS, seen_report, titled
from gongkai.web.screens.language import said
from gongkai.words import figures
from gongkai.writers import render as as_file

SAVED = "application/octet-stream"
"""What every file is handed out as: to be saved, never opened in the page."""


@guarded("see_reports")
@require_GET
def draft_file(request: HttpRequest, key: int, format: str) -> HttpResponse:  # noqa: A002 -- the word people expect
    """Hand out the report as it stands today as a file, marked as a draft."""
    report = seen_report(request, key)
    if format not in FORMATS:
        raise Http404
    answer = HttpResponse(as_file(as_draft(compile_report(report).report), format), content_type=SAVED)
    name = f"{report}（草稿）.{format}"
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    return answer


@guarded("see_reports")
@require_GET
def report_edition(request: HttpRequest, key: int) -> HttpResponse:
    """Show an edition as it was published: its text, its tables, its files, and what it changed."""
    edition = _edition(request, key)
    report = from_plain(edition.content)
    parts = [(titled(edition.report, each), paragraphs(lines_of(report, each), each)) for each in PARTS]
    page = {
        "report": edition.report,
        "edition": edition,
        "parts": parts,
        "grids": grids(report),
        "differences": [_told(edition.report, each) for each in edition.differences],
        "files": edition.files.order_by("format"),
    }
    return render(request, "reporting/edition.html", page)


@guarded("see_reports")
@require_GET
def report_file(request: HttpRequest, key: int, format: str) -> FileResponse:  # noqa: A002 -- the word people expect
    """Hand out an edition as one of its files."""
    edition = _edition(request, key)
    kept = get_object_or_404(Rendered, edition=edition, format=format)
    return FileResponse(kept.file.open("rb"), as_attachment=True, filename=f"{edition}.{format}", content_type=SAVED)


def as_draft(report: Report) -> Report:
    """Return the report marked, at its title and its head, as a draft of today that nobody has reviewed."""
    told = said("草稿，{day}由记录编成，未经审核，不得公布。", day=figures.day(today()))
    return replace(report, title=f"{report.title}（草稿）", preamble=(told, *report.preamble))


def place_named(report: AnnualReport, place: str) -> str:
    """Return the words for a place: a cell's label for its path, a part's heading for `part1` and the like."""
    form = statutory(report.year)
    if place.startswith("part"):
        return said(heading(form, int(place.removeprefix("part"))))
    return form.label(place) if place in form.index else place


def _told(report: AnnualReport, difference: dict[str, str | None]) -> dict[str, object]:
    """Return a difference for the screen: where, and the lines that changed, with the words that differ."""
    return {"label": place_named(report, difference["place"] or ""), "lines": changed_lines(difference)}


def changed_lines(difference: dict[str, str | None]) -> list[Line]:
    """Return the lines of a difference that one of the two editions says otherwise, before and after."""
    before, after = ((difference[key] or "").splitlines() for key in ("before", "after"))
    return [line for line in lines(before, after) if line.kind != "same"]


def _edition(request: HttpRequest, key: int) -> Edition:
    edition = get_object_or_404(Edition.objects.select_related("report__organ"), pk=key)
    demand(request, "see_reports", edition.report.organ)
    return edition


addresses = [
    path("<int:key>/draft.<slug:format>", draft_file, name="draft_file"),
    path("editions/<int:key>", report_edition, name="report_edition"),
    path("editions/<int:key>/<slug:format>", report_file, name="report_file"),
]
