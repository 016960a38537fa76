"""The registers of the office's own work, as data: what each is called, asks for and lists."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone

from gongkai.web.organs.action import Reason
from gongkai.web.organs.models import Organ
from gongkai.web.organs.surveyed import surveys_of
from gongkai.web.oversight.models import (
    Absence,
    Accountability,
    Duty,
    Evaluation,
    Meeting,
    NilReturn,
    Training,
    WorkPoint,
)
from gongkai.web.oversight.models.accountability import measures
from gongkai.web.oversight.models.entered import Entered
from gongkai.web.oversight.models.evaluation import manners
from gongkai.web.oversight.models.meeting import meeting_kinds
from gongkai.web.oversight.models.work import STATES
from gongkai.web.screens.columns import Choice, Column, Days, Filter
from gongkai.web.screens.language import said

Told = Mapping[str, Any]
Faults = Callable[[Organ, Told, date], Iterator[Reason]]


@dataclass(frozen=True)
class Register:
    """A register: its records, its title, what a line of it asks for, and how it is listed.

    `past` are days that cannot lie ahead; `faults` yields what else is wrong with a line; `part` is the template of
    what a record's page shows besides its facts; `seen_by` are the organs whose people see a line.
    """

    key: str
    model: type[Entered]
    title: str
    hint: str
    fields: tuple[str, ...]
    columns: tuple[Column, ...]
    order: str
    filters: tuple[Filter, ...] = ()
    search: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    faults: Faults = lambda *_: iter(())
    part: str = ""
    seen_by: tuple[str, ...] = ("organ",)

    def wrongs(self, organ: Organ, told: Told, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with a line that is to be entered."""
        day = timezone.localdate(at)
        for name in self.past:
            if told[name] and told[name] > day:
                yield Reason("这一天还没有到，办完以后再登记", about=name)
        for name in ("answers", "owner"):
            if told.get(name) and not told[name].path.startswith(organ.path):
                yield Reason("责任单位应当是本机关或者下级", about=name)
        if told.get("since") and told.get("until") and told["until"] < told["since"]:
            yield Reason("结束日期早于开始日期", about="until")
        yield from self.faults(organ, told, day)


def address(record: Entered) -> str:
    """Return the page of a record of a register."""
    return reverse(f"oversight_{register_of(record).key}_record", args=[record.pk])


def register_of(record: Entered) -> Register:
    """Return the register a record stands in."""
    return _BY_MODEL[type(record)]


def kind_said(record: Any) -> str:
    """Say the kind of a meeting."""
    return said(record.get_kind_display())


def _accountable(organ: Organ, told: Told, _: date) -> Iterator[Reason]:
    if not told["people"]:
        yield Reason("没有人被追责的，请用“零报告”说明", about="people")
    if NilReturn.objects.filter(organ=organ, year=told["on"].year).exists():
        yield Reason("{year} 年已经零报告，请先撤回零报告", {"year": told["on"].year}, about="on")


def _evaluated(organ: Organ, told: Told, _: date) -> Iterator[Reason]:
    if told["satisfied"] > told["answered"]:
        yield Reason("满意人数多于参加人数", about="satisfied")
    if told["asked"] is not None and told["answered"] > told["asked"]:
        yield Reason("参加人数多于发放或者邀请人数", about="answered")
    if told["survey"]:
        survey = surveys_of([organ]).get(told["survey"])
        if survey is None:
            yield Reason("本机关没有这份已经结束的问卷", about="survey")
        elif (survey.answered, survey.satisfied) != (told["answered"], told["satisfied"]):
            values = {"answered": survey.answered, "satisfied": survey.satisfied}
            yield Reason("与问卷结果不一致：参加 {answered} 人，满意 {satisfied} 人", values, about="answered")


def _worked(organ: Organ, told: Told, _: date) -> Iterator[Reason]:
    if told["meeting"] and told["meeting"].organ_id != organ.pk:
        yield Reason("这次会议不是本机关的", about="meeting")


def _attended(_: Organ, told: Told, __: date) -> Iterator[Reason]:
    named = [line for line in told["present"].splitlines() if line.strip()]
    if len(named) > told["attended"]:
        yield Reason("名单有 {count} 行，多于参加人次", {"count": len(named)}, about="attended")


_ORGAN = Column("机关", "organ.name", sort="organ__path")

