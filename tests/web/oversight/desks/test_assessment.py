"""The first screen: own views to hand in, views to check, appeals to answer, results to make final."""

from datetime import UTC, date, datetime, timedelta

import pytest

from gongkai.web.oversight.desks.assessment import checks, own_views

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


def counts(tasks):
    return [task.count for task in tasks]


def test_each_sees_what_is_theirs(office, assessment):
    assert [(task.count, task.due) for task in own_views(office.clerk, DAY)] == [(1, date(2026, 3, 16)), (0, None)]
    assert counts(own_views(office.stranger, DAY)) == [0, 0]
    assert counts(checks(office.overseer, DAY)) == [0, 0, 0]
    assessment.state = "checking"
    assessment.save()
    assert counts(checks(office.overseer, DAY)) == [1, 0, 0]


def test_a_result_is_appealed_against_and_then_made_final(office, assessment):
    assessment.state, assessment.appeal_until = "told", DAY
    assessment.save()
    assessment.marks.first().appeals.create(text="因", at=NOW)
    assert counts(own_views(office.clerk, DAY)) == [0, 1]
    assert counts(checks(office.overseer, DAY)) == [0, 0, 1]
    assert counts(checks(office.overseer, DAY + timedelta(days=1))) == [0, 1, 1]


@pytest.mark.usefixtures("assessment")
def test_a_handful_of_queries(office, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        list(checks(office.overseer, DAY))
        list(own_views(office.clerk, DAY))
