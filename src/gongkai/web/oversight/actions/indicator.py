"""Actions on sets of indicators: drawn up, filled, issued; after that only a new version changes them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import Max, Sum

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.figures import plain
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight import grading, measuring
from gongkai.web.oversight.models import Indicator, IndicatorSet
from gongkai.web.oversight.models.indicator import DRAFT, ISSUED
from gongkai.web.reporting.known import Known

WHOLE = Decimal(100)
"""What the weights of a set come to."""


@dataclass(frozen=True)
class DrawUpSet(Action):
    """Begin a set for a year: empty, or with the indicators of another (`of`), which may be of the same year."""

    name, label, permission = "draw_up_set", "编制考核指标", "assess"
    at_organ: Organ
    year: int
    title: str
    by: Person
    grades: str = grading.STARTING
    of: IndicatorSet | None = None

    def organ(self) -> Organ:
        """Return who assesses."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not self.title.strip():
            yield Reason("请填写名称", about="title")
        yield from grading.wrongs(self.grades)
        if IndicatorSet.objects.filter(organ=self.at_organ, year=self.year, state=DRAFT).exists():
            yield Reason("{year} 年已经有一份正在编制的指标", {"year": self.year}, about="year")

    def act(self, at: datetime) -> Done:
        """Begin it, and copy what it begins with."""
        versions = IndicatorSet.objects.filter(organ=self.at_organ, year=self.year)
        version = (versions.aggregate(last=Max("version"))["last"] or 0) + 1
        told = {"year": self.year, "version": version, "title": self.title.strip(), "grades": self.grades.strip()}
        made = IndicatorSet.objects.create(organ=self.at_organ, by=self.by, at=at, **told)
        copied = list(self.of.indicators.all()) if self.of else []
        for each in copied:
            each.pk, each.set = None, made
        Indicator.objects.bulk_create(copied)
        return Done(made, told)


@dataclass(frozen=True)
class PutIndicator(Action):
    """Put an indicator into a set that is being drawn up, or change one (`of`)."""

    name, label, permission = "put_indicator", "填写指标", "assess"
    set: IndicatorSet
    told: Mapping[str, Any]
    given: Mapping[str, str]
    known: Mapping[str, Known]
    of: Indicator | None = None

    def organ(self) -> Organ:
        """Return who assesses."""
        return self.set.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _drawn_up(self.set)
        if self.told["veto"] != (not self.told["weight"]):
            yield Reason("单项否决的指标不给分，其他指标的分值应当大于零", about="weight")
        taken = self.set.indicators.filter(place=self.told["place"]).first()
        if taken and taken != self.of:
            yield Reason("序号 {place} 已经有了", {"place": self.told["place"]}, about="place")
        yield from measuring.wrongs(self.told["measure"], self.given, self.known)

    def act(self, at: datetime) -> Done:
        """Put it there."""
        del at
        mine = self.of or Indicator(set=self.set)
        for name, value in self.told.items():
            setattr(mine, name, value)
        mine.given = dict(self.given)
        mine.save()
        told = {"indicator": mine.name, "weight": str(mine.weight), "measure": mine.measure}
        return Done(self.set, {**told, **self.given})


@dataclass(frozen=True)
class TakeOutIndicator(Action):
    """Take an indicator out of a set that is being drawn up."""

    name, label, permission = "take_out_indicator", "删去指标", "assess"
    indicator: Indicator

    def organ(self) -> Organ:
        """Return who assesses."""
        return self.indicator.set.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _drawn_up(self.indicator.set)

    def act(self, at: datetime) -> Done:
        """Take it out."""
        del at
        Indicator.objects.filter(pk=self.indicator.pk).delete()
        return Done(self.indicator.set, {"indicator": [self.indicator.name, None]})


@dataclass(frozen=True)
class IssueSet(Action):
    """Issue a set: from now on it stays as it is, and organs can be assessed by it."""

    name, label, permission = "issue_set", "印发考核指标", "assess"
    set: IndicatorSet

    def organ(self) -> Organ:
        """Return who assesses."""
        return self.set.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: its weights must come to a hundred."""
        del at
        yield from _drawn_up(self.set)
        total = self.set.indicators.aggregate(total=Sum("weight"))["total"] or Decimal(0)
        if total != WHOLE:
            yield Reason("各项分值合计 {total}，应当是 {whole}", {"total": plain(total), "whole": plain(WHOLE)})

    def act(self, at: datetime) -> Done:
        """Issue it."""
        self.set.state, self.set.issued_at = ISSUED, at
        self.set.save(update_fields=["state", "issued_at"])
        return Done(self.set, {"state": [DRAFT, ISSUED]})


def _drawn_up(found: IndicatorSet) -> Iterator[Reason]:
    if IndicatorSet.objects.get(pk=found.pk).state != DRAFT:
        yield Reason("已经印发，不能再改；请另编一个版本")