_ALL = (
    Register(
        "meetings",
        Meeting,
        "会议",
        "领导小组会议、推进会、调度会和向领导汇报，开过以后登记；议定事项列为任务，有人负责、有时限",
        ("kind", "held_on", "subject", "place", "chair", "present", "agenda", "decisions"),
        (
            Column("主题", "subject", link=address),
            Column("类别", kind_said, sort="kind"),
            Column("日期", "held_on", sort="held_on"),
            Column("主持人", "chair"),
            _ORGAN,
        ),
        "-held_on",
        (Choice("kind", "类别", meeting_kinds), Days("held_on", "日期")),
        ("subject", "decisions"),
        past=("held_on",),
        part="oversight/part_meeting.html",
    ),
    Register(
        "trainings",
        Training,
        "培训",
        "组织和参加的业务培训；课件和签到表用附件留存",
        ("held_on", "subject", "teacher", "outside", "attended", "present"),
        (
            Column("培训内容", "subject", link=address),
            Column("日期", "held_on", sort="held_on"),
            Column("参加人次", "attended", sort="attended"),
            Column("参加上级组织的培训", "outside"),
            _ORGAN,
        ),
        "-held_on",
        (Days("held_on", "日期"),),
        ("subject",),
        past=("held_on",),
        faults=_attended,
    ),
    Register(
        "work",
        WorkPoint,
        "工作要点",
        "全年要做的事和会议议定的事，各有责任单位和时限",
        ("year", "text", "owner", "person", "due", "basis", "meeting"),
        (
            Column("工作任务", "text", link=address),
            Column("责任单位", "owner.name", sort="owner__path"),
            Column("责任人", "person.name"),
            Column("完成时限", "due", sort="due"),
            Column("状态", lambda each: said(each.get_state_display()), sort="state"),
            Column("办结日期", "closed_on", sort="closed_on"),
            _ORGAN,
        ),
        "due",
        (Choice("state", "状态", STATES), Days("due", "完成时限")),
        ("text",),
        faults=_worked,
        part="oversight/part_work.html",
        seen_by=("organ", "owner"),
    ),
    Register(
        "duties",
        Duty,
        "责任清单",
        "每一项职责由哪个单位、谁负责，依据是什么",
        ("text", "answers", "person", "basis", "since", "until"),
        (
            Column("责任事项", "text", link=address),
            Column("责任单位", "answers.name", sort="answers__path"),
            Column("责任人", "person.name"),
            Column("依据", "basis"),
            Column("自", "since", sort="since"),
            Column("至", "until", sort="until"),
            _ORGAN,
        ),
        "pk",
        search=("text", "basis"),
    ),
    Register(
        "absences",
        Absence,
        "外出请假",
        "谁从哪天到哪天不在岗；当天没有人在岗的岗位会列出来",
        ("person", "since", "until", "note"),
        (
            Column("人员", "person.name", link=address),
            Column("自", "since", sort="since"),
            Column("至", "until", sort="until"),
            Column("说明", "note"),
            _ORGAN,
        ),
        "-since",
        (Days("until", "至"),),
        ("person__name",),
    ),
    Register(
        "accountability",
        Accountability,
        "责任追究",
        "因公开工作被追究责任的，只记人次，不写姓名；没有的，每年零报告",
        ("on", "people", "measure", "reason", "body", "basis"),
        (
            Column("事由", "reason", link=address),
            Column("日期", "on", sort="on"),
            Column("人次", "people", sort="people"),
            Column("追责方式", lambda each: said(each.get_measure_display()), sort="measure"),
            Column("作出追责的机关", "body"),
            _ORGAN,
        ),
        "-on",
        (Choice("measure", "追责方式", measures), Days("on", "日期")),
        ("reason", "body"),
        past=("on",),
        faults=_accountable,
    ),
    Register(
        "evaluations",
        Evaluation,
        "社会评议",
        "请群众评议公开工作：时间、方式、人数和结果；可以直接取用已经结束的问卷",
        ("title", "manner", "since", "until", "asked", "answered", "satisfied", "result", "survey"),
        (
            Column("名称", "title", link=address),
            Column("方式", lambda each: said(each.get_manner_display()), sort="manner"),
            Column("结束日期", "until", sort="until"),
            Column("参加人数", "answered", sort="answered"),
            Column("满意人数", "satisfied", sort="satisfied"),
            _ORGAN,
        ),
        "-until",
        (Choice("manner", "方式", manners), Days("until", "结束日期")),
        ("title", "result"),
        past=("until",),
        faults=_evaluated,
    ),
)
REGISTERS: Mapping[str, Register] = {each.key: each for each in _ALL}
"""Every register by its key, which stands in addresses and in the trail."""

_BY_MODEL: Mapping[type[Entered], Register] = {each.model: each for each in _ALL}
