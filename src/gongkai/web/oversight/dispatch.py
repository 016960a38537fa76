"""The monthly dispatch sheet (每月调度): what every organ did in a month and what is late, for the meeting about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gongkai.web.organs.due import months_after
from gongkai.web.organs.figures import Counted, Number, counted_as, counted_by_organ, figures
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.watched import all_watched
from gongkai.web.oversight.cockpit import late_by_organ, organs_on, within
from gongkai.web.publishing.models import Correction, Item
from gongkai.web.requests.models import Request
from gongkai.web.screens.language import said
from gongkai.web.screens.looks import look_of
from gongkai.words.tables import table
from gongkai.writers.sheet import Grid, Sheet

COUNTED = {
    "released": Counted(Item, "released_on"),
    "requests": Counted(Request, "received_on"),
    "concluded": Counted(Request, "concluded_on"),
    "corrections": Counted(Correction, "at", moment=True),
}
"""What is counted here, besides the figures of the rooms."""

_NAME, _NUMBER = 5, 2
"""The widths of columns, as shares."""


@dataclass(frozen=True, slots=True)
class Told:
    """A column: what it is known by, its head, and what it counts."""

    key: str
    head: str
    counted: Counted


@dataclass(frozen=True, slots=True)
class Line:
    """An organ with its numbers, in the order of the columns; None where they are not for the person who asks."""

    organ: Organ
    numbers: tuple[Number | None, ...]
    late: int


def columns() -> list[Told]:
    """Return the columns whose records there are, in order."""
    return [
        Told(key, each.get("head") or figures()[key].name, COUNTED.get(key) or counted_as(key))
        for each in table("web/oversight/dispatch")["columns"]
        for key in (each["key"],)
        if key in COUNTED or key in figures()
    ]


def lines(top: Organ, month: date, person: Person, day: date) -> list[Line]:
    """Return what every organ on the board of `top` did in a month, as far as the person may see it on `day`.

    Beside it stands how much is late in it on `day`. One query a column.
    """
    organs, first, last = organs_on(top, person, day), month, last_day(month)
    found = [_numbers(each.counted, organs, (first, last), person, day) for each in columns()]
    late = [late_by_organ(watched, organs, person, day) for watched in all_watched()]
    return [
        Line(
            each,
            tuple(numbers.get(each.pk) for numbers in found),
            sum(counts.get(each.pk, 0) for counts in late),
        )
        for each in organs
    ]


def last_day(month: date) -> date:
    """Return the last day of the month whose first day is told."""
    return months_after(month, 1) - timedelta(days=1)


def heads() -> list[str]:
    """Return what stands over the columns, in the language of the page."""
    return [said("机关"), *(said(each.head) for each in columns()), said("现在逾期")]


def sheet_of(top: Organ, month: date, told: Sequence[Line]) -> Sheet:
    """Return the sheet as it is printed, with the sums in its last row."""
    title = said("{organ}{year}年{month}月政务公开调度表", organ=top.name, year=month.year, month=month.month)
    rows = [(line.organ.name, *(_written(each) for each in line.numbers), str(line.late)) for line in told]
    sums = [_written(sum(line.numbers[place] or 0 for line in told)) for place in range(len(columns()))]
    total = (said("合计"), *sums, str(sum(line.late for line in told)))
    return Sheet(title, grids=(Grid(tuple(heads()), (_NAME, *[_NUMBER] * (len(columns()) + 1)), (*rows, total)),))


def _numbers(
    counted: Counted, organs: Sequence[Organ], within_days: tuple[date, date], person: Person, day: date
) -> dict[int, Number]:
    seen = within(organs, look_of(counted.model).see, person, day)
    return counted_by_organ(counted, seen, *within_days)


def _written(number: Number | None) -> str:
    return "" if number is None else str(number)
