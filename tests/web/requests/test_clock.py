"""The stored clock is the law's own; a year whose notice is missing is guessed, and said to be."""

from datetime import date

import pytest

from gongkai.law.calendar import calendar
from gongkai.web.organs import daily
from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.requests import clock
from gongkai.web.requests.clock import answers_of, clocks_go_on, reckoned
from gongkai.web.requests.models import Request
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


def test_what_waits_for_an_opinion_moves_on_each_night_and_is_not_late(letter, step):
    request = step(letter()[0], "consult:2025-03-05:party=第三方甲")
    assert (request.due, request.provisional) == (date(2025, 3, 31), True)
    for day, waits in ((date(2025, 3, 20), True), (date(2025, 4, 2), False), (date(2025, 5, 12), False)):
        clocks_go_on(noon(day))
        request.refresh_from_db()
        assert (request.due, request.provisional) == (reckoned(request, day).standing.due, waits)
    assert request.due == date(2025, 4, 22)


def test_what_was_guessed_is_put_right_once_the_notice_is_known(letter, step):
    day = date(LAST.year - 1, 12, 15)
    request, closed = letter(day, subjects=("甲", "乙"))
    step(closed, f"answered:{day}", "granted")
    right = [(each.due, each.days_used) for each in (request, closed)]
    Request.objects.filter(pk=request.pk).update(due=day, provisional=True)
    Request.objects.filter(pk=closed.pk).update(days_used=99, provisional=True)
    clocks_go_on(noon(day))
    assert [(each.due, each.days_used) for each in Request.objects.order_by("pk")] == right
    assert not Request.objects.filter(provisional=True).exists()


def test_what_somebody_did_meanwhile_stays(letter, step, monkeypatch):
    request = step(letter()[0], "consult:2025-03-05:party=第三方甲")

    def answered(mine, *given, **named):
        found = reckoned(mine, *given, **named)
        monkeypatch.undo()
        step(Request.objects.get(pk=request.pk), "answered:2025-03-06", "granted")
        return found

    monkeypatch.setattr(clock, "reckoned", answered)
    clocks_go_on(noon(date(2025, 4, 2)))
    request.refresh_from_db()
    assert (request.state, request.due) == ("closed", None)


def test_one_that_cannot_be_worked_out_keeps_no_other_from_it(letter, step, caplog):
    bad, good = letter(subjects=("甲", "乙"))
    step(bad, "consult:2025-03-12:party=第三方甲")
    step(good, "consult:2025-03-05:party=第三方甲")
    day = date(2025, 3, 10)  # as on a machine whose clock went back
    clocks_go_on(noon(day))
    good.refresh_from_db()
    assert good.due == reckoned(good, day).standing.due
    assert good.due > bad.due
    assert f"request {bad.pk}" in caplog.text


def test_the_worker_looks_each_night_and_asks_little(letter, django_assert_max_num_queries):
    for number in range(3):
        letter(date(LAST.year, 12, 15), subjects=(f"事项{number}",))
    assert clocks_go_on in daily._LOOKS
    with django_assert_max_num_queries(6):
        clocks_go_on(noon(date(LAST.year, 12, 16)))
