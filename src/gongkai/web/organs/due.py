"""Limits an organ decides itself, in working days or months; provisional while a holiday notice is missing."""

from datetime import date, timedelta
from typing import NamedTuple

from gongkai.law.calendar import CalendarUnknown, calendar

_WEEKEND = 5
_MONTHS = 12


class Due(NamedTuple):
    """The last day to do something (None: no clock runs); provisional where a holiday notice is missing."""

    day: date | None
    provisional: bool = False


def working_days_after(start: date, count: int) -> Due:
    """Return the `count`-th working day after `start`, for limits an organ decides itself."""
    try:
        return Due(calendar().add(start, count))
    except CalendarUnknown:
        return Due(by_the_week(start, count), provisional=True)


def by_the_week(start: date, count: int) -> date:
    """Return the `count`-th day from Monday to Friday: the best guess while a holiday notice is missing."""
    day = start
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < _WEEKEND
    return day


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month; its last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, _MONTHS)
    return _in_month(day.year + years, month + 1, day.day)


def months_before(day: date, months: int) -> date:
    """Return the same day of an earlier month; its last day where it has no such day."""
    return months_after(day, -months)


def _in_month(year: int, month: int, number: int) -> date:
    for last in (number, 30, 29, 28):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    raise ValueError(year, month)
