"""The first screen: work points that fall due, posts with nobody on duty, the nil return in January."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.oversight.desks.work import nil_return, nobody_on_duty, work_points
from gongkai.web.oversight.models import Absence, Accountability, NilReturn

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


def test_work_points_wait_for_whoever_does_the_work(office, point):
    assert [(task.count, task.due) for task in work_points(office.clerk, DAY)] == [(1, date(2026, 3, 31))]
    assert [task.count for task in work_points(office.stranger, DAY)] == [0]
    point.state = "done"
    point.save()
    assert [task.count for task in work_points(office.clerk, DAY)] == [0]


def test_posts_with_nobody_on_duty(office):
    before = next(iter(nobody_on_duty(office.head, DAY))).count
    Absence.objects.create(organ=office.organ, person=office.clerk, since=DAY, until=DAY, entered_at=NOW)
    assert next(iter(nobody_on_duty(office.head, DAY))).count == before + 1


@pytest.mark.parametrize("how", ["nil", "entered"])
def test_who_is_silent_is_asked_in_january(office, how):
    january = date(2026, 1, 5)
    assert list(nil_return(office.clerk, DAY)) == []
    assert [task.count for task in nil_return(office.clerk, january)] == [1]
    if how == "nil":
        NilReturn.objects.create(organ=office.organ, year=2025, at=NOW)
    else:
        told = {"measure": "talk", "reason": "逾期", "body": "县政府", "entered_at": NOW}
        Accountability.objects.create(organ=office.organ, on=date(2025, 6, 1), **told)
    assert [task.count for task in nil_return(office.clerk, january)] == [0]
