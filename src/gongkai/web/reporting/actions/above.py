"""The way up: a report handed to the organ above, returned with remarks at its cells, or accepted; and asked for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.reporting.models import AnnualReport, Reminder
from gongkai.web.reporting.models.annual import APPROVED, DRAFTING, PUBLISHED
from gongkai.web.reporting.tables import statutory


@dataclass(frozen=True)
class HandUp(Action):
    """Hand a report that passed the reviews, or is published, to the organ above."""

    name, label, permission = "hand_up_report", "报送年度报告", "publish_report"
    report: AnnualReport
    by: Person

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        now = AnnualReport.objects.get(pk=self.report.pk)
        if now.stage not in {APPROVED, PUBLISHED}:
            yield Reason("三审通过以后才能报送，现在是“{stage}”", {"stage": now.get_stage_display()})
        if now.above in {"submitted", "accepted"}:
            yield Reason("现在是“{above}”，不用再报送", {"above": now.get_above_display()})
        if now.organ.is_root():
            yield Reason("没有上级机关可以报送")

    def act(self, at: datetime) -> Done:
        """Hand it up."""
        return _passed_on(self.report, "submitted", self.by, at)


@dataclass(frozen=True)
class ReturnReport(Action):
    """Return a report to the organ below, with a remark, and points at cells (by path) or parts (`part1` …).

    It is written further by those below; what is published stays until they publish a correction.
    """

    name, label, permission = "return_report", "退回年度报告", "oversee_reports"
    report: AnnualReport
    by: Person
    remark: str
    points: Mapping[str, str] = field(default_factory=dict)

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        now = AnnualReport.objects.get(pk=self.report.pk)
        yield from _not_waiting(now)
        if not self.remark.strip() and not self.points:
            yield Reason("退回时请写明意见", about="remark")
        places = {*statutory(now.year).paths, *(f"part{number}" for number in range(7))}
        for place in self.points:
            if place not in places:
                yield Reason("没有“{place}”这个位置", {"place": place}, about="points")

    def act(self, at: datetime) -> Done:
        """Return it: approvals no longer hold, and it is open for writing."""
        for place, text in self.points.items():
            self.report.points.create(place=place, text=text, by=self.by, at=at)
        self.report.rounds.filter(outcome="passed", edition__isnull=True).update(outcome="voided", ended_at=at)
        self.report.stage = DRAFTING
        self.report.save(update_fields=["stage"])
        return _passed_on(self.report, "returned", self.by, at, self.remark.strip())


@dataclass(frozen=True)
class AcceptReport(Action):
    """Accept a report that was handed up."""

    name, label, permission = "accept_report", "验收年度报告", "oversee_reports"
    report: AnnualReport
    by: Person

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        now = AnnualReport.objects.get(pk=self.report.pk)
        yield from _not_waiting(now)

    def act(self, at: datetime) -> Done:
        """Accept it."""
        return _passed_on(self.report, "accepted", self.by, at)


@dataclass(frozen=True)
class Remind(Action):
    """Remind an organ below of a report that is begun and neither handed up nor published."""

    name, label, permission = "remind_of_report", "催报年度报告", "oversee_reports"
    report: AnnualReport
    by: Person
    remark: str = ""

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if AnnualReport.objects.get(pk=self.report.pk).above in {"submitted", "accepted"}:
            yield Reason("已经报送，不用催")

    def act(self, at: datetime) -> Done:
        """Note it; the organ's first screen shows it."""
        self.report.passages.create(kind="reminded", by=self.by, at=at, remark=self.remark.strip())
        return Done(self.report, {"reminded": True})


@dataclass(frozen=True)
class RemindToBegin(Action):
    """Remind an organ below of a report it has not begun here; who sends files is asked by word, and this notes it."""

    name, label, permission = "remind_to_begin_report", "催报尚未开始的年度报告", "oversee_reports"
    at_organ: Organ
    year: int
    by: Person
    remark: str = ""

    def organ(self) -> Organ:
        """Return the organ that is to report."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if AnnualReport.objects.filter(organ=self.at_organ, year=self.year).exists():
            yield Reason("{year}年度的报告已经开始编写", {"year": self.year})

    def act(self, at: datetime) -> Done:
        """Note it; the organ's first screen shows it until the report is begun."""
        told = {"year": self.year, "by": self.by, "at": at, "remark": self.remark.strip()}
        return Done(Reminder.objects.create(organ=self.at_organ, **told), {"year": self.year})


def _not_waiting(report: AnnualReport) -> Iterator[Reason]:
    """Yield that a report does not wait to be accepted: it was not handed up, or is being written."""
    if report.above != "submitted":
        yield Reason("没有待验收的报送，现在是“{above}”", {"above": report.get_above_display()})
    elif report.stage not in {APPROVED, PUBLISHED}:
        yield Reason("没有待验收的报送，现在是“{above}”", {"above": report.get_stage_display()})


def _passed_on(report: AnnualReport, to: str, by: Person, at: datetime, remark: str = "") -> Done:
    before, report.above = report.above, to
    report.save(update_fields=["above"])
    report.passages.create(kind=to, by=by, at=at, remark=remark)
    return Done(report, {"above": [before, to], **({"remark": remark} if remark else {})})
