"""Actions on work points: progress is noted by whoever does the work, its end by whoever set it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.actions.entry import standing
from gongkai.web.oversight.models import Progress, WorkPoint
from gongkai.web.oversight.models.work import DONE, DROPPED, OPEN


@dataclass(frozen=True)
class NoteProgress(Action):
    """Note how far a work point has come: at its owner's, or where it was set."""

    name, label, permission = "note_progress", "登记进展", "note_progress"
    point: WorkPoint
    text: str
    by: Person

    def organ(self) -> Organ:
        """Return who does it."""
        return self.point.owner

    def places(self) -> tuple[Organ, ...]:
        """Return who does it and who set it."""
        return self.point.owner, self.point.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _under_way(self.point)
        if not self.text.strip():
            yield Reason("请写明进展", about="text")

    def act(self, at: datetime) -> Done:
        """Note it."""
        Progress.objects.create(point=self.point, text=self.text.strip(), by=self.by, at=at)
        return Done(self.point, {"progress": self.text.strip()})


@dataclass(frozen=True)
class _Close(Action):
    """End a work point."""

    point: WorkPoint
    state: ClassVar[str]

    def organ(self) -> Organ:
        """Return who set it."""
        return self.point.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _under_way(self.point)
        if not self.point.progress.exists():
            yield Reason("还没有登记过进展，请先写明做了什么")

    def act(self, at: datetime) -> Done:
        """End it."""
        self.point.state, self.point.closed_on = self.state, timezone.localdate(at)
        self.point.save(update_fields=["state", "closed_on"])
        return Done(self.point, {"state": [OPEN, self.state]})


@dataclass(frozen=True)
class CompleteWork(_Close):
    """A work point is done."""

    name, label, permission = "complete_work", "办结", "keep_oversight"
    state = DONE


@dataclass(frozen=True)
class DropWork(_Close):
    """A work point is given up; the last note of progress says why."""

    name, label, permission = "drop_work", "不再推进", "keep_oversight"
    state = DROPPED


def _under_way(point: WorkPoint) -> Iterator[Reason]:
    yield from standing(point)
    state = WorkPoint.objects.get(pk=point.pk)
    if state.state != OPEN:
        yield Reason("现在是“{state}”", {"state": state.get_state_display()})
