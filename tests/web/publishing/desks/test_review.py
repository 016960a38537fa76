"""What the reviews ask for on the first screen."""

from datetime import UTC, date, datetime, timedelta

import pytest

from gongkai.web.organs.desk import tasks_of
from gongkai.web.publishing.actions.review import RETURN
from gongkai.web.publishing.rounds import standing

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


def told(person):
    person.__dict__.pop("_posts_by_day", None)
    return {task.label: (task.count, task.due) for task in tasks_of(person, TODAY)}


def test_the_reviewer_sees_what_waits_and_the_urgent_apart(site, submitted):
    calm = submitted()
    submitted(told={"urgent": "预警"})
    found = told(site.first)
    assert found["待我审核"] == (1, calm.due)
    assert found["紧急送审，待我审核"] == (1, TODAY)
    assert "待我审核" not in told(site.second)


def test_the_author_sees_what_came_back_until_it_is_sent_again(site, submitted, revised):
    sent = submitted()
    assert "退回给我修改" not in told(site.author)
    RETURN["first"](standing(sent), site.first, remark="请改").do(actor=site.first, at=NOW)
    assert told(site.author)["退回给我修改"] == (1, sent.due)
    submitted(revised(sent, summary="改了"))
    assert "退回给我修改" not in told(site.author)


def test_the_clerk_sees_what_waits_for_its_moment(site, submitted, review):
    review(submitted(told={"release_at": NOW + timedelta(days=2)}))
    assert told(site.clerk)["等待定时公开"] == (1, date(2026, 3, 4))
    assert "等待定时公开" not in told(site.author)
