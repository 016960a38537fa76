"""Pauses: joined where they overlap, bounded by their limits, and worth exactly their working days."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gongkai.law.calendar import calendar
from gongkai.law.pauses import Pause, day_before, merged, postponed

DAY = date(2024, 6, 3)
days = st.integers(0, 60).map(lambda n: DAY + timedelta(days=n))
pauses = st.builds(
    lambda since, length: Pause("", since, last=since + timedelta(days=length)), days, st.integers(0, 20)
)


@given(st.lists(pauses, max_size=6))
def test_joined_stretches_hold_each_day_once(given_pauses: list[Pause]) -> None:
    stretches = merged(given_pauses, DAY)
    inside = {day for since, last in stretches for day in _days(since, last)}
    assert inside == {day for pause in given_pauses for day in _days(pause.since, pause.last)}
    assert all(one[1] < other[0] for one, other in pairwise(stretches))


@given(st.lists(pauses, max_size=6))
def test_a_due_day_moves_by_the_working_days_that_stand_still(given_pauses: list[Pause]) -> None:
    due = calendar().add(DAY, 60)
    stretches = merged(given_pauses, DAY)
    still = sum(calendar().between(since, last) for since, last in stretches)
    assert postponed(due, stretches, calendar()) == calendar().add(due, still)


def test_a_pause_ends_at_its_limit() -> None:
    pause = Pause("甲", DAY, limit=date(2024, 6, 24))
    assert pause.until(date(2024, 6, 20)) == date(2024, 6, 19)
    assert pause.until(date(2024, 7, 20)) == date(2024, 6, 24)
    assert pause.closed_on(date(2024, 7, 1)).last == date(2024, 6, 24)
    assert pause.closed_on(date(2024, 6, 10)).last == date(2024, 6, 10)


def test_a_stretch_after_the_due_day_moves_nothing() -> None:
    assert postponed(DAY, [(DAY, DAY + timedelta(days=9))], calendar()) == DAY


def test_the_day_before() -> None:
    assert day_before(date(2024, 3, 1)) == date(2024, 2, 29)


def _days(since: date, last: date) -> list[date]:
    return [since + timedelta(days=n) for n in range(1, (last - since).days + 1)]
