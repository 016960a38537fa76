"""Screens of an organ's own report: the list, beginning one, and its page with all that is open."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.checks import Severity
from gongkai.checks.text import NUMERALS, PREAMBLE
from gongkai.web.organs.action import Action
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.organs.tables import kinds
from gongkai.web.reporting.actions.above import HandUp
from gongkai.web.reporting.actions.begin import BeginReport
from gongkai.web.reporting.actions.publish import FORMATS, CorrectReport, PublishReport
from gongkai.web.reporting.actions.review import STEPS, RecallReport
from gongkai.web.reporting.chips import offers
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.models.annual import ABOVE, APPROVED, DRAFTING, PUBLISHED, STAGES
from gongkai.web.reporting.reading import heading
from gongkai.web.reporting.report_forms import BeginForm
from gongkai.web.reporting.tables import statutory
from gongkai.web.reporting.value import Compiled, compile_report
from gongkai.web.reporting.verdict import judged, obstacles
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

takes_remarks(AnnualReport, "see_reports")
PARTS = range(7)
"""The parts of a report, and before them (0) what stands at its head."""


@guarded("see_reports")
@require_GET
def own_reports(request: HttpRequest) -> HttpResponseBase:
    """List the reports the person may see, the newest year first."""
    reports = limited(AnnualReport.objects.select_related("organ"), person_of(request), "see_reports", today())
    return Listing(
        "年度报告",
        reports,
        columns=(
            Column("机关", "organ.name", sort="organ__path", link=address_of),
            Column("年度", lambda each: str(each.year), sort="year"),
            Column("状态", lambda each: said(each.get_stage_display()), sort="stage"),
            Column("报送", lambda each: said(each.get_above_display()), sort="above"),
            Column("公布期限", "due", sort="due"),
        ),
        search=("organ__name",),
        filters=(Choice("stage", "状态", STAGES), Choice("above", "报送", [each for each in ABOVE if each[0]])),
        order="-year",
        template="reporting/own_reports.html",
        empty="还没有开始编写的年度报告。",
        context={"may_begin": may(person_of(request), "write_report", None, today())},
    ).respond(request)


@guarded("write_report")
def begin_report(request: HttpRequest) -> HttpResponse:
    """Ask whose report on which year is begun, and begin it."""
    person, writing = person_of(request), [key for key, kind in kinds().items() if kind.reports]
    organs = organs_where(person, "write_report", today()).filter(kind__in=writing, closed_on__isnull=True)
    first = organs.order_by("path").first()
    form = BeginForm(
        organs.order_by("path"), request.POST or None, initial={"year": today().year - 1, "at_organ": first}
    )
    around = {"title": BeginReport.label, "submit": "开始编写", "back": reverse("own_reports")}
    return acting(request, form, lambda told: BeginReport(**told, by=person), address_of, **around)


@guarded("see_reports")
@require_GET
def own_report(request: HttpRequest, key: int) -> HttpResponse:
    """Show how a report stands: by when, what would hold it back today, its parts, its editions, what happened."""
    report, person, day = seen_report(request, key), person_of(request), today()
    compiled = compile_report(report)
    verdict = judged(report, compiled)
    page = {
        "report": report,
        "digest": compiled.digest,
        "obstacles": list(obstacles(report, compiled, verdict)) if report.stage == DRAFTING else [],
        "counts": [(said(_SEVERITIES[each]), verdict.counts[each]) for each in Severity],
        "parts": _parts(report, compiled),
        "points": report.points.select_related("by", "settled_by").order_by("pk"),
        "passages": report.passages.select_related("by"),
        "rounds": report.rounds.select_related("by").prefetch_related("judgements__person").order_by("-pk"),
        "editions": report.editions.order_by("-number"),
        "formats": FORMATS,
        "drafting": report.stage == DRAFTING,
        "may_write": may(person, "write_report", report.organ, day),
        "over": report.year < day.year,
        "actions": _actions(report, person),
    }
    return render(request, "reporting/own_report.html", page)


def seen_report(request: HttpRequest, key: int, permission: str = "see_reports") -> AnnualReport:
    """Return a report where the person may do `permission`; 404 otherwise, as if there were none."""
    reports = limited(AnnualReport.objects.select_related("organ"), person_of(request), permission, today())
    return get_object_or_404(reports, pk=key)


def address_of(report: object) -> str:
    """Return the address of a report's page."""
    assert isinstance(report, AnnualReport)  # noqa: S101 -- what the actions of this room act on
    return reverse("own_report", args=[report.pk])


def titled(report: AnnualReport, number: int) -> str:
    """Return the heading of a part with its number, as printed."""
    words = heading(statutory(report.year), number)
    return said(words) if number == PREAMBLE else f"{NUMERALS[number]}、{said(words)}"


def _parts(report: AnnualReport, compiled: Compiled) -> list[dict[str, object]]:
    """Return of every part its heading, how long it is, and how many typed numbers stand in it that could be chips."""
    texts = {each.number: each for each in report.parts.select_related("by")}
    found = []
    for number in PARTS:
        text = texts.get(number)
        words = f"{text.before}\n{text.after}" if text else ""
        offered = offers(words, compiled.known)
        told = {"number": number, "heading": titled(report, number), "text": text, "length": len(words.strip())}
        found.append(told | {"offered": len(offered), "differing": sum(not each.agrees for each in offered)})
    return found


def _actions(report: AnnualReport, person: Person) -> list[tuple[Action, str, str]]:
    """Return what may be done at the stage the report is at: the action, its address, how it is asked."""
    recall = (RecallReport(report), reverse("recall_report", args=[report.pk]), "post")
    hand_up = (HandUp(report, person), reverse("hand_up_report", args=[report.pk]), "post")
    publish = (PublishReport(report, person), reverse("publish_report", args=[report.pk]), "post")
    correct = (CorrectReport(report, "—"), reverse("correct_report", args=[report.pk]), "get")
    at_stage: dict[str, list[tuple[Action, str, str]]] = {
        **{step: [recall] for step in STEPS},
        APPROVED: [publish, hand_up, recall],
        PUBLISHED: [hand_up, correct],
    }
    return at_stage.get(report.stage, [])


_SEVERITIES = {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.NOTE: "提示"}
"""How grave a finding is, in words."""

addresses = [
    path("", own_reports, name="own_reports"),
    path("begin", begin_report, name="begin_report"),
    path("<int:key>", own_report, name="own_report"),
]
enter(Entry("年度报告", "own_reports", "see_reports", rank=42))
