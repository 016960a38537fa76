"""By when something must be public: the clock that runs from the day it was formed (reg2019/26 and special laws)."""

from collections.abc import Iterator
from datetime import date

from gongkai.law import disclosure
from gongkai.law.calendar import CalendarUnknown
from gongkai.law.dated import NotInForce, parameters
from gongkai.web.organs.due import Due, by_the_week
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.models.item import DISCARDED
from gongkai.web.publishing.tables import column_kinds, item_kinds

INTERPRETATION = "interpretation"


def due_after(period: str, start: date) -> Due:
    """Return the last day of a period of law/deadlines.toml from `start`; no clock where none was in force then."""
    try:
        return Due(disclosure.due(period, start))
    except NotInForce:
        return Due(None)
    except CalendarUnknown:
        return Due(by_the_week(start, parameters("deadlines")[period].on(start).value), provisional=True)


def due_of(item: Item, column: Column | None = None) -> Due:
    """Return by when `item` must be public: the earliest day its kind, its column and its catalogue row demand.

    `column` is where it stands, found where it is not told.
    """
    if item.formed_on is None:
        return Due(None)
    found = [due_after(period, start) for period, start in _periods(item, item.formed_on, column)]
    return min((each for each in found if each.day), default=Due(None), key=lambda each: each.day or date.max)


def set_clock(item: Item, column: Column | None = None) -> Due:
    """Write down by when the item must be public, where it never was yet: what was released keeps the day it had.

    `column` is where it stands, found where it is not told. For actions that change the day of formation, the kind,
    the column, or the document an interpretation is of.
    """
    row = Item.objects.select_related("interprets").get(pk=item.pk)
    if row.released_on is None and row.stage != DISCARDED:
        row.due, row.due_provisional = due_of(row, column)
        Item.objects.filter(pk=row.pk).update(due=row.due, due_provisional=row.due_provisional)
    item.due, item.due_provisional = row.due, row.due_provisional
    return Due(row.due, row.due_provisional)


def _periods(item: Item, formed: date, column: Column | None) -> Iterator[tuple[str, date]]:
    """Yield every period that runs, with the day it runs from.

    An interpretation's own runs from the release of its document; until that is out, it is information like any other.
    """
    kind = item_kinds()[item.kind]
    if kind.period != INTERPRETATION:
        yield kind.period, formed
    elif item.interprets and item.interprets.released_on:
        yield INTERPRETATION, item.interprets.released_on
    else:
        yield "publication", formed
    place = column or Column.objects.select_related("row").filter(path=item.path[: -item.steplen]).first()
    duty = column_kinds()[place.kind].duty if place else ""
    if duty:
        yield disclosure.items()[duty].period, formed
    if place and place.row and place.row.due:
        yield place.row.due, formed
