"""A report as the organ above looks at it: read, checked, returned with remarks at its cells and parts, or accepted."""

from typing import Any

from django.forms import CharField, Form, Textarea
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.checks.explain import LEVELS, basis
from gongkai.checks.finding import Finding
from gongkai.law import NotInForm
from gongkai.report import Report
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited
from gongkai.web.reporting.actions.above import AcceptReport, Remind, ReturnReport
from gongkai.web.reporting.grids import grids, written
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.overseen import PART, findings_of, handed_up, place_label, places_of
from gongkai.web.reporting.value import of_last_year
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.language import said, spoken

MOST_POINTS = 60
"""How many places one return may remark on; beyond that the report is not to be mended but to be written anew."""


@guarded("oversee_reports")
@require_GET
def overseen_report(request: HttpRequest, key: int) -> HttpResponse:
    """Show a report below: its tables with a tick beside every cell, its text, what the checks say of it."""
    annual = _annual(request, key)
    report, frozen = handed_up(annual)
    findings, dismissed = findings_of(annual, report)
    last = of_last_year(annual)
    by_part: dict[int, list[Any]] = {}
    for grid in grids(report, findings):
        by_part.setdefault(grid.part, []).append(grid)
    page = {
        "annual": annual,
        "frozen": frozen,
        "preamble": report.preamble,
        "parts": [(part, by_part.get(part.number, ())) for part in report.sections],
        "findings": [_shown(report, each) for each in findings],
        "dismissed": [(each.text(spoken()), waiver.reason) for each, waiver in dismissed],
        "last": bool(last),
        "passages": annual.passages.select_related("by").order_by("-pk"),
        "points": _points(annual, report),
        "accept": AcceptReport(annual, person_of(request)),
        "send_back": ReturnReport(annual, person_of(request), "-"),
        "remind": Remind(annual, person_of(request)),
    }
    return render(request, "reporting/overseen.html", page)


@guarded("oversee_reports")
def return_report(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a remark at each of the places that were ticked, and return the report."""
    annual = _annual(request, key)
    report, _ = handed_up(annual)
    places = dict.fromkeys(request.GET.getlist("at")[:MOST_POINTS])
    findings, _ = findings_of(annual, report)
    form = ReturnForm(report, list(places), findings, request.POST or None)
    back = reverse("overseen_report", args=[key])
    return acting(
        request,
        form,
        lambda told: ReturnReport(annual, person_of(request), told["remark"], form.points()),
        lambda _: back,
        title=ReturnReport.label,
        submit="退回",
        back=back,
        lead=str(annual),
    )


@guarded("oversee_reports")
@require_POST
def accept_report(request: HttpRequest, key: int) -> HttpResponse:
    """Accept a report that was handed up."""
    annual = _annual(request, key)
    attempt(request, AcceptReport(annual, person_of(request)))
    return redirect("overseen_report", key)


@guarded("oversee_reports")
@require_POST
def remind_of_report(request: HttpRequest, key: int) -> HttpResponse:
    """Remind the organ of a report it has begun."""
    annual = _annual(request, key)
    attempt(request, Remind(annual, person_of(request)))
    return redirect("overseen_report", key)


class ReturnForm(Form):
    """The remark on the whole, and one at each place that was ticked; what the checks say there is already in it."""

    remark = CharField(label="总的意见", max_length=2000, required=False, widget=Textarea)

    def __init__(self, report: Report, places: list[str], findings: list[Finding], *given: Any) -> None:
        super().__init__(*given)
        self._fields_of: dict[str, str] = {}
        for number, place in enumerate(places):
            try:
                label = place_label(report, place)
            except NotInForm:
                raise Http404 from None
            value = "" if place.startswith(PART) else written(report[place]) or said("空白")
            words = [each.text(spoken()) for each in findings if place in places_of(each)]
            self._fields_of[f"at{number}"] = place
            self.fields[f"at{number}"] = CharField(
                label=said("{label}：{change}", label=label, change=value) if value else label,
                max_length=1000,
                required=False,
                initial="；".join(dict.fromkeys(words)),
                widget=Textarea,
            )

    def points(self) -> dict[str, str]:
        """Return the remarks that were written, by their places."""
        told = ((place, self.cleaned_data.get(name, "").strip()) for name, place in self._fields_of.items())
        return {place: text for place, text in told if text}


def _shown(report: Report, finding: Finding) -> dict[str, Any]:
    places = places_of(finding)
    return {
        "code": finding.code,
        "level": LEVELS[finding.severity],
        "severity": str(finding.severity),
        "text": finding.text(spoken()),
        "remedy": finding.rule.remedy,
        "basis": basis(finding.rule),
        "places": [(place, place_label(report, place)) for place in places],
    }


def _points(annual: AnnualReport, report: Report) -> list[tuple[str, Any]]:
    rows = annual.points.select_related("by", "settled_by").order_by("-pk")
    return [(place_label(report, each.place), each) for each in rows]


def _annual(request: HttpRequest, key: int) -> AnnualReport:
    rows = limited(AnnualReport.objects.select_related("organ"), person_of(request), "oversee_reports", today())
    return get_object_or_404(rows, pk=key)


addresses = [
    path("above/reports/<int:key>", overseen_report, name="overseen_report"),
    path("above/reports/<int:key>/return", return_report, name="return_report"),
    path("above/reports/<int:key>/accept", accept_report, name="accept_report"),
    path("above/reports/<int:key>/remind", remind_of_report, name="remind_of_report"),
]
