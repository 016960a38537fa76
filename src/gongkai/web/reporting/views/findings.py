"""What the checks say of a report: every finding with its rule and its remedy; a finding waived with a reason."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.checks.finding import Finding
from gongkai.law.sources import sources
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import may
from gongkai.web.reporting.actions.write import Waive
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.models.annual import DRAFTING
from gongkai.web.reporting.report_forms import ReasonForm
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.verdict import judged
from gongkai.web.reporting.views.editions import place_named
from gongkai.web.reporting.views.own import seen_report, titled
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import warn
from gongkai.web.screens.language import spoken


class Shown(NamedTuple):
    """A finding for the screen: itself, its words, where it points (address and name), the text it rests on."""

    finding: Finding
    text: str
    places: list[tuple[str, str]]
    source: str


@guarded("see_reports")
@require_GET
def report_findings(request: HttpRequest, key: int) -> HttpResponse:
    """Show what the checks found, what was waived and why, and what could not be checked."""
    report = seen_report(request, key)
    verdict = judged(report, compile_report(report))
    writing = report.stage == DRAFTING and may(person_of(request), "write_report", report.organ, today())
    page = {
        "report": report,
        "findings": [shown(report, each) for each in verdict.findings],
        "dismissed": [(shown(report, each), dismissal.reason) for each, dismissal in verdict.dismissed],
        "unchecked": [(each.rule, each.text(spoken())) for each in verdict.unchecked],
        "sound": len(verdict.sound),
        "writing": writing,
    }
    return render(request, "reporting/findings.html", page)


@guarded("write_report")
def waive_finding(request: HttpRequest, key: int, fingerprint: str) -> HttpResponse:
    """Ask why a finding is no fault, and waive it; one that has lapsed meanwhile is told."""
    report = seen_report(request, key, "write_report")
    found = {each.fingerprint: each for each in judged(report, compile_report(report)).findings}
    back = reverse("report_findings", args=[report.pk])
    if fingerprint not in found:
        warn(request, "这条意见已经不存在：数据或者文字有了变动，或者已经说明过")
        return HttpResponseRedirect(back)
    finding = found[fingerprint]
    around = {
        "title": Waive.label,
        "submit": "提交说明",
        "back": back,
        "lead": f"{finding.code} {finding.text(spoken())}",
    }
    return acting(
        request,
        ReasonForm(request.POST or None),
        lambda told: Waive(report, finding, told["reason"], person_of(request)),
        lambda _: back,
        **around,
    )


def shown(report: AnnualReport, finding: Finding) -> Shown:
    """Return a finding with its words, the places it points to, and the text it rests on."""
    cells = [
        (f"{reverse('report_tables', args=[report.pk])}#{each}", place_named(report, each))
        for each in finding.place.paths
    ]
    numbers = sorted({span.section for span in finding.place.spans if span.section >= 0})
    parts = [(f"{reverse('report_reads', args=[report.pk])}#part{each}", titled(report, each)) for each in numbers]
    rule = finding.rule
    title = sources()[rule.source].title if rule.source in sources() else ""
    return Shown(finding, finding.text(spoken()), cells + parts, f"{title} {rule.clause}".strip())


addresses = [
    path("<int:key>/findings", report_findings, name="report_findings"),
    path("<int:key>/findings/<slug:fingerprint>", waive_finding, name="waive_finding"),
]
