"""How a deadline stands on a day, counted in the working days of the holiday notices."""

from datetime import date

import pytest

from gongkai.web.screens.deadline import standing

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("due", "kind", "days"),
    [
        (date(2026, 3, 2), "last", None),
        (date(2026, 3, 3), "soon", 1),
        (date(2026, 3, 5), "soon", 3),
        (date(2026, 3, 6), "ample", 4),
        (date(2026, 3, 9), "ample", 5),
        (date(2026, 2, 27), "overdue", 2),  # the Saturday between was worked for the Spring Festival
    ],
)
def test_working_days_are_counted(due, kind, days):
    stands = standing(due, DAY)
    assert (stands.kind, stands.values.get("days"), stands.provisional) == (kind, days, False)


@pytest.mark.parametrize(
    ("due", "day", "kind", "days"),
    [
        (date(2041, 3, 2), date(2041, 3, 1), "soon", 1),
        (date(2041, 3, 12), date(2041, 3, 2), "ample", 10),
        (date(2041, 3, 1), date(2041, 3, 2), "overdue", 1),
    ],
)
def test_without_a_holiday_notice_it_is_provisional_and_in_calendar_days(due, day, kind, days):
    stands = standing(due, day)
    assert (stands.kind, stands.values["days"], stands.provisional) == (kind, days, True)


@pytest.mark.parametrize(
    ("due", "day", "words", "days"),
    [
        (date(2026, 3, 6), date(2026, 3, 8), "已逾期 {days} 天", 2),  # a Friday, looked at on the Sunday behind it
        (date(2026, 3, 8), date(2026, 3, 6), "还有 {days} 天", 2),
    ],
)
def test_across_days_off_alone_days_are_counted(due, day, words, days):
    stands = standing(due, day)
    assert (stands.message, stands.values["days"], stands.provisional) == (words, days, False)


def test_a_day_that_is_itself_uncertain_stays_provisional():
    assert standing(date(2026, 3, 9), DAY, provisional=True).provisional
