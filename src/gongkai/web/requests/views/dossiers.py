"""Dossiers: one case as a zip in an archivist's order, and the list by which a year's cases are handed over."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.request import outcomes
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.held_settings import Decided
from gongkai.web.organs.permissions import limited, may
from gongkai.web.requests.actions.archive import TakeDossier
from gongkai.web.requests.case_page import adds_to_case
from gongkai.web.requests.dossier import packed
from gongkai.web.requests.models import Request
from gongkai.web.requests.retention import kept_for
from gongkai.web.requests.views.cases import SEE, seen_case
from gongkai.web.requests.views.files import OPEN, saved
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter


@guarded(OPEN)
@require_POST
def dossier(request: HttpRequest, key: int) -> HttpResponse:
    """Hand out the dossier of a closed case."""
    case = seen_case(request, key, OPEN)
    if attempt(request, TakeDossier(case)) is None:
        return HttpResponseRedirect(reverse("case", args=[key]))
    return saved(packed(case), f"dossier-{case.pk}.zip")


@guarded(SEE)
@require_GET
def handed_over(request: HttpRequest) -> HttpResponseBase:
    """Show the list by which closed cases go to the archive; by the days of closing, and as xlsx."""
    rows = limited(Request.objects.filter(state="closed"), person_of(request), SEE, today())
    decided: dict[int, Decided] = {}

    def years(case: Request) -> int:
        by = decided.setdefault(case.organ_id, Decided(case.organ))
        return kept_for(case.organ, case.closed_on or today(), by).content

    return Listing(
        "案卷移交清单",
        rows.select_related("organ", "handler"),
        columns=(
            Column("编号", "number", sort="number", link=lambda case: reverse("case", args=[case.pk])),
            Column("题名", lambda case: said("关于申请公开“{subject}”的案卷", subject=case.subject)),
            Column("机关", "organ", sort="organ__path"),
            Column("收到日期", "received_on", sort="received_on"),
            Column("办结日期", "closed_on", sort="closed_on"),
            Column("办理结果", lambda case: said(case.get_outcome_display())),
            Column("承办人", "handler"),
            Column("保管期限（年）", years),
        ),
        search=("number", "subject"),
        filters=(
            Days("closed", "办结日期", lookup="closed_on"),
            Choice("outcome", "办理结果", [(key, each.label) for key, each in outcomes().items()]),
        ),
        order="closed_on",
    ).respond(request)


@adds_to_case("归档", "requests/part_dossier.html", 90)
def dossier_part(request: HttpRequest, case: Request) -> dict[str, Any] | None:
    """Offer the dossier of a closed case to those who may open what lies in it."""
    return {"case": case} if case.state == "closed" and may(person_of(request), OPEN, case.organ, today()) else None


addresses = [
    path("<int:key>/dossier", dossier, name="take_dossier"),
    path("dossiers", handed_over, name="dossiers"),
]
enter(Entry("案卷移交", "dossiers", SEE, rank=24))
