"""How a report reads today: all its text, every figure leading to its records, every finding at its sentence."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import may
from gongkai.web.reporting.models.annual import DRAFTING
from gongkai.web.reporting.reading import paragraphs, repeated_in
from gongkai.web.reporting.value import compile_report, of_last_year
from gongkai.web.reporting.verdict import judged
from gongkai.web.reporting.views.findings import shown
from gongkai.web.reporting.views.own import PARTS, seen_report, titled


@guarded("see_reports")
@require_GET
def report_reads(request: HttpRequest, key: int) -> HttpResponse:
    """Show the text of a report as it reads today, part by part, with what the checks say of it."""
    report = seen_report(request, key)
    compiled, last = compile_report(report), of_last_year(report)
    findings = judged(report, compiled).findings
    texts = {each.number: f"{each.before}\n{each.after}".splitlines() for each in report.parts.all()}
    parts = [
        {
            "number": each,
            "heading": titled(report, each),
            "reads": paragraphs(
                texts.get(each, ()),
                each,
                findings,
                compiled.known,
                repeated_in(compiled.report, last, each),
            ),
            "findings": [shown(report, found) for found in findings if _about(each, found.place.spans)],
        }
        for each in PARTS
    ]
    writing = report.stage == DRAFTING and may(person_of(request), "write_report", report.organ, today())
    return render(request, "reporting/reads.html", {"report": report, "parts": parts, "writing": writing})


def _about(number: int, spans: tuple[tuple[int, int, int, int], ...]) -> bool:
    return any(section == number for section, *_ in spans)


addresses = [path("<int:key>/reads", report_reads, name="report_reads")]
