"""Actions on flaws: the organ says one is mended, a page is looked at again, a superior confirms or lets it pass."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.actions.inspection import settle
from gongkai.web.oversight.inspecting.walk import Outcome
from gongkai.web.oversight.models import Flaw
from gongkai.web.oversight.models.flaw import CLOSED, EXCUSED, MENDED, OPEN, STANDING

LONGEST = 500


@dataclass(frozen=True)
class _OfFlaw(Action):
    flaw: Flaw

    def organ(self) -> Organ:
        """Return whose flaw it is."""
        return self.flaw.organ

    def standing(self, *states: str) -> Iterator[Reason]:
        """Yield that the flaw is in none of these states any more."""
        if Flaw.objects.get(pk=self.flaw.pk).state not in states:
            yield Reason("这个问题的状态已经改变")


@dataclass(frozen=True)
class Worded(_OfFlaw):
    """Something said of a flaw in words, by which its state changes."""

    note: str
    person: Person
    out_of: ClassVar[tuple[str, ...]] = STANDING
    into: ClassVar[str] = OPEN

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from self.standing(*self.out_of)
        if not self.note.strip():
            yield Reason("请写明情况", about="note")
        if len(self.note) > LONGEST:
            yield Reason("太长了，请不要超过 {count} 个字", {"count": LONGEST}, about="note")

    def act(self, at: datetime) -> Done:
        """Keep what was said, and by whom."""
        del at
        mine, before = self.flaw, self.flaw.state
        mine.state, mine.note, mine.by = self.into, self.note.strip(), self.person
        mine.save(update_fields=["state", "note", "by"])
        return Done(mine, {"state": [before, self.into], "note": mine.note})


@dataclass(frozen=True)
class TellMended(Worded):
    """Say that a flaw is mended, and how; the next look decides."""

    name, label, permission = "tell_mended", "报告已整改", "mend_flaws"
    out_of, into = (OPEN,), MENDED


@dataclass(frozen=True)
class SendBack(Worded):
    """Say that a flaw told to be mended, or let pass, still stands, and why."""

    name, label, permission = "send_flaw_back", "退回整改", "spot_check"
    out_of, into = (MENDED, EXCUSED), OPEN


@dataclass(frozen=True)
class Excuse(Worded):
    """Let a flaw pass, with the reason why it is none; the next inspections know it and say nothing."""

    name, label, permission = "excuse_flaw", "不作问题", "spot_check"
    out_of, into = STANDING, EXCUSED


@dataclass(frozen=True)
class LookAgain(_OfFlaw):
    """Keep what a second look at a flaw's page came to: it is gone and closed, or it stands and is open."""

    name, label, permission = "look_again", "复查", "inspect"
    outcome: Outcome

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from self.standing(*STANDING, EXCUSED)
        if not self.flaw.automatic:
            yield Reason("抽查发现的问题，由抽查的机关确认")

    def act(self, at: datetime) -> Done:
        """Close or open whatever stood on that page."""
        before = self.flaw.state
        settle(self.flaw.organ, self.outcome, timezone.localdate(at))
        self.flaw.refresh_from_db()
        return Done(self.flaw, {"state": [before, self.flaw.state]})


@dataclass(frozen=True)
class CloseFlaw(_OfFlaw):
    """Confirm that a flaw a person found is gone."""

    name, label, permission = "close_flaw", "确认已消除", "spot_check"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from self.standing(*STANDING)
        if self.flaw.automatic:
            yield Reason("自动巡查发现的问题，由复查确认")

    def act(self, at: datetime) -> Done:
        """Close it."""
        mine, before = self.flaw, self.flaw.state
        mine.state, mine.closed_on = CLOSED, timezone.localdate(at)
        mine.save(update_fields=["state", "closed_on"])
        return Done(mine, {"state": [before, CLOSED]})
