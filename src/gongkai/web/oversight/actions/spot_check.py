"""The actions by which a person enters a check of an organ, and everything it found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from django.db.models import Sum
from django.utils import timezone

from gongkai.law.dated import NotInForce, parameters
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.actions.inspection import due_of
from gongkai.web.oversight.flaw_kinds import flaw_kinds, grounds
from gongkai.web.oversight.models import Flaw, SpotCheck


@dataclass(frozen=True)
class EnterSpotCheck(Action):
    """Enter a check: what was looked at, grounds that fail the organ at once, points added."""

    name, label, permission = "enter_spot_check", "登记抽查", "spot_check"
    at_organ: Organ
    on: date
    scope: str
    person: Person
    vetoes: tuple[str, ...] = ()
    bonus: int = 0
    remark: str = ""

    def organ(self) -> Organ:
        """Return who was checked."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with it."""
        if self.on > timezone.localdate(at):
            yield Reason("抽查日期还没有到", about="on")
        if not self.scope.strip():
            yield Reason("请写明抽查了什么", about="scope")
        try:
            most = parameters("inspection")["bonus_most"].on(self.on)
        except NotInForce:
            yield Reason("那时还没有检查指标", about="on")
            return
        if not 0 <= self.bonus <= most.value:
            yield Reason("加分不超过 {most} 分", {"most": most.value}, most.source, about="bonus")
        if not all(key in grounds() and not grounds()[key].counted for key in self.vetoes):
            yield Reason("没有这样的单项否决", about="vetoes")

    def act(self, at: datetime) -> Done:
        """Keep it."""
        told = {"on": self.on, "scope": self.scope.strip(), "bonus": self.bonus, "remark": self.remark.strip()}
        made = SpotCheck.objects.create(organ=self.at_organ, vetoes=list(self.vetoes), by=self.person, at=at, **told)
        return Done(made, {"on": self.on.isoformat(), "vetoes": list(self.vetoes), "bonus": self.bonus})


@dataclass(frozen=True)
class NoteFlaw(Action):
    """Note a flaw a check found, with the points it costs; it becomes a task of the organ with its day."""

    name, label, permission = "note_flaw", "登记发现的问题", "spot_check"
    check: SpotCheck
    kind: str
    about: str
    points: int = 0
    address: str = ""

    def organ(self) -> Organ:
        """Return who was checked."""
        return self.check.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with it."""
        del at
        known = flaw_kinds().get(self.kind)
        if known is None or known.automatic:
            yield Reason("请选择类别", about="kind")
        if not self.about.strip():
            yield Reason("请写明问题", about="about")
        full = parameters("inspection")["full"].on(self.check.on)
        if not 0 <= self.points <= full.value - deducted(self.check):
            yield Reason("扣分超过满分", {}, full.source, about="points")

    def act(self, at: datetime) -> Done:
        """Keep it as a flaw of the organ."""
        day = timezone.localdate(at)
        due = due_of(self.check.organ, day)
        mark = sha256(f"{self.check.pk}\x1f{self.check.flaws.count()}".encode()).hexdigest()
        told = {"kind": self.kind, "address": self.address.strip(), "about": self.about.strip(), "points": self.points}
        days = {"found_on": self.check.on, "due": due.day or day, "due_provisional": due.provisional}
        made = Flaw.objects.create(organ=self.check.organ, spot_check=self.check, print=mark, **told, **days)
        return Done(made, {"kind": self.kind, "points": self.points})


def deducted(check: SpotCheck) -> int:
    """Return the points the flaws of a check cost; one query."""
    return int(check.flaws.aggregate(sum=Sum("points"))["sum"] or 0)
