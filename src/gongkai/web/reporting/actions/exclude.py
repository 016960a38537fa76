"""Leaving joint cases out of a sum: counted by two members, they are one case (joint2016)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gongkai.law import form_for_year
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.reporting.models import Exclusion
from gongkai.web.reporting.totals import gather


@dataclass(frozen=True)
class Exclude(Action):
    """Leave cases out of a sum that a member counted as a joint defendant; said anew, the number replaces the old."""

    name, label, permission = "exclude_joint_cases", "汇总时剔除共同被告案件", "write_report"
    at_organ: Organ
    year: int
    path: str
    member: Organ
    count: int
    reason: str
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ that adds up."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.path not in excludable(self.year):
            yield Reason("只有行政复议、行政诉讼的案件可以剔除，合计随之减少")
            return
        report = gather(self.at_organ, self.year).reports.get(self.member)
        counted = report[self.path] if report else None
        if counted is None or not 0 < self.count <= counted:
            most = counted or 0
            yield Reason("“{organ}”这一格是 {count} 件，剔除的应在 1 和它之间", {"organ": self.member, "count": most})
        if not self.reason.strip():
            yield Reason("请写明是哪些案件、由谁计数", about="reason")

    def act(self, at: datetime) -> Done:
        """Leave them out; the member's own report stays as it is."""
        told = {"count": self.count, "reason": self.reason.strip(), "by": self.by, "at": at}
        key: dict[str, Any] = {
            "organ": self.at_organ,
            "year": self.year,
            "member": self.member,
            "path": self.path,
        }
        kept, _ = Exclusion.objects.update_or_create(**key, defaults=told)
        return Done(kept, {"year": self.year, "cell": self.path, "member": self.member.name, **told_of(kept)})


@dataclass(frozen=True)
class TakeBackExclusion(Action):
    """Count again what was left out."""

    name, label, permission = "take_back_exclusion", "撤销汇总剔除", "write_report"
    exclusion: Exclusion

    def organ(self) -> Organ:
        """Return the organ that adds up."""
        return self.exclusion.organ

    def act(self, at: datetime) -> Done:
        """Take it back; the trail keeps what it said."""
        del at
        key, told = self.exclusion.pk, told_of(self.exclusion)
        self.exclusion.delete()
        self.exclusion.pk = key
        return Done(self.exclusion, told)


def told_of(exclusion: Exclusion) -> dict[str, object]:
    """Return what the trail says of an exclusion."""
    return {"cell": exclusion.path, "count": exclusion.count, "reason": exclusion.reason}


def excludable(year: int) -> frozenset[str]:
    """Return the cells of table four that are counted, not added up."""
    form = form_for_year(year)
    sums = {each.total for each in form.sums}
    return frozenset(cell.path for cell in form.cells if cell.table == "t4" and cell.path not in sums)
