"""What readers thought of a report, counted for the office: by edition and answer, and their suggestions."""

from django.db.models import Count
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import path
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import guarded
from gongkai.web.reporting.models import Opinion
from gongkai.web.reporting.models.opinion import ANSWERS
from gongkai.web.reporting.views.own import seen_report
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing


@guarded("see_reports")
@require_GET
def opinions(request: HttpRequest, key: int) -> HttpResponseBase:
    """List the opinions of a report, with how many gave each answer."""
    report = seen_report(request, key)
    return Listing(
        "读者评价",
        Opinion.objects.filter(edition__report=report).select_related("edition"),
        columns=(
            Column("时间", "at", sort="at"),
            Column("版次", "edition.number", sort="edition__number"),
            Column("回答", lambda each: said(each.get_answer_display()), sort="answer"),
            Column("建议", "text"),
        ),
        search=("text",),
        filters=(Choice("answer", "回答", ANSWERS),),
        order="-at",
        empty="还没有读者评价。",
        template="reporting/opinions.html",
        context={"report": report, "counted": counted(report.pk)},
    ).respond(request)


def counted(report: int) -> list[tuple[str, int]]:
    """Return how many readers gave each answer, on all editions of a report; one query."""
    given = Opinion.objects.filter(edition__report=report).order_by().values_list("answer").annotate(Count("pk"))
    counts = dict(given)
    return [(name, counts.get(key, 0)) for key, name in ANSWERS]


addresses = [path("<int:key>/opinions", opinions, name="report_opinions")]
