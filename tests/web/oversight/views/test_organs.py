"""The page of an organ's work: leading group with duties, gaps, the year; the overseer's list of organs."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from gongkai.web.organs.models import OrganSetting
from gongkai.web.oversight.models import Duty

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture(autouse=True)
def day(on_the_day):
    on_the_day(DAY)


@pytest.mark.usefixtures("training")
def test_who_leads_and_what_for(office, client, person, point, meeting):
    head = person("leading_head", office.organ, name="江望舒")
    told = {"text": "负总责", "answers": office.organ, "person": head, "since": DAY, "entered_at": NOW}
    Duty.objects.create(organ=office.organ, **told)
    meeting()
    client.force_login(office.clerk)
    shown = client.get(reverse("oversight"), follow=True).text
    for words in ("江望舒", "负总责", point.text, "30 人次", "没有任命", "只有一个人，没有替岗", "还没有零报告"):
        assert words in shown
    assert point.text not in client.get(reverse("oversight_of", args=[office.organ.pk]), {"year": "2025"}).text
    assert client.get(reverse("oversight_of", args=[office.organ.pk]), {"year": "²"}).status_code == 200


def test_an_organ_may_do_without_substitutes(office, client):
    told = {"key": "substitutes_needed", "value": "no", "since": date(2026, 1, 1)}
    OrganSetting.objects.create(organ=office.organ, **told)
    client.force_login(office.clerk)
    assert "只有一个人，没有替岗" not in client.get(reverse("oversight_of", args=[office.organ.pk])).text


def test_the_overseer_sees_all_below_with_their_gaps(office, client):
    client.force_login(office.overseer)
    shown = client.get(reverse("oversight")).text
    assert office.organ.name in shown
    assert office.other.name in shown
    assert office.village.name not in shown
    assert "初审人" in shown


def test_others_see_nothing(office, client):
    client.force_login(office.stranger)
    assert client.get(reverse("oversight_of", args=[office.organ.pk])).status_code == 403
