"""Screens of the clock of formation: what is due and overdue, and by organ what was released in time."""

from datetime import date

from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.publishing.due import INTERPRETATION, due_after
from gongkai.web.publishing.interpretations import wanting as without_interpretation
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.rights import drafted
from gongkai.web.publishing.tables import item_kinds
from gongkai.web.publishing.timeliness import awaited, overdue, soon, timely
from gongkai.web.screens.asked import years_of_disclosure
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.deadline import standing
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

NARROWS = (("全部", ""), ("即将到期", "soon"), ("已逾期", "overdue"))


@guarded("see_items")
@require_GET
def dues(request: HttpRequest) -> HttpResponseBase:
    """List what waits to be made public, the most pressing first, narrowed to what is soon or overdue."""
    person, day = person_of(request), today()
    rows = drafted(awaited().select_related("organ", "author"), person, "see_items", day)
    organs = organs_where(person, "see_items", day).order_by("path")
    told = request.GET.get("standing", "")
    return Listing(
        "公开期限",
        _narrowed(rows, told, day),
        columns=(
            Column("公开期限", "due", sort="due"),
            Column("还有多久", lambda item: _left(item, day)),
            Column(
                "标题", lambda item: item.draft_title or item.title, link=lambda item: reverse("item", args=[item.pk])
            ),
            Column("类别", lambda item: said(item_kinds()[item.kind].name), sort="kind"),
            Column("生成日期", "formed_on", sort="formed_on"),
            Column("状态", lambda item: said(item.get_stage_display()), sort="stage"),
            Column("机关", "organ.name", sort="organ__path"),
            Column("供稿人", "author.name"),
        ),
        search=("title", "draft_title", "number"),
        filters=(Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),),
        order="due",
        template="publishing/dues.html",
        empty="没有等待公开的信息。",
        context={"narrows": [(label, key, key == told) for label, key in NARROWS]},
    ).respond(request)


@guarded("draft")
@require_GET
def wanting(request: HttpRequest) -> HttpResponseBase:
    """List what is public and wants an interpretation, with the day by which it was or is due."""
    person, day = person_of(request), today()
    return Listing(
        "没有解读的政策文件",
        limited(without_interpretation(), person, "draft", day).select_related("organ"),
        columns=(
            Column("标题", "title", sort="title", link=lambda item: reverse("item", args=[item.pk])),
            Column("发文字号", "document_number", sort="document_number"),
            Column("发布日期", "released_on", sort="released_on"),
            Column("解读期限", lambda item: due_after(INTERPRETATION, item.released_on).day),
            Column("机关", "organ.name", sort="organ__path"),
        ),
        search=("title", "document_number"),
        order="released_on",
        empty="没有缺少解读的文件。",
    ).respond(request)


@guarded("oversee_timeliness")
@require_GET
def timeliness(request: HttpRequest) -> HttpResponseBase:
    """Show by organ what was released in time, late, and is open, of what was formed in a year."""
    person, day = person_of(request), today()
    years = years_of_disclosure(day)
    year = years.asked(request.GET.get("year"), day.year)
    return Listing(
        "公开是否及时",
        timely(organs_where(person, "oversee_timeliness", day), year, day),
        columns=(
            Column("机关", "name", sort="path", link=lambda organ: f"{reverse('dues')}?organ={organ.pk}"),
            Column("按时公开", "in_time", sort="in_time"),
            Column("逾期公开", "late", sort="late"),
            Column("尚未公开", "open", sort="open"),
            Column("其中已逾期", "overdue", sort="overdue"),
        ),
        search=("name",),
        order="path",
        template="publishing/timeliness.html",
        empty="这一年没有计算期限的信息。",
        context={"year": year, "years": years.beside(year)},
    ).respond(request)


def _narrowed(rows: "QuerySet[Item]", told: str, day: date) -> "QuerySet[Item]":
    if told == "overdue":
        return rows.filter(overdue(day))
    return rows.filter(soon(day)) if told == "soon" else rows


def _left(item: Item, day: date) -> str:
    if item.due is None:
        return ""
    stands = standing(item.due, day, provisional=item.due_provisional)
    return said(stands.message, **stands.values) + (said("（暂定，放假安排尚未公布）") if stands.provisional else "")


addresses = [
    path("dues/", dues, name="dues"),
    path("dues/interpretations", wanting, name="wanting"),
    path("timeliness/", timeliness, name="timeliness"),
]
enter(Entry("公开期限", "dues", "see_items", rank=11))
enter(Entry("公开是否及时", "timeliness", "oversee_timeliness", rank=19))
