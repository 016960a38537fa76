"""The stored clock is the law's own; a year whose notice is missing is guessed, and said to be."""

from datetime import date

import pytest

from gongkai.law.calendar import calendar
from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.requests.clock import answers_of, reckoned
from letters import noon

LAST = calendar().last


def test_a_year_without_a_notice_is_guessed_and_said_so(letter):
    request = letter(date(LAST.year, 12, 15))[0]
    assert request.provisional
    assert request.due == date(LAST.year + 1, 1, 12)
    assert reckoned(request, date(LAST.year, 12, 16)).guessed


def test_the_organs_answers_are_those_of_the_day_it_arrived(letter, office):
    before = letter(date(2025, 3, 3))[0]
    ChangeSetting(office.organ, "late_correction", "counts", date(2025, 4, 1)).do(actor=None, at=noon(date(2025, 4, 1)))
    assert answers_of(office.organ, before.letter.arrived_on).late_correction == "runs_on"
    assert answers_of(office.organ, date(2025, 4, 2)).late_correction == "counts"


@pytest.mark.parametrize(("ended", "used"), [("2025-03-04", 1), ("2025-03-31", 20), ("2025-04-02", 22)])
def test_days_used_are_working_days(letter, step, ended, used):
    assert step(letter()[0], f"answered:{ended}", "granted").days_used == used


def test_what_was_late_is_counted(letter, step):
    request = step(letter()[0], "correct:2025-03-20:until=2025-03-30")
    assert request.breaches == 1
