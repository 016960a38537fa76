"""Actions of an assessment up to its result: begun, seen by the organ itself, checked from above, told."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import QuerySet
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.oversight.measuring import PEOPLE
from gongkai.web.oversight.models import Assessment, IndicatorSet, Mark
from gongkai.web.oversight.models.assessment import CHECKING, OWN, TOLD
from gongkai.web.oversight.models.indicator import ISSUED
from gongkai.web.oversight.scoring import measure, write_result

LAST = (12, 31)
"""Month and day on which the year assessed ends."""


@dataclass(frozen=True)
class FromAbove(Action):
    """What the organ that assesses does about an assessment: its people need the permission there, not below."""

    def places(self) -> tuple[Organ, ...]:
        """Return who assesses."""
        return (self.of_set().organ,)

    @abstractmethod
    def of_set(self) -> IndicatorSet:
        """Return the set that is assessed by."""


@dataclass(frozen=True)
class Assess(FromAbove):
    """Begin to assess an organ below by a set that was issued."""

    name, label, permission = "begin_assessment", "开始考核", "assess"
    set: IndicatorSet
    of: Organ

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.of

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if IndicatorSet.objects.get(pk=self.set.pk).state != ISSUED:
            yield Reason("指标印发以后才能考核")
        if not self.of.path.startswith(self.set.organ.path) or self.of.pk == self.set.organ_id:
            yield Reason("只能考核下级机关")
        if not kinds()[self.of.kind].reports:
            yield Reason("{organ}不单独编制年度报告，不单独考核", {"organ": self.of})
        if Assessment.objects.filter(set__organ=self.set.organ, set__year=self.set.year, organ=self.of).exists():
            yield Reason("{organ}这一年已经开始考核", {"organ": self.of})

    def act(self, at: datetime) -> Done:
        """Begin it: a mark for every indicator, those that are counted counted."""
        day = timezone.localdate(at)
        due = working_days_after(day, int(self.of.setting("assessment_own", day))).day
        made = Assessment.objects.create(set=self.set, organ=self.of, on=date(self.set.year, *LAST), due=due or day)
        Mark.objects.bulk_create(Mark(assessment=made, indicator=each) for each in self.set.indicators.all())
        measure(made, at)
        return Done(made, {"due": made.due.isoformat()})


@dataclass(frozen=True)
class ViewOneself(Action):
    """Write down the organ's own view: by mark the points it gives itself, and what they rest on."""

    name, label, permission = "assess_oneself", "填报自评", "assess_oneself"
    assessment: Assessment
    points: Mapping[int, tuple[Decimal | None, str]]

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.assessment.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from stands(self.assessment, OWN)
        weights = dict(_judged(self.assessment).values_list("pk", "indicator__weight"))
        for key, (points, _) in self.points.items():
            if key not in weights or (points is not None and not 0 <= points <= weights[key]):
                yield Reason("自评分应在零和分值之间", about=f"points{key}")

    def act(self, at: datetime) -> Done:
        """Write it down."""
        del at
        for mark in _judged(self.assessment).filter(pk__in=list(self.points)):
            mark.own_points, mark.own_note = self.points[mark.pk]
            mark.save(update_fields=["own_points", "own_note"])
        given = (points for points, _ in self.points.values() if points is not None)
        return Done(self.assessment, {"own_points": str(sum(given, Decimal(0)))})


@dataclass(frozen=True)
class HandInView(Action):
    """Hand the organ's own view in to be checked; what is counted is counted anew."""

    name, label, permission = "hand_in_view", "报送自评", "assess_oneself"
    assessment: Assessment

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.assessment.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from stands(self.assessment, OWN)
        for mark in _judged(self.assessment).filter(own_points__isnull=True, indicator__veto=False):
            yield Reason("“{name}”还没有自评", {"name": mark.indicator.name})

    def act(self, at: datetime) -> Done:
        """Hand it in."""
        measure(self.assessment, at)
        self.assessment.state, self.assessment.submitted_at, self.assessment.remark = CHECKING, at, ""
        self.assessment.save(update_fields=["state", "submitted_at", "remark"])
        return Done(self.assessment, {"state": [OWN, CHECKING]})


@dataclass(frozen=True)
class ReturnView(FromAbove):
    """Return an organ's own view with a remark, to be filled in better."""

    name, label, permission = "return_view", "退回自评", "assess"
    assessment: Assessment
    remark: str

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.assessment.organ

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.assessment.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from stands(self.assessment, CHECKING)
        if not self.remark.strip():
            yield Reason("退回时请写明意见", about="remark")

    def act(self, at: datetime) -> Done:
        """Return it."""
        del at
        self.assessment.state, self.assessment.remark = OWN, self.remark.strip()
        self.assessment.save(update_fields=["state", "remark"])
        return Done(self.assessment, {"state": [CHECKING, OWN], "remark": self.assessment.remark})


@dataclass(frozen=True)
class TellResult(FromAbove):
    """Tell an organ its result; from then on it may appeal for the days the organ above grants."""

    name, label, permission = "tell_result", "告知考核结果", "assess"
    assessment: Assessment

    def organ(self) -> Organ:
        """Return who is assessed."""
        return self.assessment.organ

    def of_set(self) -> IndicatorSet:
        """Return the set."""
        return self.assessment.set

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: everything a person judges must have been looked at."""
        del at
        yield from stands(self.assessment, CHECKING)
        for mark in _judged(self.assessment).filter(checked_at__isnull=True):
            yield Reason("“{name}”还没有核查", {"name": mark.indicator.name})

    def act(self, at: datetime) -> Done:
        """Count once more, write the result down, and open the time of appeals."""
        mine, day = self.assessment, timezone.localdate(at)
        measure(mine, at)
        mine.state, mine.told_at = TOLD, at
        mine.appeal_until = working_days_after(day, int(mine.set.organ.setting("assessment_appeal", day))).day
        mine.save(update_fields=["state", "told_at", "appeal_until"])
        return Done(mine, {"state": [CHECKING, TOLD], **write_result(mine)})


def stands(assessment: Assessment, state: str) -> Iterator[Reason]:
    """Yield a reason where an assessment does not stand at `state`."""
    now = Assessment.objects.get(pk=assessment.pk)
    if now.state != state:
        yield Reason("现在是“{state}”", {"state": now.get_state_display()})


def _judged(assessment: Assessment) -> "QuerySet[Mark]":
    return assessment.marks.filter(indicator__measure=PEOPLE).select_related("indicator")
