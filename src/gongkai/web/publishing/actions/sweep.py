"""Actions of the periodic sweep of documents (清理): begin, judge each document, finish and draft the list."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.actions.document import run_out_before
from gongkai.web.publishing.actions.draft import StartDraft
from gongkai.web.publishing.documents import counted, in_force_on, settle
from gongkai.web.publishing.models import Change, Column, Item, Sweep, SweepLine
from gongkai.web.publishing.models.document import ENDS, VERDICTS
from gongkai.web.publishing.tabled import paragraph, table
from gongkai.words import figures

ENDING = {"repeal": "repealed", "void": "declared_void"}
"""The verdicts that end a document's force, and the change each makes."""


@dataclass(frozen=True)
class StartSweep(Action):
    """Begin a sweep over all documents in force that table two counts."""

    name, label, permission = "start_sweep", "开始清理", "keep_documents"
    at_organ: Organ
    title: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that sweeps its documents."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not self.title.strip():
            yield Reason("请填写名称", about="title")
        if Sweep.objects.filter(organ=self.at_organ, ended_on__isnull=True).exists():
            yield Reason("上一次清理还没有完成")
        if not in_force_on(counted(self.at_organ), timezone.localdate(at)).exists():
            yield Reason("没有登记现行有效的规章和规范性文件")

    def act(self, at: datetime) -> Done:
        """Make the list of what is to be judged."""
        day = timezone.localdate(at)
        made = Sweep.objects.create(organ=self.at_organ, title=self.title.strip(), begun_on=day, by=self.person)
        found = in_force_on(counted(self.at_organ), day).order_by("formed_on", "pk")
        SweepLine.objects.bulk_create(SweepLine(sweep=made, document=each) for each in found)
        return Done(made, {"title": made.title, "documents": made.lines.count()})


@dataclass(frozen=True)
class JudgeLine(Action):
    """Say of one document whether it stays, is to be amended, repealed or declared void, and why."""

    name, label, permission = "judge_line", "填写清理意见", "keep_documents"
    line: SweepLine
    verdict: str
    reason: str = ""

    def organ(self) -> Organ:
        """Return the organ that sweeps."""
        return self.line.sweep.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if _finished(self.line.sweep):
            yield Reason("这次清理已经完成")
        if self.verdict not in dict(VERDICTS):
            yield Reason("请选择清理意见", about="verdict")
        if self.verdict != "keep" and not self.reason.strip():
            yield Reason("请写明理由", about="reason")

    def act(self, at: datetime) -> Done:
        """Write the verdict."""
        del at
        before, line = self.line.verdict, self.line
        line.verdict, line.reason = self.verdict, self.reason.strip()
        line.save(update_fields=["verdict", "reason"])
        told = {"document": line.document.number, "verdict": [before, line.verdict], "reason": line.reason}
        return Done(line.sweep, told)


@dataclass(frozen=True)
class FinishSweep(Action):
    """Finish: what is to go loses its force on the day told, and the result is drafted as an item under a column."""

    name, label, permission = "finish_sweep", "完成清理", "keep_documents"
    sweep: Sweep
    on: date
    column: Column
    person: Person

    def organ(self) -> Organ:
        """Return the organ that sweeps."""
        return self.sweep.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if _finished(self.sweep):
            yield Reason("这次清理已经完成")
        open_ = self.sweep.lines.filter(verdict="").count()
        if open_:
            yield Reason("还有 {count} 份文件没有填写清理意见", {"count": open_})
        if self.on < self.sweep.begun_on:
            yield Reason("不能早于清理开始的日期", about="on")
        for line in self._lines():
            if line.verdict in ENDING:
                yield from run_out_before(line.document, self.on)
        draft = StartDraft(self.column, self._draft(), self.person)
        yield from draft.refusals(self.person, at)

    def act(self, at: datetime) -> Done:
        """Change what is to be changed, and draft the list."""
        sweep = self.sweep
        draft = self._draft()
        ended = [line for line in self._lines() if line.verdict in ENDING]
        for line in ended:
            told = {"on": self.on, "sweep": sweep, "basis": line.reason}
            line.document.changes.create(kind=ENDING[line.verdict], **told)
            settle(line.document, timezone.localdate(at))
        sweep.ended_on = self.on
        made = StartDraft(self.column, draft, self.person).do(actor=self.person, at=at)
        sweep.item_id = made.pk
        sweep.save(update_fields=["ended_on", "item"])
        return Done(sweep, {"ended_on": [None, self.on.isoformat()], "ended": len(ended), "item": made.pk})

    def _lines(self) -> list[SweepLine]:
        """Return the lines, those left out whose document lost its force, or is to, by other means meanwhile."""
        ended = Change.objects.filter(document=OuterRef("document"), kind__in=ENDS, taken_back=False)
        standing = self.sweep.lines.filter(~Exists(ended), document__state__in=("in_force", "amended"))
        return list(standing.select_related("document").order_by("document__formed_on", "document"))

    def _draft(self) -> Item:
        return Item(
            title=f"{self.sweep.organ}关于{self.sweep.title}结果的公告",
            kind="notice",
            formed_on=self.on,
            body=list(self._body()),
        )

    def _body(self) -> Iterator[tuple[str, Any]]:
        lines = self._lines()
        yield paragraph(f"截至{figures.day(self.on)}，{self.sweep.title}的结果公告如下。")
        for verdict, name in VERDICTS:
            found = [line for line in lines if line.verdict == verdict]
            if found:
                rows = (
                    (place, line.document.title, line.document.number, line.document.formed_on)
                    for place, line in enumerate(found, start=1)
                )
                yield table(f"{name}的文件（{len(found)} 件）", ("序号", "名称", "发文字号", "成文日期"), rows)


def _finished(sweep: Sweep) -> bool:
    """Tell whether a sweep is finished by now, whatever it was when its page was opened."""
    return Sweep.objects.filter(pk=sweep.pk, ended_on__isnull=False).exists()
