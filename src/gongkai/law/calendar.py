"""Working days as the State Council's yearly holiday notices make them; what no notice covers is never estimated."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache
from importlib.resources import files
from itertools import accumulate

from gongkai.words.tables import table

_SATURDAY = 5
_NEW_YEAR_REACH = timedelta(days=7)
"""New Year's days off may stand in December, announced by the next year's notice; the earliest so far was the 29th."""


class CalendarUnknown(LookupError):
    """A working day was asked for where the holiday notice of `year` is needed and not known."""

    def __init__(self, year: int) -> None:
        super().__init__(year)
        self.year = year


@dataclass(frozen=True, slots=True)
class Notice:
    """One State Council holiday notice.

    `off` are the days off (weekends among them) with their holiday's name; `work` the weekend days worked in exchange.
    """

    year: int
    title: str
    url: str
    off: dict[date, str]
    work: dict[date, str]


@cache
def notices() -> dict[int, Notice]:
    """Return every known notice by its year, as `law/holidays/*.toml` state them."""
    folder = files("gongkai.law").joinpath("holidays")
    names = [entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")]
    found = [_notice(table(f"law/holidays/{name}")) for name in names]
    return {notice.year: notice for notice in sorted(found, key=lambda notice: notice.year)}


def _notice(raw: dict[str, object]) -> Notice:
    off: dict[date, str] = {}
    work: dict[date, str] = {}
    for holiday in raw["holiday"]:  # type: ignore[attr-defined]  # the TOML files are ours, and a test reads them all
        first, last = holiday["off"]
        off |= {first + timedelta(days=n): holiday["name"] for n in range((last - first).days + 1)}
        work |= dict.fromkeys(holiday["work"], holiday["name"])
    return Notice(int(str(raw["year"])), str(raw["title"]), str(raw["url"]), off, work)


class Calendar:
    """The working days of a stretch of years without a gap.

    `first` and `last` bound the days it knows; a question about any other raises CalendarUnknown with the missing year.
    All answers are look-ups in a table of counts, so that a deadline costs no loop.
    """

    def __init__(self, known: dict[int, Notice]) -> None:
        years = sorted(known)
        if years != list(range(years[0], years[-1] + 1)):
            message = f"holiday notices have a gap: {years}"
            raise ValueError(message)
        self.first = date(years[0], 1, 1)
        self.last = date(years[-1], 12, 31) - _NEW_YEAR_REACH
        off = {day for notice in known.values() for day in notice.off}
        work = {day for notice in known.values() for day in notice.work}
        span = (self.last - self.first).days + 1
        every = [self.first + timedelta(days=n) for n in range(span)]
        self._base = self.first.toordinal()
        self._works = [day in work or (day.weekday() < _SATURDAY and day not in off) for day in every]
        self._until = list(accumulate(self._works))
        self._days = [day for day, works in zip(every, self._works, strict=True) if works]

    def is_working_day(self, day: date) -> bool:
        """Tell whether government offices work on `day`. Raises CalendarUnknown."""
        return self._works[self._index(day)]

    def add(self, day: date, working_days: int) -> date:
        """Return the `working_days`-th working day after `day`; `day` itself for 0. Raises CalendarUnknown.

        The day a period begins on is not counted, and what is returned is always a working day.
        """
        if working_days <= 0:
            return day
        reached = self._until[self._index(day)] + working_days
        if reached > len(self._days):
            raise CalendarUnknown(self.last.year + 1)
        return self._days[reached - 1]

    def between(self, start: date, end: date) -> int:
        """Count the working days after `start` up to `end`; negative when `end` comes first. Raises CalendarUnknown."""
        return self._until[self._index(end)] - self._until[self._index(start)]

    def _index(self, day: date) -> int:
        index = day.toordinal() - self._base
        if 0 <= index < len(self._works):
            return index
        raise CalendarUnknown(day.year if day < self.first or day.year > self.last.year else self.last.year + 1)


@cache
def calendar() -> Calendar:
    """Return the calendar all known holiday notices make together."""
    return Calendar(notices())


def missing_notice(today: date) -> int | None:
    """Return next year's number while its holiday notice is not known and, from mid-November, ought to be; else None.

    The office is warned, because deadlines beyond the year's end cannot be worked out until the notice is filed.
    """
    if not MINYEAR < today.year < MAXYEAR:
        return None
    newest = max(notices())
    if today.year > newest:
        return today.year
    due = today >= date(today.year, 11, 15)
    return today.year + 1 if due and today.year + 1 > newest else None
