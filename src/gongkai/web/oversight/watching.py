"""What oversight itself watches over: lateness of publishing and requests, and the flaws that inspections found.

Rooms that have something of their own to watch over enter it themselves (organs/watched.py).
"""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from gongkai.web.organs.models import Organ
from gongkai.web.organs.watched import Late, Watched, watches
from gongkai.web.oversight.models import Flaw, Inspection, SpotCheck
from gongkai.web.oversight.models.flaw import STANDING
from gongkai.web.publishing.actions.correction import OPEN
from gongkai.web.publishing.freshness import BLANK, OVERDUE, columns_on
from gongkai.web.publishing.models import Correction
from gongkai.web.publishing.timeliness import awaited, overdue
from gongkai.web.requests.models import Request
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.looks import Look, shows

_DUE = Column("期限", "due", sort="due")
_ITEMS = Look(
    (),
    (
        Column("标题", lambda each: each.draft_title or each.title, link=lambda each: reverse("item", args=[each.pk])),
        Column("生成日期", "formed_on", sort="formed_on"),
        _DUE,
        Column("状态", lambda each: said(each.get_stage_display()), sort="stage"),
    ),
    "due",
    "see_items",
)
_COLUMNS = Look(
    (),
    (
        Column("栏目", "title", sort="title", link=lambda each: reverse("column", args=[each.pk])),
        Column("最近更新", "newest_on", sort="newest_on"),
        Column("更新要求", lambda each: said(each.get_freshness_display() or "没有更新要求")),
    ),
    "newest_on",
    "see_items",
)
_REQUESTS = Look(
    (),
    (
        Column("编号", "number", sort="number", link=lambda each: reverse("case", args=[each.pk])),
        Column("收到日期", "received_on", sort="received_on"),
        _DUE,
        Column("状态", lambda each: said(each.get_state_display()), sort="state"),
    ),
    "due",
    "see_requests",
)
_CORRECTIONS = Look(
    (),
    (
        Column("回执号", "code", link=lambda each: reverse("correction", args=[each.pk])),
        Column("收到时间", "at", sort="at"),
        _DUE,
    ),
    "due",
    "see_corrections",
)
FLAWS = Look(
    (),
    (
        Column("问题", lambda each: said(each.get_kind_display()), link=lambda each: reverse("flaw", args=[each.pk])),
        Column("具体情况", "about"),
        Column("状态", lambda each: said(each.get_state_display()), sort="state"),
        Column("发现日期", "found_on", sort="found_on"),
        _DUE,
        Column("消除日期", "closed_on", sort="closed_on"),
    ),
    "due",
    "see_flaws",
)


_INSPECTIONS = Look(
    (),
    (
        Column("发起时间", "at", sort="at", link=lambda each: reverse("inspection", args=[each.pk])),
        Column("页面", "pages", sort="pages"),
        Column("新发现的问题", "found", sort="found"),
        Column("复查消除的问题", "closed", sort="closed"),
    ),
    "-at",
    "see_flaws",
)
_CHECKS = Look(
    ("by",),
    (
        Column("抽查日期", "on", sort="on", link=lambda each: reverse("spot_check", args=[each.pk])),
        Column("抽查内容", "scope"),
        Column("抽查人", "by.name"),
    ),
    "-on",
    "see_flaws",
)


def _late_items(organs: Collection[Organ], day: date) -> "QuerySet[Any]":
    return awaited().filter(overdue(day), organ__in=organs)


def _columns(state: str) -> Late:
    return lambda organs, day: columns_on(day).filter(organ__in=organs, state=state)


def _late_requests(organs: Collection[Organ], day: date) -> "QuerySet[Any]":
    return Request.objects.filter(organ__in=organs, state="running", due__lt=day)


def _late_corrections(organs: Collection[Organ], day: date) -> "QuerySet[Any]":
    return Correction.objects.filter(organ__in=organs, state=OPEN, due__lt=day)


def _late_flaws(organs: Collection[Organ], day: date) -> "QuerySet[Any]":
    return Flaw.objects.filter(organ__in=organs, state__in=STANDING, due__lt=day)


for _each in (
    Watched("publishing.items", "公开期限已过的信息", "see_items", _late_items, _ITEMS, 10),
    Watched("publishing.columns", "更新超期的栏目", "see_items", _columns(OVERDUE), _COLUMNS, 11),
    Watched("publishing.blank", "空白的栏目", "see_items", _columns(BLANK), _COLUMNS, 12),
    Watched("requests.cases", "逾期未答复的申请", "see_requests", _late_requests, _REQUESTS, 20),
    Watched("publishing.corrections", "逾期未答复的纠错", "see_corrections", _late_corrections, _CORRECTIONS, 30),
    Watched("oversight.flaws", "逾期未整改的巡查问题", "see_flaws", _late_flaws, FLAWS, 40),
):
    watches(_each)
shows(Flaw, FLAWS)
shows(Inspection, _INSPECTIONS)
shows(SpotCheck, _CHECKS)
shows(Correction, _CORRECTIONS)
