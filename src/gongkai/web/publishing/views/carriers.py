"""Screens on carriers: the list, a carrier with what it carried, the board of what is in step, and the forms."""

from pathlib import PurePosixPath
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db.models import Count, Max, Q, Sum
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.upload import Looked, look_through
from gongkai.web.publishing.actions.carrier import (
    Carry,
    CloseCarrier,
    FileCarrier,
    OpenCarrier,
    PlanCarriage,
    RenameCarrier,
    StrikeOut,
    TakeDown,
)
from gongkai.web.publishing.actions.handover import HandOverAgain
from gongkai.web.publishing.carriage import RECALL, STANDINGS, of_standing, standing
from gongkai.web.publishing.column_forms import (
    CarrierForm,
    CarryForm,
    OnForm,
    PlanForm,
    RenameForm,
    StrikeForm,
    TakeDownForm,
    carrier_choices,
)
from gongkai.web.publishing.delivery import delivered
from gongkai.web.publishing.freshness import STATES, with_state
from gongkai.web.publishing.item_page import adds_to_item
from gongkai.web.publishing.models import Carried, Carrier, Handover, Item, PlatformAccount
from gongkai.web.publishing.posters import papers
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column, Days, Options
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter


@guarded("see_items")
@require_GET
def carriers(request: HttpRequest) -> HttpResponseBase:
    """Show the carriers, when each was last used, and whether it is fresh."""
    day, person = today(), person_of(request)
    this_year = Q(carried__on__year=day.year)
    used = Carrier.objects.annotate(newest=Max("carried__on"), pieces=Sum("carried__count", filter=this_year))
    rows = with_state(used, day, newest="newest")
    return Listing(
        "载体",
        limited(rows.select_related("organ"), person, "see_items", day),
        columns=(
            Column("名称", "name", sort="name", link=lambda each: reverse("carrier", args=[each.pk])),
            Column("类别", lambda each: said(each.get_kind_display()), sort="kind"),
            Column("机关", "organ.name", sort="organ__path"),
            Column("状态", lambda each: said("已停用" if each.closed_on else STATES[each.state])),
            Column("最近发布", "newest", sort="newest"),
            Column("本年条（次）数", lambda each: each.pieces or 0, sort="pieces"),
            Column("备案日期", "filed_on", sort="filed_on"),
        ),
        search=("name", "organ__name"),
        filters=(
            Choice("organ", "机关", lambda: organ_options(request)),
            Choice("kind", "类别", carrier_choices()),
            Choice("state", "状态", [(key, name) for key, name in STATES.items() if key]),
        ),
        order="organ__path",
        template="publishing/carriers.html",
        empty="还没有载体。",
        context={"keepers": organs_where(person, "keep_carriers", day).order_by("path")},
    ).respond(request)


@guarded("see_items")
@require_GET
def board(request: HttpRequest) -> HttpResponseBase:
    """Show what is to be carried where: in step, late, still waiting, missing."""
    day, person = today(), person_of(request)
    rows = limited(Carried.objects.all(), person, "see_items", day, via="carrier__organ")
    state = request.GET.get("standing", "")
    rows = rows.filter(of_standing(state, day)) if state in STANDINGS else rows
    counts = {key: Count("pk", filter=of_standing(key, day)) for key in STANDINGS}
    told = limited(Carried.objects.all(), person, "see_items", day, via="carrier__organ").aggregate(**counts)
    return Listing(
        "载体看板",
        rows.select_related("carrier__organ", "item"),
        columns=(
            Column("标题", _title, link=_carried_page),
            Column("载体", "carrier.name", sort="carrier__name"),
            Column("机关", "carrier.organ.name", sort="carrier__organ__path"),
            Column("状态", lambda each: said(STANDINGS[standing(each, day)])),
            Column("应于", "due", sort="due"),
            Column("日期", "on", sort="on"),
            Column("条（次）数", lambda each: each.count if each.on else None),
            Column("网址或者位置", lambda each: each.address or each.fault),
        ),
        search=("title", "item__title", "carrier__name", "address"),
        filters=(
            Choice("organ", "机关", lambda: organ_options(request), lookup="carrier__organ"),
            Choice("kind", "类别", carrier_choices(), lookup="carrier__kind"),
            Days("on", "日期"),
        ),
        order="-due",
        template="publishing/board.html",
        empty="还没有登记。",
        context={"standings": [(key, name, told[key]) for key, name in STANDINGS.items()], "standing": state},
    ).respond(request)


