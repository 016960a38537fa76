"""Every figure a report may state, in one catalogue: the cells, what the rooms count, what was typed in.

A figure has a permanent key, by which chips name it in a text: a cell's path, or a room and a name (`publishing.all`).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Sum

from gongkai.law.steps import channels
from gongkai.report import Value
from gongkai.web.organs import figures as rooms
from gongkai.web.organs.figures import plain
from gongkai.web.organs.models import Organ
from gongkai.web.publishing import figures as publishing
from gongkai.web.reporting.models import AnnualReport, Typed
from gongkai.web.reporting.tables import behind as behind_cell
from gongkai.web.reporting.tables import cells, registered, statutory
from gongkai.web.requests import figures as counted
from gongkai.web.requests.models import Event, Fee, Request
from gongkai.words.tables import table

CELLS, PUBLISHING, REQUESTS, TYPED = "cells", "publishing", "requests", "typed"
DIALOGUE, OVERSIGHT = "dialogue", "oversight"
CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Known:
    """A figure: its key, what it is called and counts, its unit, its value (None: not typed in), and where from.

    `about` fills the name in name and definition; `note` says, of a figure typed in, where it comes from. `counted`
    names, of one that is not to be typed in because there are records, the figure that counts them.
    """

    key: str
    name: str
    definition: str
    unit: str
    value: Value
    source: str
    about: str = ""
    note: str = ""
    counted: str = ""


def known(report: AnnualReport, values: Mapping[str, Value] | None = None) -> dict[str, Known]:
    """Return every figure of `report` by key, in order; `values` are its cells, where counted before."""
    return known_of(report.organ, report.year, report.typed.all(), values)


def known_of(
    organ: Organ,
    year: int,
    typed_in: Iterable[Typed] = (),
    values: Mapping[str, Value] | None = None,
    wanted: Collection[str] | None = None,
) -> dict[str, Known]:
    """Return every figure of `organ` on `year` by key, in order, whether it has begun a report or not.

    `values` are its cells, where counted before; else they are counted, and those typed in stand for them.
    With `wanted` only those are returned, with what counts the same as one to be typed in; no other room is asked.
    """
    found: dict[str, Known] = {}
    typed = list(typed_in)
    asked = None if wanted is None else {*wanted, *filter(None, map(_counterpart, wanted))}
    if asked is None or any(key in statutory(year).index for key in asked):
        found |= _cells(year, _own(organ, year, typed) if values is None else values)
    if asked is None or any(key.startswith(f"{PUBLISHING}.") for key in asked):
        found |= _published(organ, year)
    if asked is None or any(key.startswith(f"{REQUESTS}.") for key in asked):
        found |= {f"{REQUESTS}.{key}": _told(key, value) for key, value in _requests(organ, year)}
    told = rooms.figures()
    keys = [key for key in told if asked is None or key in asked]
    for key, value in rooms.values_by_organ([organ], keys, *_days(year))[organ.pk].items():
        found[key] = Known(key, told[key].name, told[key].definition, told[key].unit, value, key.partition(".")[0])
    found |= _typed(typed, found)
    return found if wanted is None else {key: each for key, each in found.items() if key in wanted}


def _own(organ: Organ, year: int, typed: Iterable[Typed]) -> dict[str, Value]:
    """Return the organ's own cells: counted, or typed in where its register is kept in another system."""
    return cells(organ, year) | {each.key: plain(each.value) for each in typed if each.key in registered()}


def _cells(year: int, values: Mapping[str, Value]) -> dict[str, Known]:
    form = statutory(year)
    return {
        cell.path: Known(cell.path, form.label(cell.path), "", cell.unit, values[cell.path], CELLS)
        for cell in form.cells
    }


def _published(organ: Organ, year: int) -> dict[str, Known]:
    found = {}
    for each in publishing.figures(organ, year).values():
        about, key = each.definition, f"{PUBLISHING}.{each.definition.key}"
        found[key] = Known(key, about.name, about.definition, "条", each.count, PUBLISHING, about.about)
    return found


def _typed(typed_in: Iterable[Typed], counted: Mapping[str, Known]) -> dict[str, Known]:
    """Return the figures typed in; where records say the same, what is counted from them."""
    typed, found = {each.key: each for each in typed_in}, {}
    for name, told in table("web/reporting/typed").items():
        key = f"{TYPED}.{name}"
        entry, other = typed.get(key), counted.get(_counterpart(key))
        value, note = (plain(entry.value), entry.note) if entry else (None, "")
        figure = Known(key, told["name"], told["definition"], told["unit"], value, TYPED, note=note)
        found[key] = replace(figure, value=other.value, note="", counted=other.key) if other and other.value else figure
    return found


