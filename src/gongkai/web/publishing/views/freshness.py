"""The board of freshness: every column and how long ago something new was in it."""

from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.law.dated import parameters
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.publishing.freshness import FREQUENT, STATES, columns_on, days_of
from gongkai.web.publishing.tables import column_kinds
from gongkai.web.screens.columns import Choice, Column, Options
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing


@guarded("see_items")
@require_GET
def freshness(request: HttpRequest) -> HttpResponseBase:
    """Show columns with their state; narrowed by organ, state and rule, the most neglected first."""
    day, person = today(), person_of(request)
    rows = limited(columns_on(day), person, "see_items", day).filter(organ__closed_on__isnull=True)
    if request.GET.get("frequent"):
        rows = rows.filter(freshness__in=FREQUENT)
    organs = organs_where(person, "see_items", day)

    def offered() -> Options:
        return [(str(pk), name) for pk, name in organs.order_by("path").values_list("pk", "name")]

    def left(column: Any) -> int | None:
        days = days_of(column.freshness, day)
        return None if days is None or column.newest_on is None else days - (day - column.newest_on).days

    return Listing(
        "栏目更新情况",
        rows.filter(~Q(state="") | Q(newest_on__isnull=False)).select_related("organ"),
        columns=(
            Column("栏目", "title", sort="title", link=lambda column: reverse("column", args=[column.pk])),
            Column("机关", "organ.name", sort="organ__path"),
            Column("状态", lambda column: said(STATES[column.state]), sort="state"),
            Column("最近更新", "newest_on", sort="newest_on"),
            Column("更新要求", lambda column: said(_rule(column.freshness))),
            Column("剩余天数", left),
        ),
        search=("title", "organ__name"),
        filters=(
            Choice("organ", "机关", offered),
            Choice("state", "状态", [(key, name) for key, name in STATES.items() if key]),
            Choice("freshness", "更新要求", [(key, each.label) for key, each in parameters("frequencies").items()]),
            Choice("kind", "类别", [(key, kind.name) for key, kind in column_kinds().items()]),
        ),
        order="newest_on",
        empty="还没有栏目。",
    ).respond(request)


def _rule(key: str) -> str:
    return parameters("frequencies")[key].label if key else "没有更新要求"


addresses = [path("freshness", freshness, name="freshness")]
