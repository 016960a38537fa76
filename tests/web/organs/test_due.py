"""Limits in working days: as the calendar says, provisional beyond the last holiday notice."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.law.calendar import calendar
from gongkai.web.organs.due import Due, months_after, months_before, working_days_after


@given(st.integers(1, 60))
def test_beyond_the_last_notice_the_day_is_provisional(count):
    day, provisional = working_days_after(calendar().last, count)
    assert provisional
    assert calendar().last + timedelta(days=count) <= day <= calendar().last + timedelta(days=count * 2 + 2)
    assert day.isoweekday() <= 5


@given(st.dates(date(2020, 1, 1), date(2025, 12, 1)), st.integers(0, 30))
def test_within_the_notices_it_is_the_calendars_day(start, count):
    assert working_days_after(start, count) == Due(calendar().add(start, count))


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 12, 5), 2, date(2027, 2, 5)),
        (date(2026, 3, 31), 12, date(2027, 3, 31)),
    ],
)
def test_months_are_counted_by_their_days(day, months, then):
    assert months_after(day, months) == then
    assert months_before(then, months) <= day
