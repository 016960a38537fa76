"""Figures the rooms count from their records, each declared beside its records; reports and assessments ask for them.

    counts("dialogue.orders", Counted(Order, day="received_on"))
    counts("dialogue.services", Counted(ServiceCount, day="month", summed="count"))

A figure's key is permanent; its first part is its room, whose table `figures.toml` tells what it is called and counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, reduce
from operator import or_
from typing import Any

from django.db.models import Count, Model, Q, QuerySet, Sum

from gongkai.web.organs.models import Organ
from gongkai.web.organs.moments import begins
from gongkai.words.tables import table

Number = int | Decimal


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts, or with `summed` adds up: records of `model` whose `day` lies in the period, and `where`.

    `moment` says that the day's field holds a moment; `organ` leads from a record to its organ.
    """

    model: type[Model]
    day: str
    where: Q = field(default_factory=Q)
    summed: str = ""
    moment: bool = False
    organ: str = "organ"

    def within(self, first: date, last: date) -> Q:
        """Return the condition on a record to be counted from `first` to `last`, both included."""
        after = last + timedelta(days=1)
        since, until = (begins(first), begins(after)) if self.moment else (first, after)
        return self.where & Q(**{f"{self.day}__gte": since, f"{self.day}__lt": until})


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a room: its key, what it is called, what exactly it counts, its unit."""

    key: str
    name: str
    definition: str
    unit: str


_COUNTED: dict[str, Counted] = {}


def counts(key: str, counted: Counted) -> None:
    """Declare what a figure counts; its row must stand in its room's `figures.toml`."""
    room, _, name = key.partition(".")
    assert name in table(f"web/{room}/figures")  # noqa: S101 -- a slip of ours, found when the module is read
    _COUNTED[key] = counted


def figures() -> Mapping[str, Figure]:
    """Return every declared figure by its key: room by room, in the order of the rooms' tables."""
    return _told(frozenset(_COUNTED))


@cache
def _told(declared: frozenset[str]) -> Mapping[str, Figure]:
    return {
        key: Figure(key, told["name"], told["definition"], told["unit"])
        for room in sorted({key.partition(".")[0] for key in declared})
        for name, told in table(f"web/{room}/figures").items()
        if (key := f"{room}.{name}") in declared
    }


def records(key: str, organ: Organ, first: date, last: date) -> "QuerySet[Any]":
    """Return the records a figure counts or adds up from `first` to `last`. Raises KeyError for one not declared."""
    return counted_for(counted_as(key), organ, first, last)


def counted_as(key: str) -> Counted:
    """Return what a figure counts. Raises KeyError for one not declared."""
    return _COUNTED[key]


def counted_for(counted: Counted, organ: Organ, first: date, last: date) -> "QuerySet[Any]":
    """Return the records of `organ` that are counted from `first` to `last`."""
    found = counted.model._default_manager.filter(counted.within(first, last))  # noqa: SLF001 -- Django's own public name
    return found.filter(**{counted.organ: organ})


def counted_by_organ(counted: Counted, organs: Iterable[Organ], first: date, last: date) -> dict[int, Number]:
    """Return what is counted from `first` to `last` for each of `organs`, zero among them; one query."""
    own = [organ.pk for organ in organs]
    rows = counted.model._default_manager.filter(counted.within(first, last), **{f"{counted.organ}__in": own})  # noqa: SLF001 -- Django's own public name
    value = Sum(counted.summed) if counted.summed else Count("pk")
    found = rows.order_by().values_list(counted.organ).annotate(value)
    return dict.fromkeys(own, 0) | {organ: plain(value or 0) for organ, value in found}


def summed(key: str) -> str:
    """Return the field a figure adds up; "" where it counts records. Raises KeyError for one not declared."""
    return _COUNTED[key].summed


def values(organ: Organ, first: date, last: date) -> dict[str, Number]:
    """Return every declared figure of `organ` from `first` to `last`, zero where no record is; one query a model."""
    found = values_by_organ([organ], figures(), first, last)
    return found[organ.pk]


def values_by_organ(
    organs: Iterable[Organ], keys: Iterable[str], first: date, last: date
) -> dict[int, dict[str, Number]]:
    """Return the figures `keys` of each of `organs` by the organ's key; one query a model, however many organs."""
    own = [organ.pk for organ in organs]
    wanted = list(keys)
    told: dict[int, dict[str, Number]] = {organ: dict.fromkeys(wanted, 0) for organ in own}
    for (model, via), declared in _by_model(wanted).items():
        asked = {key.replace(".", "__"): _aggregate(_COUNTED[key], first, last) for key in declared}
        # Told besides which records any of them counts, a database finds these by an index rather than reading all.
        any_of = reduce(or_, (_COUNTED[key].within(first, last) for key in declared))
        rows = model._default_manager.filter(any_of, **{f"{via}__in": own}).order_by().values(via).annotate(**asked)  # noqa: SLF001 -- Django's own public name
        for row in rows:
            told[row[via]] |= {key: plain(row[key.replace(".", "__")] or 0) for key in declared}
    return told


def plain(value: Number) -> Number:
    """Return a number as people write it: whole where it is whole, without trailing zeros elsewhere."""
    return int(value) if value == int(value) else Decimal(value).normalize()


def _by_model(keys: Iterable[str]) -> dict[tuple[type[Model], str], list[str]]:
    found: dict[tuple[type[Model], str], list[str]] = defaultdict(list)
    for key in keys:
        found[_COUNTED[key].model, _COUNTED[key].organ].append(key)
    return found


def _aggregate(counted: Counted, first: date, last: date) -> Count | Sum:
    within = counted.within(first, last)
    return Sum(counted.summed, filter=within) if counted.summed else Count("pk", filter=within)
