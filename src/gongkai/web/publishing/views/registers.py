"""Screens of the day registers: the list, a row, and the forms of what happens to it."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.publishing.actions.register import EnterRow, JudgeRow, PublishRows, RevokeRow
from gongkai.web.publishing.item_forms import columns_to_draft_in
from gongkai.web.publishing.layouts import Layout, layouts, shown
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.register_forms import JudgeForm, PublishForm, RevokeForm, RowForm
from gongkai.web.publishing.registers import STANDINGS, listable, standing
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

AT_ONCE = 200
"""So many rows a page offers to publish together."""


def _address(row: Any) -> str:
    return reverse("register_row", args=[row.pk])


def state_of(row: RegisterRow) -> str:
    """Say where a row stands between decision and public."""
    if row.revoked_on:
        return said("已变更或者撤销，待撤回" if row.published_on and not row.withdrawn_on else "已变更或者撤销")
    if row.published_on:
        return said("已撤回" if row.withdrawn_on else "已公示")
    if not row.publishable:
        return said("不公开")
    if row.item_id:
        return said("公示办理中")
    return said("待公示" if row.due else "可以公示")


ROW_COLUMNS = (
    Column("文书号", "number", sort="number", link=_address),
    Column("台账", lambda row: said(row.get_register_display()), sort="register"),
    Column("相对人", "party", sort="party"),
    Column("事项", "matter"),
    Column("决定日期", "decided_on", sort="decided_on"),
    Column("金额（元）", "amount", sort="amount"),
    Column("公开期限", "due", sort="due"),
    Column("公示", state_of),
    Column("机关", "organ.name", sort="organ__path"),
)
"""What a list of rows shows."""


@guarded("see_registers")
@require_GET
def registers(request: HttpRequest) -> HttpResponseBase:
    """List the rows of the registers the person may see."""
    person, day = person_of(request), today()
    rows = limited(RegisterRow.objects.select_related("organ"), person, "see_registers", day)
    organs = organs_where(person, "see_registers", day).order_by("path")
    told = request.GET.get("standing", "")
    return Listing(
        "台账",
        rows.filter(standing(told, day)),
        columns=ROW_COLUMNS,
        search=("number", "party", "matter"),
        filters=(
            Choice("register", "台账", [(key, layout.name) for key, layout in layouts().items()]),
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Days("decided_on", "决定日期"),
        ),
        order="-decided_on",
        template="publishing/registers.html",
        empty="台账里还没有记录。",
        context={
            "mine": organs_where(person, "keep_registers", day).order_by("path"),
            "layouts": layouts().values(),
            "narrows": [(label, key, key == told) for key, label in (("", "全部"), *STANDINGS)],
        },
    ).respond(request)


@guarded("see_registers")
@require_GET
def register_row(request: HttpRequest, key: int) -> HttpResponse:
    """Show a row: every column of its layout, how it stands with the public, and what may be done."""
    row = _row(request, key, "see_registers")
    layout = layouts()[row.register]
    page = {
        "row": row,
        "layout": layout,
        "state": state_of(row),
        "facts": [(column, shown(column, row)) for column in layout.kept],
        "may_keep": may(person_of(request), "keep_registers", row.organ, today()),
    }
    return render(request, "publishing/register_row.html", page)


@guarded("keep_registers")
def enter_row(request: HttpRequest, key: int, register: str) -> HttpResponse:
    """Ask for a row as the register's layout says, and enter it."""
    organ, layout, person = organ_of(request, key), layout_of(register), person_of(request)
    form = RowForm(layout, request.POST or None)
    return acting(
        request,
        form,
        lambda told: EnterRow(organ, layout, form.values(), told["publishable"], told["reason"], person),
        _address,
        title=layout.name,
        submit="登记",
        back=f"{reverse('registers')}?register={layout.key}",
        lead=organ,
    )


@guarded("keep_registers")
def judge_row(request: HttpRequest, key: int) -> HttpResponse:
    """Ask whether a row is published."""
    row = _row(request, key, "keep_registers")
    form = JudgeForm(request.POST or None, initial={"publishable": row.publishable, "reason": row.reason})
    return acting(request, form, lambda told: JudgeRow(row, **told), _address, **_around(JudgeRow.label, row))


@guarded("keep_registers")
def revoke_row(request: HttpRequest, key: int) -> HttpResponse:
    """Ask when and why a decision was changed or revoked."""
    row = _row(request, key, "keep_registers")
    form, person = RevokeForm(request.POST or None, initial={"on": today()}), person_of(request)
    around = _around(RevokeRow.label, row)
    return acting(request, form, lambda told: RevokeRow(row, person=person, **told), _address, **around)


@guarded("keep_registers")
def publish_rows(request: HttpRequest, key: int, register: str) -> HttpResponse:
    """Ask which rows are published together and where, and draft the item that lists them."""
    organ, layout, person = organ_of(request, key), layout_of(register), person_of(request)
    rows = listable(RegisterRow.objects.filter(organ=organ, register=layout.key)).order_by("decided_on", "number")
    first = rows.filter(pk__in=list(rows.values_list("pk", flat=True)[:AT_ONCE]))
    form = PublishForm(columns_to_draft_in(request).filter(organ=organ), first, request.POST or None)
    return acting(
        request,
        form,
        lambda told: PublishRows(told["column"], tuple(told["rows"]), person),
        lambda item: reverse("item", args=[item.pk]),
        title=f"{said(PublishRows.label)} · {said(layout.name)}",
        submit=PublishRows.label,
        back=f"{reverse('registers')}?register={layout.key}",
        lead=organ,
    )


def organ_of(request: HttpRequest, key: int) -> Organ:
    """Return the organ of the address, whose registers the person must be allowed to keep."""
    organ = get_object_or_404(organs_where(person_of(request), "see_registers", today()), pk=key)
    demand(request, "keep_registers", organ)
    return organ


def layout_of(register: str) -> Layout:
    """Return the layout of the address. Raises Http404 where there is none."""
    if register not in layouts():
        raise Http404
    return layouts()[register]


def _row(request: HttpRequest, key: int, permission: str) -> RegisterRow:
    row = get_object_or_404(RegisterRow.objects.select_related("organ", "item", "by"), pk=key)
    demand(request, permission, row.organ)
    return row


def _around(title: str, row: RegisterRow) -> dict[str, Any]:
    return {"title": title, "submit": "保存", "back": _address(row), "lead": row}


addresses = [
    path("registers/", registers, name="registers"),
    path("registers/<int:key>", register_row, name="register_row"),
    path("registers/<int:key>/judge", judge_row, name="judge_row"),
    path("registers/<int:key>/revoke", revoke_row, name="revoke_row"),
    path("registers/of/<int:key>/<slug:register>/enter", enter_row, name="enter_row"),
    path("registers/of/<int:key>/<slug:register>/publish", publish_rows, name="publish_rows"),
]
enter(Entry("台账", "registers", "see_registers", rank=13))