def _counterpart(key: str) -> str:
    """Return the figure of a room that counts what this one would be typed in for; "" where none does."""
    source, _, name = key.partition(".")
    told = table("web/reporting/typed").get(name, {}) if source == TYPED else {}
    return str(told.get("counted", ""))


def behind(organ: Organ, year: int, key: str) -> "QuerySet[Any]":
    """Return the records a figure counts or adds up. Raises KeyError where it has none: unknown, or typed in."""
    source, _, name = key.partition(".")
    if source == PUBLISHING:
        return publishing.records(organ, year, name)
    if source == REQUESTS:
        family, _, member = name.partition(".")
        if family == CHANNEL:
            return _received(organ, year).filter(channel=channels()[member].key)
        return _BEHIND[name](organ, year)
    if key in rooms.figures():
        return rooms.records(key, organ, *_days(year))
    return behind_cell(organ, year, key)


def tally(found: "QuerySet[Any]", key: str) -> int | Decimal:
    """Return what the records behind a figure of publishing or requests come to."""
    added = _SUMMED.get(key) or (rooms.summed(key) if key in rooms.figures() else "")
    if added:
        return plain(Decimal(found.aggregate(sum=Sum(added))["sum"] or 0))
    return publishing.tally(found)


def _told(key: str, value: Value) -> Known:
    family, _, member = key.partition(".")
    raw = table("web/reporting/figures")[family]
    about = channels()[member].name if member else ""
    return Known(f"requests.{key}", raw["name"], raw["definition"], raw["unit"], value, REQUESTS, about)


def _requests(organ: Organ, year: int) -> Iterator[tuple[str, Value]]:
    """Yield what requests came to; four queries."""
    corrected = Count("pk", filter=_CORRECTED)
    rows = list(
        _received(organ, year).order_by().values_list("channel").annotate(count=Count("pk"), corrected=corrected)
    )
    yield "received", sum(count for _, count, _ in rows)
    yield "corrected", sum(count for _, _, count in rows)
    ended = _concluded(organ, year).aggregate(
        extended=Count("pk", filter=_EXTENDED), overdue=Count("pk", filter=_OVERDUE), days=Sum("days_used")
    )
    yield from ((key, value or 0) for key, value in ended.items())
    fees = counted.fees(organ, year)
    yield from (
        ("notices", int(fees["notices"])),
        ("noticed", Decimal(fees["noticed"])),
        ("paid", Decimal(fees["received"])),
    )
    by_channel = {channel: count for channel, count, _ in rows}
    for key in channels():
        yield f"{CHANNEL}.{key}", by_channel.get(key, 0)


def _received(organ: Organ, year: int) -> "QuerySet[Request]":
    return Request.objects.filter(organ=organ, received_on__range=_days(year))


def _concluded(organ: Organ, year: int) -> "QuerySet[Request]":
    return Request.objects.filter(organ=organ, concluded_on__range=_days(year))


def _with(kind: str) -> Q:
    return Q(Exists(Event.objects.filter(request=OuterRef("pk"), kind=kind, struck_at__isnull=True)))


def _days(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


_CORRECTED, _EXTENDED, _OVERDUE = _with("correction_asked"), _with("extended"), Q(breaches__gt=0)
_BEHIND: dict[str, Callable[[Organ, int], "QuerySet[Any]"]] = {
    "received": _received,
    "corrected": lambda organ, year: _received(organ, year).filter(_CORRECTED),
    "extended": lambda organ, year: _concluded(organ, year).filter(_EXTENDED),
    "overdue": lambda organ, year: _concluded(organ, year).filter(_OVERDUE),
    "days": _concluded,
    "notices": lambda organ, year: Fee.objects.filter(request__organ=organ, noticed_on__year=year),
    "noticed": lambda organ, year: Fee.objects.filter(request__organ=organ, noticed_on__year=year),
    "paid": lambda organ, year: Fee.objects.filter(request__organ=organ, paid_on__year=year),
}
_SUMMED = {"requests.days": "days_used", "requests.noticed": "amount", "requests.paid": "paid"}
"""The figures that add something up, and what."""
