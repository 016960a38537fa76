"""Screens of the marks: points taken off, given back, found in order, appealed against."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from gongkai.web.oversight.models import Appeal, Loss
from gongkai.web.oversight.views.assessments import address

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def mark(on_the_day, assessment):
    """A mark of an assessment that is being checked."""
    on_the_day(date(2026, 3, 2))
    assessment.state = "checking"
    assessment.save()
    return assessment.marks.get(indicator__place=1)


def test_points_are_taken_off_and_given_back(office, client, mark):
    client.force_login(office.overseer)
    url = reverse("take_off_points", args=[mark.pk])
    assert "还剩 50 分" in client.post(url, {"points": "51", "reason": "没有公开"}).text
    client.post(url, {"points": "5", "reason": "没有公开"})
    assert "扣 5 分：没有公开" in client.get(address(mark.assessment)).text
    loss = Loss.objects.get(by=office.overseer)
    back = reverse("give_points_back", args=[loss.pk])
    assert "没有公开" in client.get(back).text
    client.post(back, {"reason": "已经公开"})
    assert "扣分已撤销：已经公开" in client.get(address(mark.assessment)).text


def test_a_mark_is_found_in_order(office, client, mark):
    client.force_login(office.overseer)
    client.post(reverse("find_in_order", args=[mark.pk]))
    mark.refresh_from_db()
    assert mark.checked_by == office.overseer


def test_an_appeal_is_lodged_and_answered(office, client, mark):
    mark.losses.create(points=5, reason="没有公开", by=office.overseer, at=NOW)
    mark.assessment.state, mark.assessment.total = "told", 55
    mark.assessment.save()
    client.force_login(office.clerk)
    client.post(reverse("appeal_assessment", args=[mark.pk]), {"text": "已经公开"})
    appeal = Appeal.objects.get()
    client.force_login(office.overseer)
    url = reverse("decide_appeal", args=[appeal.pk])
    assert "已经公开" in client.get(url).text
    client.post(url, {"upheld": "1", "remains": "0", "reply": "属实"})
    appeal.refresh_from_db()
    assert (appeal.state, appeal.reply) == ("upheld", "属实")


def test_who_is_assessed_takes_nothing_off_and_others_appeal_nothing(office, client, mark):
    client.force_login(office.clerk)
    for name in ("take_off_points", "find_in_order"):
        assert client.post(reverse(name, args=[mark.pk])).status_code == 403
    client.force_login(office.stranger)
    assert client.post(reverse("appeal_assessment", args=[mark.pk])).status_code == 403
