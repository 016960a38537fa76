"""Items in the office: the list, an item's page with all that belongs to it, and the beginning of a draft."""

from datetime import date

from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.publishing.actions.draft import Discard, Reclassify
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.actions.review import Recall, Submit
from gongkai.web.publishing.compare import field_label, field_value
from gongkai.web.publishing.content import FIELDS, enclosures_of
from gongkai.web.publishing.item_forms import ColumnForm, columns_to_draft_in
from gongkai.web.publishing.item_page import parts
from gongkai.web.publishing.models import Column as Place
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.models.item import DISCARDED, STAGES
from gongkai.web.publishing.reading import shown
from gongkai.web.publishing.rights import drafted
from gongkai.web.publishing.rounds import standing
from gongkai.web.publishing.tables import item_kinds
from gongkai.web.screens.asked import number
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

OVERDUE = "overdue"
SOON = "soon"
OF_DRAFTING = ("see_items", "draft")
"""What somebody of a village may do with an item in its column; all else is for the organ."""

takes_remarks(Item, "see_items")


@guarded("see_items")
@require_GET
def items(request: HttpRequest) -> HttpResponseBase:
    """List the items the person may see, narrowed by stage, kind, column, organ and deadline."""
    person, day = person_of(request), today()
    rows = drafted(Item.objects.select_related("organ", "author"), person, "see_items", day)
    rows = _by_deadline(rows, request.GET.get("deadline", ""), day)
    organs = organs_where(person, "see_items", day).order_by("path")
    return Listing(
        "公开信息",
        _under(rows, request.GET.get("column", "")),
        columns=(
            Column("标题", lambda item: item.draft_title or item.title, sort="draft_title", link=item_address),
            Column("状态", lambda item: said(item.get_stage_display()), sort="stage"),
            Column("公开期限", "due", sort="due"),
            Column("类别", lambda item: said(item_kinds()[item.kind].name), sort="kind"),
            Column("机关", "organ.name", sort="organ__path"),
            Column("供稿人", "author.name"),
            Column("索引号", "number", sort="number"),
            Column("生成日期", "formed_on", sort="formed_on"),
            Column("发布日期", "released_on", sort="released_on"),
        ),
        search=("draft_title", "title", "number", "document_number"),
        filters=(
            Choice("stage", "状态", STAGES),
            Choice("kind", "类别", [(key, kind.name) for key, kind in item_kinds().items()]),
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Days("formed_on", "生成日期"),
            Days("released_on", "发布日期"),
        ),
        order="-latest_revision_created_at",
        template="publishing/items.html",
        empty="还没有公开信息。",
        context={"may_draft": may(person, "draft", None, day), "narrows": _narrows(request)},
    ).respond(request)


@guarded("see_items")
@require_GET
def item(request: HttpRequest, key: int) -> HttpResponse:
    """Show an item: where it stands, its draft, what may be done, and every part another concern adds."""
    found = item_of(request, key, "see_items")
    draft, person = found.get_latest_revision_as_object(), person_of(request)
    organ, day = found.organ, today()
    drafts = any(may(person, "draft", place, day) for place in found.places)
    page = {
        "item": found,
        "draft": draft,
        "column": found.get_parent(),
        "round": standing(found),
        "reading": shown(draft),
        "facts": [(field_label(name), field_value(draft, name)) for name in FIELDS if getattr(draft, name)],
        "enclosures": enclosures_of(draft),
        "may_draft": drafts and found.stage != DISCARDED,
        "may_withdraw": found.live and may(person, "withdraw", organ, day),
        "submit": Submit(found, person),
        "recall": Recall(found),
        "discard": Discard(found),
        "withdraw": Withdraw(found, person, "—"),
        "reclassify": Reclassify(found, found.get_parent().specific),
        "parts": list(parts.of(request, found)),
        "clock": found.due and not found.released_on and found.stage != DISCARDED,
    }
    return render(request, "publishing/item.html", page)


@guarded("draft")
def draft(request: HttpRequest) -> HttpResponse:
    """Ask for the column, and lead to the editor."""
    form = ColumnForm(columns_to_draft_in(request), request.POST or None)
    if request.method == "POST" and form.is_valid():
        column = form.cleaned_data["column"]
        return HttpResponseRedirect(reverse("wagtailadmin_pages:add", args=["publishing", "item", column.pk]))
    told = {"title": "起草公开信息", "submit": "下一步", "back": reverse("items"), "form": form}
    return render(request, "screens/form.html", told)


def item_of(request: HttpRequest, key: int, permission: str) -> Item:
    """Return the item of the address. Raises Http404, or PermissionDenied where it is beyond the person's organs."""
    found = get_object_or_404(Item.objects.select_related("organ", "committee", "author"), pk=key)
    demand(request, "see_items", *found.places)
    demand(request, permission, *(found.places if permission in OF_DRAFTING else [found.organ]))
    return found


def item_address(subject: Model) -> str:
    """Return the address of an item's page in the office."""
    return reverse("item", args=[subject.pk])


def _by_deadline(rows: "QuerySet[Item]", told: str, day: date) -> "QuerySet[Item]":
    if told not in (OVERDUE, SOON):
        return rows
    waiting = rows.filter(due__isnull=False, released_on__isnull=True).exclude(stage=DISCARDED)
    return waiting.filter(due__lt=day) if told == OVERDUE else waiting.filter(due__gte=day)


def _under(rows: "QuerySet[Item]", told: str) -> "QuerySet[Item]":
    place = Place.objects.filter(pk=number(told)).first()
    return rows.filter(Q(path__startswith=place.path)) if place else rows


def _narrows(request: HttpRequest) -> list[tuple[str, str, bool]]:
    """Return the short ways to what is pressing: label, query, whether it is the one chosen."""
    now = request.GET.get("deadline", "")
    return [(label, key, key == now) for label, key in (("全部", ""), ("已逾期", OVERDUE), ("未到期", SOON))]


addresses = [
    path("items/", items, name="items"),
    path("items/draft", draft, name="draft"),
    path("items/<int:key>", item, name="item"),
]
enter(Entry("公开信息", "items", "see_items", rank=10))
