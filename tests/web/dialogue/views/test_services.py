"""Screens of service counts: the list with its sum, a month typed in."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import ServiceCount

pytestmark = pytest.mark.django_db


def test_a_month_is_typed_in_and_the_next_one_knows_its_matters(county, person, client, on_the_day):
    on_the_day(date(2026, 3, 9))
    client.force_login(person("clerk", county.town))
    address = reverse("count_services", args=[county.town.pk])
    assert 'value="2026-02"' in client.get(address).text
    told = {"month": "2026-02", "matter0": "社保", "count0": "12", "matter1": "低保", "count1": "3", "matter2": "空"}
    page = client.post(address, told, follow=True).text
    assert "所列合计 15 件" in page
    assert dict(ServiceCount.objects.values_list("matter", "count")) == {"社保": 12, "低保": 3}
    assert "社保" in client.get(address).text
    assert "所列合计 12 件" in client.get(reverse("services"), {"q": "社保"}).text


def test_what_is_no_month_comes_back(county, person, client):
    client.force_login(person("clerk", county.town))
    page = client.post(
        reverse("count_services", args=[county.town.pk]), {"month": "春", "matter0": "社", "count0": "1"}
    )
    assert "不是月份" in page.text
    assert not ServiceCount.objects.exists()
