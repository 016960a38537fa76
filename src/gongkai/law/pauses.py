"""Time that is not counted: stretches of days in which an opinion or a payment was awaited, overlaps counted once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gongkai.law.calendar import Calendar

_ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stands still from the day after `since` for `party`.

    `period` names the party's own time in `law/deadlines.toml` ('' for none); `limit` is the last day it may take
    (None: no limit, or not yet known); `last` is the last day not counted, None while the pause is open. The day a
    letter goes out is a day of handling, so `since` itself is counted.
    """

    party: str
    since: date
    period: str = ""
    limit: date | None = None
    last: date | None = None

    def closed_on(self, last: date) -> "Pause":
        """Return the pause ended with `last` as its last day not counted, never beyond its limit."""
        return replace(self, last=min(last, self.limit) if self.limit else last)

    def until(self, day: date) -> date:
        """Return the last day not counted as things stand on `day`, when the answer may still come in."""
        if self.last is not None:
            return self.last
        yesterday = day - _ONE
        return min(yesterday, self.limit) if self.limit else yesterday


def merged(pauses: Iterable[Pause], day: date) -> list[tuple[date, date]]:
    """Return the stretches (day before the first, last) that are not counted as of `day`, overlaps joined, in order."""
    stretches: list[tuple[date, date]] = []
    for since, last in sorted((pause.since, pause.until(day)) for pause in pauses):
        if last <= since:
            continue
        if stretches and since <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(last, stretches[-1][1]))
        else:
            stretches.append((since, last))
    return stretches


def postponed(due: date, stretches: Iterable[tuple[date, date]], calendar: Calendar) -> date:
    """Return `due` moved by the working days in `stretches`; one that begins once the time is up moves nothing."""
    for since, last in stretches:
        if since >= due:
            break
        due = calendar.add(due, calendar.between(since, last))
    return due


def day_before(day: date) -> date:
    """Return the day before `day`: the last day not counted where `day` itself is counted again."""
    return day - _ONE
