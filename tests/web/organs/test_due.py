"""Limits in working days: as the calendar says, provisional beyond the last holiday notice."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gongkai.law.calendar import calendar
from gongkai.web.organs.due import Due, working_days_after


@given(st.integers(1, 60))
def test_beyond_the_last_notice_the_day_is_provisional(count):
    day, provisional = working_days_after(calendar().last, count)
    assert provisional
    assert calendar().last + timedelta(days=count) <= day <= calendar().last + timedelta(days=count * 2 + 2)
    assert day.isoweekday() <= 5


@given(st.dates(date(2020, 1, 1), date(2025, 12, 1)), st.integers(0, 30))
def test_within_the_notices_it_is_the_calendars_day(start, count):
    assert working_days_after(start, count) == Due(calendar().add(start, count))
