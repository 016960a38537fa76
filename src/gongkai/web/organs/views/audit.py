"""Screens on the audit trail: search it, take it away as a file, look at one row."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.actions.trail import ExportAudit
from gongkai.web.organs.audit import stands
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import AuditRow
from gongkai.web.organs.permissions import capacity, may, organs_where
from gongkai.web.organs.trail import rows_seen_by
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.timeline import act_of, changes_of
from gongkai.web.screens.workbook import workbook

ASKED = ("q", "at_from", "at_to", "organ", "action", "sort")
"""What an address can ask of the list."""

SHOWN = (
    Column("序号", "number", sort="number", link=lambda row: reverse("audit_row", args=[row.number])),
    Column("时间", "at"),
    Column("何人", "actor_name"),
    Column("以何身份", "capacity"),
    Column("机关", "organ.name"),
    Column("做了什么", act_of),
    Column("对象", "subject"),
)
TAKEN = (
    *SHOWN,
    Column("动作代码", "action"),
    Column("内容", lambda row: json.dumps(row.detail, ensure_ascii=False, sort_keys=True)),
    Column("上一号摘要", "previous"),
    Column("摘要", "digest"),
)
"""What the file holds beyond the list: all that the digests are made from, so that it can be checked elsewhere."""


@guarded("see_audit")
@require_GET
def trail(request: HttpRequest) -> HttpResponseBase:
    """List the rows of the person's organs, the latest first."""
    return _listing(request, "see_audit").respond(request)


@guarded("export_audit")
@require_POST
def take(request: HttpRequest) -> HttpResponseBase:
    """Hand out the rows the address asks for as xlsx; that it was done is written into the trail first."""
    person = person_of(request)
    last = AuditRow.objects.order_by("-number").values_list("number", flat=True).first() or 0
    rows = _listing(request, "export_audit").found(request.GET).filter(number__lte=last)
    asked = {key: request.GET[key] for key in ASKED if key != "q" and request.GET.get(key)}
    post = capacity(person, "export_audit", None, today())
    assert post  # noqa: S101 -- the guard has seen to it
    if attempt(request, ExportAudit(post.organ, last, rows.count(), asked)) is None:
        return HttpResponseRedirect(reverse("audit"))
    return workbook(said("审计记录"), [said(column.label) for column in TAKEN], _cells(rows.iterator(chunk_size=1000)))


@guarded("see_audit")
@require_GET
def row(request: HttpRequest, number: int) -> HttpResponse:
    """Show everything a row says, and whether it still stands as it was written."""
    rows = rows_seen_by(person_of(request), "see_audit", today())
    found = get_object_or_404(rows.select_related("organ"), number=number)
    before = AuditRow.objects.filter(number=number - 1).first()
    shown = {
        "row": found,
        "act": act_of(found),
        "changes": list(changes_of(found)),
        "detail": json.dumps(found.detail, ensure_ascii=False, indent=2, sort_keys=True),
        "sound": stands(found, before),
    }
    return render(request, "organs/audit_row.html", shown)


def _listing(request: HttpRequest, permission: str) -> Listing:
    person = person_of(request)
    organs = list(organs_where(person, permission, today()).order_by("path").values_list("pk", "name"))
    asked = {key: request.GET[key] for key in ASKED if request.GET.get(key)}
    return Listing(
        "审计记录",
        rows_seen_by(person, permission, today()).select_related("organ"),
        columns=SHOWN,
        # Who acted is searched for: a county has thousands to choose from.
        search=("actor_name", "actor__username", "capacity", "subject"),
        filters=(
            Days("at", "日期", moment=True),
            Choice("organ", "机关", [(str(key), name) for key, name in organs]),
            Choice("action", "做了什么", sorted((name, action.label) for name, action in ACTIONS.items())),
        ),
        order="-number",
        export=False,
        template="organs/audit.html",
        context={"may_take": may(person, "export_audit", None, today()), "take": f"?{urlencode(asked)}"},
    )


def _cells(rows: Iterator[AuditRow]) -> Iterator[list[Any]]:
    return ([column.of(each) for column in TAKEN] for each in rows)


addresses = [
    path("audit", trail, name="audit"),
    path("audit/export", take, name="audit_export"),
    path("audit/<int:number>", row, name="audit_row"),
]
enter(Entry("审计记录", "audit", "see_audit", rank=90))
