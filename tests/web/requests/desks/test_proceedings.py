"""Answers to reviews are tasks until they are handed in, and cases until they are concluded."""

from datetime import date

import pytest

from gongkai.web.requests.desks.proceedings import proceedings_due
from gongkai.web.requests.models import Proceeding

SERVED = date(2025, 5, 8)


@pytest.fixture
def review(office):
    told = {"body": "县政府", "filed_on": date(2025, 5, 6), "served_on": SERVED}
    return Proceeding.objects.create(organ=office.organ, kind="reconsideration", **told)


def tasks(person):
    return [(task.count, task.due) for task in proceedings_due(person, SERVED)]


def test_an_answer_is_due_and_then_is_not(office, review):
    assert tasks(office.clerk) == [(1, date(2025, 5, 15)), (1, None)]
    review.answered_on = SERVED
    review.save()
    assert tasks(office.clerk) == [(0, None), (1, None)]


def test_without_next_years_holidays_it_is_a_task_without_a_day(office, review):
    review.served_on = date(2026, 12, 30)
    review.save()
    assert tasks(office.clerk)[0] == (1, None)


def test_one_from_before_there_was_a_period_is_a_task_without_a_day(office, review):
    review.filed_on = review.served_on = date(2023, 11, 20)
    review.save()
    assert tasks(office.clerk) == [(1, None), (1, None)]


@pytest.mark.usefixtures("review")
def test_others_have_none(person, county):
    assert tasks(person("clerk", county.other)) == [(0, None), (0, None)]
