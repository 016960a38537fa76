"""Actions on the registers: a line is entered, changed, or struck out with the reason; none is ever deleted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Model

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.models.entered import Entered
from gongkai.web.oversight.registers import Register


@dataclass(frozen=True)
class Enter(Action):
    """Enter a line in a register: what it asks for, by the names of its record's fields."""

    name, label, permission = "enter_oversight", "登记", "keep_oversight"
    into: Register
    at_organ: Organ
    told: Mapping[str, Any]
    by: Person

    def organ(self) -> Organ:
        """Return whose line it is."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the line."""
        yield from self.into.wrongs(self.at_organ, self.told, at)

    def act(self, at: datetime) -> Done:
        """Enter it."""
        made = self.into.model(organ=self.at_organ, entered_by=self.by, entered_at=at, **self.told)
        made.save()
        return Done(made, {name: _plain(value) for name, value in self.told.items() if value not in ("", None)})


@dataclass(frozen=True)
class Change(Action):
    """Change a line that was entered wrongly; the trail keeps what stood there."""

    name, label, permission = "change_oversight", "更正", "keep_oversight"
    into: Register
    record: Entered
    told: Mapping[str, Any]

    def organ(self) -> Organ:
        """Return whose line it is."""
        return self.record.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from standing(self.record)
        yield from self.into.wrongs(self.record.organ, self.told, at)

    def act(self, at: datetime) -> Done:
        """Change what differs."""
        del at
        before = {name: getattr(self.record, name) for name in self.told}
        changed = {name: value for name, value in self.told.items() if value != before[name]}
        for name, value in changed.items():
            setattr(self.record, name, value)
        if changed:
            self.record.save(update_fields=list(changed))
        return Done(self.record, {name: [_plain(before[name]), _plain(value)] for name, value in changed.items()})


@dataclass(frozen=True)
class Strike(Action):
    """Strike a line out that should never have been entered; it stays to be read, and counts no more."""

    name, label, permission = "strike_oversight", "划去", "keep_oversight"
    record: Entered
    reason: str

    def organ(self) -> Organ:
        """Return whose line it is."""
        return self.record.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from standing(self.record)
        if not self.reason.strip():
            yield Reason("请写明原因", about="reason")

    def act(self, at: datetime) -> Done:
        """Strike it out."""
        self.record.struck_at, self.record.struck_for = at, self.reason.strip()
        self.record.save(update_fields=["struck_at", "struck_for"])
        return Done(self.record, {"struck_for": self.record.struck_for})


def standing(record: Entered) -> Iterator[Reason]:
    """Yield a reason where a line was struck out."""
    if type(record)._default_manager.get(pk=record.pk).struck_at:  # noqa: SLF001 -- Django's own public name
        yield Reason("已经划去")


def _plain(value: Any) -> Any:
    """Return a value as the trail keeps it."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Model) else value
