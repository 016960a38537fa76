"""The three reviews of a report: submitted as a whole, passed or returned; a figure that changes voids them."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.utils import timezone

from gongkai.report.plain import to_plain
from gongkai.web.organs.action import Action, Done, Reason, capacity_of
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import capacity
from gongkai.web.publishing.tables import stages
from gongkai.web.reporting.models import AnnualReport, Judgement, Round
from gongkai.web.reporting.models.annual import APPROVED, DRAFTING
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.verdict import obstacles

STEPS = tuple(stages())


@dataclass(frozen=True)
class SubmitForReview(Action):
    """Submit a report to the three reviews: what is approved is exactly what is compiled now.

    `public_note` tells the public what a correction changes; needed where an edition is already published.
    """

    name, label, permission = "submit_report_for_review", "年度报告送审", "write_report"
    report: AnnualReport
    by: Person
    public_note: str = ""

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what holds it back."""
        now = AnnualReport.objects.get(pk=self.report.pk)
        if now.stage != DRAFTING:
            yield Reason("现在是“{stage}”，不在编写中", {"stage": now.get_stage_display()})
            return
        if now.year >= timezone.localdate(at).year:
            yield Reason("{year}年还没有过完，年度报告到下一年才能送审", {"year": now.year}, source="reg2019/50")
        if now.editions.exists() and not self.public_note.strip():
            yield Reason("更正已经公布的报告，请写明改了什么，公众会看到这句话", about="public_note")
        yield from obstacles(now, compile_report(now))

    def act(self, at: datetime) -> Done:
        """Freeze what is submitted."""
        compiled = compile_report(self.report)
        made = self.report.rounds.create(
            digest=compiled.digest,
            content=to_plain(compiled.report),
            public_note=self.public_note.strip(),
            by=self.by,
            at=at,
        )
        move(self.report, STEPS[0])
        return Done(self.report, {"stage": [DRAFTING, STEPS[0]], "digest": made.digest})


@dataclass(frozen=True)
class _Judged(Action):
    """A review given by a person at this class's stage."""

    stage: ClassVar[str] = ""
    passed: ClassVar[bool] = True
    round: Round
    person: Person
    points: tuple[str, ...] = ()
    remark: str = ""

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.round.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against this person judging this round now."""
        del at
        now = Round.objects.select_related("report").get(pk=self.round.pk)
        if now.outcome != "open" or now.report.stage != self.stage:
            yield Reason("这份报告现在不在“{stage}”", {"stage": stages()[self.stage].name})
            return
        if now.by_id == self.person.pk or now.report.parts.filter(by=self.person).exists():
            yield Reason("您参与了编写或者送审，不能审核自己的稿件")
        if now.judgements.filter(person=self.person).exists():
            yield Reason("您已经审过这一稿，三审应由三个人分别进行")

    def act(self, at: datetime) -> Done:
        """Write the review, with the capacity it was given in."""
        post = capacity(self.person, self.permission, self.organ(), timezone.localdate(at))
        Judgement.objects.create(
            round=self.round,
            stage=self.stage,
            person=self.person,
            capacity=capacity_of(post) if post else "",
            at=at,
            passed=self.passed,
            points=list(self.points),
            remark=self.remark.strip(),
        )
        return Done(self.round.report, self._moved(at))

    @abstractmethod
    def _moved(self, at: datetime) -> dict[str, object]:
        """Move the report on (or back), and return what changed."""


@dataclass(frozen=True)
class _Pass(_Judged):
    """Pass: every proof-reading point is ticked, and the records still say what was submitted."""

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against passing."""
        yield from super().reasons(at)
        missing = [said for key, said in stages()[self.stage].points.items() if key not in self.points]
        if missing:
            yield Reason("还有校对要点没有勾选：{points}", {"points": "；".join(missing)}, about="points")
        if compile_report(self.round.report).digest != self.round.digest:
            yield Reason("送审之后记录有变动，数据与送审的不一致，请退回重新送审")

    def _moved(self, at: datetime) -> dict[str, object]:
        following = (*STEPS, APPROVED)[STEPS.index(self.stage) + 1]
        if following == APPROVED:
            end(self.round, "passed", at)
        move(self.round.report, following)
        return {"stage": [self.stage, following]}


@dataclass(frozen=True)
class _Return(_Judged):
    """Return to the writer, and say why."""

    passed = False

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against returning."""
        yield from super().reasons(at)
        if not self.remark.strip():
            yield Reason("退回时请写明意见", about="remark")

    def _moved(self, at: datetime) -> dict[str, object]:
        end(self.round, "returned", at)
        move(self.round.report, DRAFTING)
        return {"stage": [self.stage, DRAFTING]}


class PassReportFirst(_Pass):
    """Pass the first review."""

    name, label, permission, stage = "pass_report_first", "年度报告初审通过", "review_first", "first"


class PassReportSecond(_Pass):
    """Pass the second review."""

    name, label, permission, stage = "pass_report_second", "年度报告复审通过", "review_second", "second"


class PassReportFinal(_Pass):
    """Pass the final review: the report may be published."""

    name, label, permission, stage = "pass_report_final", "年度报告终审通过", "review_final", "final"


class ReturnReportFirst(_Return):
    """Return at the first review."""

    name, label, permission, stage = "return_report_first", "年度报告初审退回", "review_first", "first"


class ReturnReportSecond(_Return):
    """Return at the second review."""

    name, label, permission, stage = "return_report_second", "年度报告复审退回", "review_second", "second"


class ReturnReportFinal(_Return):
    """Return at the final review."""

    name, label, permission, stage = "return_report_final", "年度报告终审退回", "review_final", "final"


PASSING = {each.stage: each for each in (PassReportFirst, PassReportSecond, PassReportFinal)}
RETURNING = {each.stage: each for each in (ReturnReportFirst, ReturnReportSecond, ReturnReportFinal)}


@dataclass(frozen=True)
class RecallReport(Action):
    """Take a report back from the reviews, or from the state of being approved, to write it further."""

    name, label, permission = "recall_report", "撤回年度报告送审", "write_report"
    report: AnnualReport

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if AnnualReport.objects.get(pk=self.report.pk).stage not in {*STEPS, APPROVED}:
            yield Reason("这份报告不在审核中")

    def act(self, at: datetime) -> Done:
        """Void what approvals there are."""
        for round_ in self.report.rounds.filter(outcome__in=("open", "passed"), edition__isnull=True):
            end(round_, "recalled", at)
        return Done(self.report, reopen(self.report))


def end(round_: Round, outcome: str, at: datetime) -> None:
    """Write how a round ended."""
    round_.outcome, round_.ended_at = outcome, at
    round_.save(update_fields=["outcome", "ended_at"])


def reopen(report: AnnualReport) -> dict[str, object]:
    """Open a report for writing again, and return what changed.

    Handed up or accepted was what stood here before: what is written now is handed up and accepted anew.
    """
    now = AnnualReport.objects.get(pk=report.pk)
    changes: dict[str, object] = {"stage": [now.stage, DRAFTING]}
    if now.above in {"submitted", "accepted"}:
        changes["above"] = [now.above, ""]
        report.above = ""
        report.save(update_fields=["above"])
    move(report, DRAFTING)
    return changes


def move(report: AnnualReport, stage: str) -> None:
    """Write where a report stands; only actions call it."""
    report.stage = stage
    report.save(update_fields=["stage"])
