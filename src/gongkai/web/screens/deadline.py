"""How a deadline stands: working days left, last day, overdue, or provisional where a holiday notice is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from gongkai.law.calendar import CalendarUnknown, calendar

SOON = 3
"""From this many working days left on, a deadline is shown as pressing."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How pressing a deadline is (`overdue`, `last`, `soon`, `ample`), in words, and whether it is provisional."""

    kind: str
    message: str
    values: Mapping[str, Any]
    provisional: bool = False


def standing(due: date, day: date, *, provisional: bool = False) -> Standing:
    """Return how a deadline stands on `day`.

    Days off are counted where no working day lies between; and, as provisional, where working days cannot be told.
    """
    if due == day:
        return Standing("last", "今天到期", {}, provisional)
    try:
        left = calendar().between(day, due)
    except CalendarUnknown:
        return _in_calendar_days(due, day, provisional=True)
    if not left:  # nothing but days off lie between
        return _in_calendar_days(due, day, provisional=provisional)
    if due < day:
        return Standing("overdue", "已逾期 {days} 个工作日", {"days": -left}, provisional)
    kind = "soon" if left <= SOON else "ample"
    return Standing(kind, "还有 {days} 个工作日", {"days": left}, provisional)


def _in_calendar_days(due: date, day: date, *, provisional: bool) -> Standing:
    days = (due - day).days
    if days < 0:
        return Standing("overdue", "已逾期 {days} 天", {"days": -days}, provisional)
    return Standing("soon" if days <= SOON else "ample", "还有 {days} 天", {"days": days}, provisional)
