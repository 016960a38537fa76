"""Screens of the sets: drawn up, filled, issued; organs assessed and ranked."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.oversight.models import Assessment, IndicatorSet

INDICATOR = {"place": 1, "group": "组", "name": "会议", "weight": "100", "measure": "at_least"}
GIVEN = {"figure": "oversight.meetings", "target": "4"}


@pytest.fixture(autouse=True)
def day(on_the_day):
    on_the_day(date(2026, 3, 2))


def test_a_set_is_drawn_up_filled_and_issued(office, client):
    client.force_login(office.overseer)
    told = {"organ": office.county.pk, "year": 2026, "title": "考核", "grades": "合格 60"}
    client.post(reverse("draw_up_set"), told)
    mine = IndicatorSet.objects.get()
    page = reverse("indicator_set", args=[mine.pk])
    assert "请选择数据" in client.post(reverse("put_indicator", args=[mine.pk]), {**INDICATOR, "target": "4"}).text
    client.post(reverse("put_indicator", args=[mine.pk]), {**INDICATOR, **GIVEN})
    assert "“公开工作会议”不少于 4" in client.get(page).text
    one = mine.indicators.get()
    assert 'value="4"' in client.get(reverse("change_indicator", args=[one.pk])).text
    client.post(reverse("change_indicator", args=[one.pk]), {**INDICATOR, **GIVEN, "target": "5"})
    assert mine.indicators.get().given["target"] == "5"
    client.post(reverse("take_out_indicator", args=[one.pk]))
    assert "各项分值合计 0，应当是 100" in client.get(page).text
    client.post(reverse("put_indicator", args=[mine.pk]), {**INDICATOR, **GIVEN})
    client.post(reverse("issue_set", args=[mine.pk]))
    assert "已印发" in client.get(page).text
    assert "考核" in client.get(reverse("indicator_sets")).text


def test_organs_are_assessed_and_ranked(office, client, indicators):
    client.force_login(office.overseer)
    asked = reverse("begin_assessments", args=[indicators.pk])
    offered = client.get(asked).text
    assert office.organ.name in offered
    assert office.village.name not in offered
    client.post(asked, {"organs": [office.organ.pk, office.other.pk]})
    assert Assessment.objects.count() == 2
    Assessment.objects.filter(organ=office.organ).update(total="93.5", state="told", grade="优秀")
    page = reverse("indicator_set", args=[indicators.pk])
    shown = client.get(page).text
    assert "93.5" in shown
    assert "还没有结果" in shown
    assert b"".join(client.get(page, {"export": "xlsx"})).startswith(b"PK")


def test_where_nobody_is_left_it_says_so(office, client, indicators):
    client.force_login(office.overseer)
    asked = reverse("begin_assessments", args=[indicators.pk])
    everybody = client.get(asked).context["form"].fields["organs"].queryset
    client.post(asked, {"organs": [each.pk for each in everybody]})
    assert "没有还可以开始考核的下级机关" in client.get(asked, follow=True).text


def test_who_is_assessed_draws_nothing_up(office, client, indicators):
    client.force_login(office.clerk)
    assert client.get(reverse("indicator_set", args=[indicators.pk])).status_code == 403
    assert client.get(reverse("indicator_sets")).status_code == 403
