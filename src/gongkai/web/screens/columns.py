"""What a list shows and how it can be narrowed: columns and filters, said as data."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Model

from gongkai.web.organs.moments import begins

Options = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what it shows of a record.

    `value` is the name of an attribute or method (`a.b` reaches on) or a function; `sort` the field it sorts by (none:
    it does not sort); `link` gives the address the cell leads to. Dates, moments and counts are written as such, so
    return values, not text. A word of ours is said by the function itself.
    """

    label: str
    value: str | Callable[[Any], Any]
    sort: str = ""
    link: Callable[[Any], str] | None = None

    def of(self, record: Model) -> Any:
        """Return what the column shows of `record`."""
        if callable(self.value):
            return self.value(record)
        found: Any = record
        for name in self.value.split("."):
            found = getattr(found, name, None)
            found = found() if callable(found) else found
        return found


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter by one of several values: `options` are (value, label), or a function that returns them.

    `lookup` is the field compared. Where it leads to many rows (`posts__role`), `many` keeps each record to one line.
    """

    key: str
    label: str
    options: Options | Callable[[], Options]
    lookup: str = ""
    many: bool = False

    def choices(self) -> list[tuple[str, str]]:
        """Return the values that can be chosen, with their labels."""
        return [(str(value), label) for value, label in (self.options() if callable(self.options) else self.options)]

    def conditions(self, given: Mapping[str, str]) -> dict[str, Any]:
        """Return the query's conditions for what the address gives; a value that cannot be chosen is passed over."""
        value = given.get(self.key, "")
        known = value and any(value == option for option, _ in self.choices())
        return {self.lookup or self.key: value} if known else {}


@dataclass(frozen=True, slots=True)
class Days:
    """A filter by a first and a last day (both included), given as `<key>_from` and `<key>_to`.

    `moment` says that the field holds a moment rather than a day.
    """

    key: str
    label: str
    lookup: str = ""
    moment: bool = False
    many: bool = field(default=False, init=False)

    def conditions(self, given: Mapping[str, str]) -> dict[str, Any]:
        """Return the query's conditions; what is no day is passed over."""
        name = self.lookup or self.key
        first, last = (_day(given.get(f"{self.key}_{end}")) for end in ("from", "to"))
        # Moments are compared with midnights: an index serves that, as it does not serve the day of a moment.
        if self.moment:
            after = last + timedelta(days=1) if last and last < date.max else None
            bounds = {f"{name}__gte": first and _midnight(first), f"{name}__lt": after and _midnight(after)}
        else:
            bounds = {f"{name}__gte": first, f"{name}__lte": last}
        return {name: bound for name, bound in bounds.items() if bound is not None}


Filter = Choice | Days


def _midnight(day: date) -> datetime | None:
    """Return when a day begins where the office is; None before the first moment that can be told."""
    try:
        return begins(day)
    except OverflowError:
        return None


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat(told or "")
    except ValueError:
        return None
