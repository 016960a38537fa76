"""The calendar: every day agrees with two other people's tables, transfer days count, and the unknown stays unknown."""

from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gongkai.law.calendar import Calendar, CalendarUnknown, calendar, missing_notice, notices

KNOWN = calendar()
DAYS = [KNOWN.first + timedelta(days=n) for n in range((KNOWN.last - KNOWN.first).days + 1)]
days = st.sampled_from(DAYS)


def test_every_notice_from_2008_has_its_address() -> None:
    assert list(notices()) == list(range(2008, max(notices()) + 1))
    assert all(notice.url.startswith("https://www.gov.cn/") for notice in notices().values())


def test_make_up_days_are_weekends_and_never_also_off() -> None:
    for notice in notices().values():
        assert all(day.weekday() >= 5 for day in notice.work)
        assert not notice.work.keys() & notice.off.keys()


def test_agrees_with_chinese_calendar_on_every_day() -> None:
    assert [day for day in DAYS if chinese_calendar.is_workday(day) != KNOWN.is_working_day(day)] == []


def test_agrees_with_holidays_on_every_day() -> None:
    china = holidays.China(years=range(KNOWN.first.year, KNOWN.last.year + 1))
    assert [day for day in DAYS if china.is_working_day(day) != KNOWN.is_working_day(day)] == []


@pytest.mark.parametrize(
    ("day", "working_days", "reached"),
    [
        ("2024-02-02", 1, "2024-02-04"),  # a Sunday worked before Spring Festival
        ("2024-02-09", 1, "2024-02-18"),  # the whole festival, and the Sunday worked after it
        ("2024-01-29", 20, "2024-02-29"),
        ("2024-09-30", 1, "2024-10-08"),
        ("2024-09-30", 5, "2024-10-12"),  # a Saturday worked after National Day
        ("2023-12-29", 1, "2024-01-02"),  # the year's end: 30 December is named by the notice of 2024
        ("2018-12-28", 1, "2018-12-29"),  # and 29 December 2018, a Saturday, by that of 2019
        ("2020-01-23", 1, "2020-02-03"),  # Spring Festival as the second notice of 2020 prolonged it
        ("2024-05-01", 0, "2024-05-01"),
    ],
)
def test_adds_working_days_across_transfer_days(day: str, working_days: int, reached: str) -> None:
    assert KNOWN.add(date.fromisoformat(day), working_days) == date.fromisoformat(reached)


@given(days, st.integers(1, 60), st.integers(1, 60))
def test_adding_is_additive_and_ends_on_working_days(day: date, first: int, second: int) -> None:
    assume(KNOWN.between(day, KNOWN.last) >= first + second)
    whole = KNOWN.add(day, first + second)
    assert KNOWN.add(KNOWN.add(day, first), second) == whole
    assert KNOWN.is_working_day(whole)
    assert KNOWN.between(day, whole) == first + second


@given(days, days)
def test_between_is_antisymmetric_and_counts_each_day(start: date, end: date) -> None:
    assert KNOWN.between(start, end) == -KNOWN.between(end, start)
    if start < end:
        inside = DAYS[DAYS.index(start) + 1 : DAYS.index(end) + 1]
        assert KNOWN.between(start, end) == sum(map(KNOWN.is_working_day, inside))


@pytest.mark.parametrize(("day", "year"), [("2007-12-31", 2007), ("2026-12-25", 2027), ("2031-03-01", 2031)])
def test_a_day_no_notice_covers_is_unknown(day: str, year: int) -> None:
    only = Calendar({year: notice for year, notice in notices().items() if year <= 2026})
    with pytest.raises(CalendarUnknown) as caught:
        only.is_working_day(date.fromisoformat(day))
    assert caught.value.year == year


def test_a_gap_between_notices_is_refused() -> None:
    with pytest.raises(ValueError, match="gap"):
        Calendar({2019: notices()[2019], 2021: notices()[2021]})


def test_the_missing_notice_is_called_for_from_mid_november() -> None:
    newest = max(notices())
    assert missing_notice(date(newest, 11, 14)) is None
    assert missing_notice(date(newest, 11, 15)) == newest + 1
    assert missing_notice(date(newest + 1, 3, 1)) == newest + 1
    assert missing_notice(date(newest - 1, 12, 1)) is None
    assert missing_notice(date.max) is None