@guarded("see_items")
@require_GET
def carrier(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show a carrier and what it carried."""
    shown, day, person = carrier_of(request, key), today(), person_of(request)
    return Listing(
        "载体发布",
        shown.carried.select_related("item", "by"),
        columns=(
            Column("标题", _title, link=_carried_page),
            Column("状态", lambda each: said(STANDINGS[standing(each, day)])),
            Column("应于", "due", sort="due"),
            Column("日期", "on", sort="on"),
            Column("条（次）数", lambda each: each.count if each.on else None, sort="count"),
            Column("网址或者位置", "address"),
            Column("登记人", "by.name"),
        ),
        search=("title", "item__title", "address"),
        filters=(Days("on", "日期"),),
        order="-on",
        template="publishing/carrier.html",
        empty="还没有登记。",
        context={
            "carrier": shown,
            "kind": shown.get_kind_display(),
            "may_carry": may(person, "carry", shown.organ, day),
            "may_keep": may(person, "keep_carriers", shown.organ, day),
            "carry": Carry(shown, day, title=said("标题")),
            "rename": RenameCarrier(shown, shown.name, day),
            "file": FileCarrier(shown, day),
            "close": CloseCarrier(shown, day),
            "account": PlatformAccount.objects.select_related("by").filter(carrier=shown).first(),
            "connectable": delivered(shown.kind),
        },
    ).respond(request)


@guarded("see_items")
@require_GET
def carried(request: HttpRequest, key: int) -> HttpResponse:
    """Show one thing carried or expected: where, when, how often, with its proof."""
    shown, day, person = carried_of(request, key), today(), person_of(request)
    state = standing(shown, day)
    page = {
        "carried": shown,
        "title": _title(shown),
        "state": state,
        "standing": STANDINGS[state],
        "may_carry": may(person, "carry", shown.carrier.organ, day),
        "account": PlatformAccount.objects.filter(carrier=shown.carrier_id).exists(),
        "handover": Handover.objects.filter(carried=shown).first(),
        "again": HandOverAgain(shown),
    }
    return render(request, "publishing/carried.html", page)


@guarded("see_items")
@require_GET
def proof(request: HttpRequest, key: int) -> HttpResponseBase:
    """Hand out the picture that proves what was carried, or (`?of=recall`) that it was taken down."""
    found = carried_of(request, key)
    recalled = request.GET.get("of") == RECALL
    file, on = (found.recall_proof, found.recalled_on) if recalled else (found.proof, found.on)
    if not file:
        raise Http404
    name = f"{on:%Y%m%d}-{found.pk}{PurePosixPath(file.name or '').suffix}"
    answer = FileResponse(file.open("rb"), as_attachment=True, filename=name, content_type="application/octet-stream")
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


@guarded("keep_carriers")
def open_carrier(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a new carrier of an organ, and open it."""
    organ = get_object_or_404(organs_where(person_of(request), "see_items", today()), pk=key)
    demand(request, "keep_carriers", organ)
    form = CarrierForm(request.POST or None, initial={"opened_on": today()})
    beside = {"title": f"{said('开通载体')} · {organ}", "submit": "保存", "back": reverse("carriers")}
    return acting(request, form, lambda told: OpenCarrier(organ, **told), _page, **beside)


@guarded("keep_carriers")
def rename_carrier(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a carrier's new name, and write it."""
    subject = carrier_of(request, key, "keep_carriers")
    form = RenameForm(request.POST or None, initial={"title": subject.name, "on": today()})
    return acting(request, form, lambda told: RenameCarrier(subject, **told), _page, **words("更改名称", subject))


@guarded("keep_carriers")
def file_carrier(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the day of filing, and note it."""
    subject = carrier_of(request, key, "keep_carriers")
    form = OnForm(request.POST or None, initial={"on": today()})
    return acting(request, form, lambda told: FileCarrier(subject, told["on"]), _page, **words("登记备案", subject))


@guarded("keep_carriers")
def close_carrier(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a carrier's last day, and close it."""
    subject = carrier_of(request, key, "keep_carriers")
    form = OnForm(request.POST or None, initial={"on": today()})
    return acting(request, form, lambda told: CloseCarrier(subject, told["on"]), _page, **words("停用载体", subject))


@guarded("carry")
def carry(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what was carried, and note it."""
    subject = carrier_of(request, key, "carry")
    asked = {"on": today(), "count": 1, "item": request.GET.get("item", "")}
    form = CarryForm(subject, request.POST or None, request.FILES or None, initial=asked)

    def noted(told: dict[str, Any]) -> Carry:
        looked = _looked(told.pop("proof"))
        return Carry(subject, **told, proof=looked, person=person_of(request))

    return acting(request, form, noted, lambda _: _page(subject), **words("登记载体发布", subject))


@guarded("carry")
def take_down(request: HttpRequest, key: int) -> HttpResponse:
    """Ask when something withdrawn was taken down from a carrier, and note it."""
    subject = carried_of(request, key, "carry")
    form = TakeDownForm(request.POST or None, request.FILES or None, initial={"on": today()})

    def noted(told: dict[str, Any]) -> TakeDown:
        return TakeDown(subject, told["on"], _looked(told["proof"]), person_of(request))

    beside = words("登记撤下", subject.carrier) | {"lead": _title(subject), "back": _carried_page(subject)}
    return acting(request, form, noted, lambda _: _carried_page(subject), **beside)


@guarded("carry")
def strike_out(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why something noted is taken back, and take it back."""
    subject = carried_of(request, key, "carry")
    form = StrikeForm(request.POST or None)
    beside = words("撤销登记", subject.carrier) | {"lead": _title(subject)}
    return acting(
        request, form, lambda told: StrikeOut(subject, told["reason"]), lambda _: _page(subject.carrier), **beside
    )


@guarded("carry")
def plan(request: HttpRequest, key: int) -> HttpResponse:
    """Ask where else an item has to go, and expect it there."""
    item = get_object_or_404(limited(Item.objects.all(), person_of(request), "see_items", today()), pk=key)
    demand(request, "carry", item.organ)
    form = PlanForm(item, request.POST or None, initial={"due": today()})
    back = reverse("item", args=[item.pk])
    return acting(
        request,
        form,
        lambda told: PlanCarriage(item, tuple(told["carriers"]), told["due"]),
        lambda _: back,
        title="安排载体发布",
        submit="保存",
        back=back,
        lead=item.title,
    )


def organ_options(request: HttpRequest) -> Options:
    """Return the organs the person may see, to choose from."""
    seen = organs_where(person_of(request), "see_items", today()).order_by("path")
    return [(str(pk), name) for pk, name in seen.values_list("pk", "name")]


@adds_to_item("载体", "publishing/item_carriers.html", rank=60)
def carriers_of_item(request: HttpRequest, item: Item) -> dict[str, Any] | None:
    """Show with an item where else it went or has to go; nothing before it is public."""
    if not item.released_on:
        return None
    day = today()
    rows = item.carried.select_related("carrier__organ").order_by("due", "pk")
    return {
        "item": item,
        "rows": [(row, standing(row, day), STANDINGS[standing(row, day)]) for row in rows],
        "may_plan": may(person_of(request), "carry", item.organ, day),
        "papers": list(papers().values()),
    }


def _looked(file: object) -> Looked | None:
    return look_through(file) if isinstance(file, UploadedFile) else None


def _title(row: Carried) -> str:
    return row.item.title if row.item else row.title


def _page(subject: Any) -> str:
    return reverse("carrier", args=[subject.pk])


def _carried_page(row: Carried) -> str:
    return reverse("carried", args=[row.pk])


def words(title: str, subject: Carrier) -> dict[str, Any]:
    """Return what a form about a carrier says beside its fields."""
    return {"title": f"{said(title)} · {subject.name}", "submit": "保存", "back": _page(subject), "lead": subject.organ}


def carrier_of(request: HttpRequest, key: int, permission: str = "see_items") -> Carrier:
    """Return the carrier, which the person must be allowed to see, and to do `permission` at."""
    rows = limited(Carrier.objects.select_related("organ"), person_of(request), "see_items", today())
    found = get_object_or_404(rows, pk=key)
    demand(request, permission, found.organ)
    return found


def carried_of(request: HttpRequest, key: int, permission: str = "see_items") -> Carried:
    """Return what was carried, which the person must be allowed to see, and to do `permission` at."""
    rows = Carried.objects.select_related("carrier__organ", "item")
    found = get_object_or_404(limited(rows, person_of(request), "see_items", today(), via="carrier__organ"), pk=key)
    demand(request, permission, found.carrier.organ)
    return found


addresses = [
    path("carriers", carriers, name="carriers"),
    path("carriers/board", board, name="board"),
    path("carriers/<int:key>", carrier, name="carrier"),
    path("carriers/<int:key>/rename", rename_carrier, name="rename_carrier"),
    path("carriers/<int:key>/file", file_carrier, name="file_carrier"),
    path("carriers/<int:key>/close", close_carrier, name="close_carrier"),
    path("carriers/<int:key>/carry", carry, name="carry"),
    path("carried/<int:key>", carried, name="carried"),
    path("carried/<int:key>/proof", proof, name="proof"),
    path("carried/<int:key>/down", take_down, name="take_down"),
    path("carried/<int:key>/strike", strike_out, name="strike_out"),
    path("items/<int:key>/carriers", plan, name="plan_carriage"),
    path("sites/<int:key>/carriers/open", open_carrier, name="open_carrier"),
]
enter(Entry("载体", "carriers", "see_items", rank=16))
