"""A report taken from stage to stage: submitted, recalled, published, corrected, handed up; a remark on it settled."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from gongkai.web.organs.action import Action
from gongkai.web.organs.guard import demand, guarded, person_of
from gongkai.web.reporting.actions.above import HandUp
from gongkai.web.reporting.actions.publish import CorrectReport, PublishReport
from gongkai.web.reporting.actions.review import RecallReport, SubmitForReview
from gongkai.web.reporting.actions.write import SettlePoint
from gongkai.web.reporting.models import AnnualReport, Point
from gongkai.web.reporting.report_forms import AnswerForm, ReasonForm, SubmitForm
from gongkai.web.reporting.views.editions import place_named
from gongkai.web.reporting.views.own import address_of, seen_report
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt


@guarded("write_report")
def submit_report(request: HttpRequest, key: int) -> HttpResponse:
    """Ask to confirm (of a correction, what the public is told), and submit the report to the reviews."""
    report, person = seen_report(request, key, "write_report"), person_of(request)
    form = SubmitForm(report, request.POST if request.method == "POST" else None)
    around = {"title": SubmitForReview.label, "submit": "送审", "back": address_of(report), "lead": report}
    return acting(request, form, lambda told: SubmitForReview(report, person, **told), address_of, **around)


@guarded("write_report")
@require_POST
def recall_report(request: HttpRequest, key: int) -> HttpResponse:
    """Take a report back from the reviews."""
    report = seen_report(request, key, "write_report")
    return _tried(request, report, RecallReport(report))


@guarded("publish_report")
@require_POST
def publish_report(request: HttpRequest, key: int) -> HttpResponse:
    """Publish what the reviews passed."""
    report = seen_report(request, key, "publish_report")
    return _tried(request, report, PublishReport(report, person_of(request)))


@guarded("publish_report")
@require_POST
def hand_up_report(request: HttpRequest, key: int) -> HttpResponse:
    """Hand a report to the organ above."""
    report = seen_report(request, key, "publish_report")
    return _tried(request, report, HandUp(report, person_of(request)))


@guarded("write_report")
def correct_report(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why a published report is corrected, and open it for writing."""
    report = seen_report(request, key, "write_report")
    around = {"title": CorrectReport.label, "submit": "开始更正", "back": address_of(report), "lead": report}
    return acting(
        request,
        ReasonForm(request.POST or None),
        lambda told: CorrectReport(report, told["reason"]),
        address_of,
        **around,
    )


@guarded("write_report")
def settle_report_point(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what was done about a remark from above, and settle it."""
    point = get_object_or_404(Point.objects.select_related("report__organ"), pk=key)
    demand(request, "write_report", point.report.organ)
    lead = f"{place_named(point.report, point.place)}：{point.text}"
    around = {"title": SettlePoint.label, "submit": "处理完毕", "back": address_of(point.report), "lead": lead}
    return acting(
        request,
        AnswerForm(request.POST or None),
        lambda told: SettlePoint(point, told["answer"], person_of(request)),
        address_of,
        **around,
    )


def _tried(request: HttpRequest, report: AnnualReport, action: Action) -> HttpResponse:
    attempt(request, action)
    return HttpResponseRedirect(reverse("own_report", args=[report.pk]))


addresses = [
    path("<int:key>/submit", submit_report, name="submit_report"),
    path("<int:key>/recall", recall_report, name="recall_report"),
    path("<int:key>/publish", publish_report, name="publish_report"),
    path("<int:key>/hand-up", hand_up_report, name="hand_up_report"),
    path("<int:key>/correct", correct_report, name="correct_report"),
    path("points/<int:key>", settle_report_point, name="settle_report_point"),
]
