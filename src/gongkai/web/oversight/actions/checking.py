"""Actions on the marks of an assessment: points taken off with the reason, marks looked at, appeals, the last word."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.figures import plain
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.actions.assessment import FromAbove, stands
from gongkai.web.oversight.models import Appeal, Assessment, IndicatorSet, Loss, Mark
from gongkai.web.oversight.models.assessment import CHECKING, FINAL, TOLD
from gongkai.web.oversight.scoring import write_result


@dataclass(frozen=True)
class TakeOff(FromAbove):
    """Take points off a mark, with the reason; of a veto none, but the reason fails the whole."""

    name, label, permission = "take_off_points", "扣分", "assess"
    mark: Mark
    points: Decimal
    reason: str
    by: Person

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.mark.assessment.organ

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.mark.assessment.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from stands(self.mark.assessment, CHECKING)
        left = Mark.objects.select_related("indicator").get(pk=self.mark.pk).points
        if self.mark.indicator.veto and self.points:
            yield Reason("单项否决不扣分，只写原因", about="points")
        elif not self.mark.indicator.veto and not 0 < self.points <= left:
            yield Reason("还剩 {left} 分，扣分应大于零、不超过它", {"left": plain(left)}, about="points")
        if not self.reason.strip():
            yield Reason("请写明扣分原因", about="reason")

    def act(self, at: datetime) -> Done:
        """Take them off; the mark has been looked at."""
        told = {"points": self.points, "reason": self.reason.strip()}
        Loss.objects.create(mark=self.mark, by=self.by, at=at, **told)
        _looked_at(self.mark, self.by, at)
        return Done(self.mark.assessment, {"indicator": self.mark.indicator.name, **told, "points": str(self.points)})


@dataclass(frozen=True)
class GiveBack(FromAbove):
    """Strike a loss out, with the reason: it was wrong, whether a measure or a person found it."""

    name, label, permission = "give_points_back", "撤销扣分", "assess"
    loss: Loss
    reason: str

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.loss.mark.assessment.organ

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.loss.mark.assessment.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from stands(self.loss.mark.assessment, CHECKING)
        if Loss.objects.filter(pk=self.loss.pk, struck_at__isnull=True).first() is None:
            yield Reason("已经撤销")
        if not self.reason.strip():
            yield Reason("请写明原因", about="reason")

    def act(self, at: datetime) -> Done:
        """Strike it out."""
        strike(self.loss, self.reason.strip(), at)
        mine = self.loss.mark
        return Done(mine.assessment, {"indicator": mine.indicator.name, "points": [str(self.loss.points), "0"]})


@dataclass(frozen=True)
class FindInOrder(FromAbove):
    """Say that a mark was looked at, and nothing more is taken off."""

    name, label, permission = "find_in_order", "核查无误", "assess"
    mark: Mark
    by: Person

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.mark.assessment.organ

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.mark.assessment.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from stands(self.mark.assessment, CHECKING)

    def act(self, at: datetime) -> Done:
        """Say so."""
        _looked_at(self.mark, self.by, at)
        return Done(self.mark.assessment, {"indicator": self.mark.indicator.name})


@dataclass(frozen=True)
class LodgeAppeal(Action):
    """Object to points lost, within the days granted."""

    name, label, permission = "appeal_assessment", "考核申诉", "assess_oneself"
    mark: Mark
    text: str
    by: Person

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.mark.assessment.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        mine = self.mark.assessment
        yield from stands(mine, TOLD)
        if mine.appeal_until and timezone.localdate(at) > mine.appeal_until:
            yield Reason("申诉期限已过")
        if not self.mark.losses.filter(struck_at__isnull=True).exists():
            yield Reason("这一项没有扣分")
        if self.mark.appeals.filter(state="open").exists():
            yield Reason("这一项已经申诉，正在处理")
        if not self.text.strip():
            yield Reason("请写明申诉理由", about="text")

    def act(self, at: datetime) -> Done:
        """Lodge it."""
        Appeal.objects.create(mark=self.mark, text=self.text.strip(), by=self.by, at=at)
        return Done(self.mark.assessment, {"indicator": self.mark.indicator.name})


@dataclass(frozen=True)
class DecideAppeal(FromAbove):
    """Answer an appeal; where it is upheld, what was lost in its mark is given back but for what `remains`.

    The result is counted anew.
    """

    name, label, permission = "decide_appeal", "处理考核申诉", "assess"
    appeal: Appeal
    upheld: bool
    reply: str
    by: Person
    remains: Decimal = Decimal(0)

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.appeal.mark.assessment.organ

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.appeal.mark.assessment.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if Appeal.objects.get(pk=self.appeal.pk).state != "open":
            yield Reason("已经处理")
        lost = self.appeal.mark.indicator.weight - self.appeal.mark.points
        if not 0 <= self.remains <= lost or (self.remains and not self.upheld):
            yield Reason("采纳以后仍扣的分应在零和原来扣的 {lost} 分之间", {"lost": plain(lost)}, about="remains")
        if not self.reply.strip():
            yield Reason("请填写答复", about="reply")

    def act(self, at: datetime) -> Done:
        """Answer it."""
        mine, assessment = self.appeal, self.appeal.mark.assessment
        mine.state, mine.reply = "upheld" if self.upheld else "rejected", self.reply.strip()
        mine.replied_by, mine.replied_at = self.by, at
        mine.save(update_fields=["state", "reply", "replied_by", "replied_at"])
        if self.upheld:
            for loss in mine.mark.losses.filter(struck_at__isnull=True):
                strike(loss, mine.reply, at)
        if self.remains:
            Loss.objects.create(mark=mine.mark, points=self.remains, reason=mine.reply[:500], by=self.by, at=at)
        before = str(assessment.total)
        result = write_result(assessment)
        return Done(assessment, {"indicator": mine.mark.indicator.name, **result, "total": [before, result["total"]]})


@dataclass(frozen=True)
class Conclude(FromAbove):
    """Make a result final: every appeal is answered, and the days for one are over."""

    name, label, permission = "conclude_assessment", "考核定案", "assess"
    assessment: Assessment

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.assessment.organ

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.assessment.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from stands(self.assessment, TOLD)
        until = Assessment.objects.get(pk=self.assessment.pk).appeal_until
        if until and timezone.localdate(at) <= until:
            yield Reason("申诉期限还没有过")
        if Appeal.objects.filter(mark__assessment=self.assessment, state="open").exists():
            yield Reason("还有申诉没有处理")

    def act(self, at: datetime) -> Done:
        """Make it final; from now on figures count it."""
        self.assessment.state, self.assessment.concluded_on = FINAL, timezone.localdate(at)
        self.assessment.save(update_fields=["state", "concluded_on"])
        return Done(self.assessment, {"state": [TOLD, FINAL]})


def strike(loss: Loss, reason: str, at: datetime) -> None:
    """Strike a loss out: it stays to be read, and takes nothing."""
    loss.struck_at, loss.struck_for = at, reason
    loss.save(update_fields=["struck_at", "struck_for"])


def _looked_at(mark: Mark, by: Person, at: datetime) -> None:
    mark.checked_by, mark.checked_at = by, at
    mark.save(update_fields=["checked_by", "checked_at"])
