"""Writing a report: its text part by part, the figures no record knows, findings that are no fault."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from gongkai.checks.finding import Finding
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.actions.remark import AttachFile
from gongkai.web.organs.models import Attachment, Organ, Person
from gongkai.web.organs.upload import Looked
from gongkai.web.reporting.known import known_of
from gongkai.web.reporting.models import AnnualReport, Point, Waiver
from gongkai.web.reporting.models.annual import DRAFTING
from gongkai.web.reporting.tables import registered
from gongkai.web.screens.language import said
from gongkai.words.tables import table

LONGEST = 20_000
"""How many characters a part may have."""


class _Writing(Action):
    """An action on a report that is being written."""

    report: AnnualReport

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield why it cannot be written now."""
        del at
        now = AnnualReport.objects.get(pk=self.report.pk)
        if now.stage != DRAFTING:
            yield Reason(
                "现在是“{stage}”，不在编写中；撤回送审或者开始更正后才能修改", {"stage": now.get_stage_display()}
            )


@dataclass(frozen=True)
class WritePart(_Writing):
    """Write one of the six parts (0: what stands before them). `seen` is the text the writer began from.

    Where somebody else has written it meanwhile, nothing is overwritten: both texts are told apart by their writer.
    """

    name, label, permission = "write_report_part", "编写年度报告", "write_report"
    report: AnnualReport
    number: int
    before: str
    after: str
    seen: str
    by: Person | None = None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against this text."""
        yield from super().reasons(at)
        if len(self.before) + len(self.after) > LONGEST:
            yield Reason("这一部分超过了 {limit} 个字", {"limit": LONGEST}, about="before")
        part = self.report.parts.filter(number=self.number).first()
        if part and part.at.isoformat() != self.seen:
            yield Reason("{person} 刚刚修改了这一部分；请复制您的文字，重新打开后再写入", {"person": part.by or "系统"})

    def act(self, at: datetime) -> Done:
        """Write it. The trail says who wrote which part, not what."""
        told = {"before": self.before.replace("\r\n", "\n"), "after": self.after.replace("\r\n", "\n")}
        self.report.parts.update_or_create(number=self.number, defaults={**told, "by": self.by, "at": at})
        return Done(self.report, {"part": self.number, "characters": len(self.before) + len(self.after)})


@dataclass(frozen=True)
class TypeIn(_Writing):
    """Type in a figure no record knows, with where it comes from; or a cell whose register is kept elsewhere."""

    name, label, permission = "type_in_figure", "填报数据", "write_report"
    report: AnnualReport
    key: str
    value: Decimal
    note: str
    evidence: Attachment | None = None
    by: Person | None = None
    looked: Looked | None = None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it, and against the file that is to prove it."""
        yield from super().reasons(at)
        yield from self.looked.faults if self.looked else ()
        if self.key not in typable():
            yield Reason("“{key}”由记录统计得出，不能填报", {"key": self.key}, about="key")
        for figure in known_of(self.report.organ, self.report.year, wanted={self.key}).values():
            if figure.counted:
                yield Reason("“{key}”由记录统计得出，不能填报", {"key": said(figure.name)}, about="key")
        if self.value < 0:
            yield Reason("数值不能小于零", about="value")
        if not self.note.strip():
            yield Reason("请写明数据从哪里来", about="note")

    def act(self, at: datetime) -> Done:
        """Keep it, marked as typed in; a new file becomes an attachment of the report."""
        evidence, note = self.evidence, self.note.strip()
        if self.looked and self.by:
            kept = AttachFile(self.report, self.by, self.looked).act(at).changes
            evidence = Attachment.objects.get(pk=kept["attachment"])
        told = {"value": self.value, "note": note, "evidence": evidence, "by": self.by, "at": at}
        self.report.typed.update_or_create(key=self.key, defaults=told)
        proof = {"digest": evidence.digest} if evidence else {}
        return Done(self.report, {"figure": self.key, "value": str(self.value), "note": note, **proof})


@dataclass(frozen=True)
class TakeBackTyped(_Writing):
    """Take a typed figure back: a cell is then counted from the records again."""

    name, label, permission = "take_back_figure", "撤回填报的数据", "write_report"
    report: AnnualReport
    key: str

    def act(self, at: datetime) -> Done:
        """Take it back."""
        del at
        self.report.typed.filter(key=self.key).delete()
        return Done(self.report, {"figure": self.key})


@dataclass(frozen=True)
class Waive(_Writing):
    """Say why a finding of the checks is no fault. It holds until the values it was made on change."""

    name, label, permission = "waive_finding", "说明核查意见", "write_report"
    report: AnnualReport
    finding: Finding
    reason: str
    by: Person | None = None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if not self.reason.strip():
            yield Reason("请写明理由", about="reason")

    def act(self, at: datetime) -> Done:
        """Keep the reason with the finding's fingerprint."""
        found = self.finding
        told = {"code": found.code, "text": found.text()[:500], "reason": self.reason.strip(), "by": self.by, "at": at}
        Waiver.objects.update_or_create(report=self.report, fingerprint=found.fingerprint, defaults=told)
        return Done(self.report, {"code": found.code, "finding": found.fingerprint, "reason": self.reason.strip()})


@dataclass(frozen=True)
class SettlePoint(_Writing):
    """Say what was done about a remark the report was returned with."""

    name, label, permission = "settle_report_point", "处理退回意见", "write_report"
    point: Point
    answer: str
    by: Person | None = None

    @property
    def report(self) -> AnnualReport:  # type: ignore[override] # a point knows its report
        """The report the remark is on."""
        return self.point.report

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if not self.answer.strip():
            yield Reason("请写明怎么处理的", about="answer")

    def act(self, at: datetime) -> Done:
        """Settle it."""
        self.point.settled_by, self.point.settled_at, self.point.answer = self.by, at, self.answer.strip()
        self.point.save(update_fields=["settled_by", "settled_at", "answer"])
        return Done(self.report, {"point": self.point.pk, "place": self.point.place})


def typable() -> frozenset[str]:
    """Return the keys that may be typed in: figures no record knows, and cells whose register may be kept elsewhere."""
    return registered() | {f"typed.{key}" for key in table("web/reporting/typed")}
