"""Joint cases left out of a sum, on screen."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.reporting.models import Exclusion

PATH, ROW = "t4.suit_after.upheld", "t4.suit_after.total"


@pytest.fixture
def client(client, team, person, below, on_the_day):
    on_the_day(date(2026, 2, 3))
    below.accepted(team.organ, 2025, **{PATH: 3, ROW: 3})
    client.force_login(person("clerk", team.county))
    return client


def test_it_is_asked_for_at_the_cell_shown_and_taken_back(client, team):
    cell = reverse("report_contributors", args=[team.county.pk, PATH])
    address = reverse("exclude_joint_cases", args=[team.county.pk, PATH])
    assert address in client.get(cell).text
    told = {"member": team.organ.pk, "count": 1, "reason": "甲诉乙案"}
    assert client.post(address, told)["Location"] == f"{cell}?year=2025"
    shown = client.get(cell)
    assert shown.context["total"] == "2"
    assert "甲诉乙案" in shown.text
    totals = client.get(reverse("report_totals", args=[team.county.pk])).text
    back = reverse("take_back_exclusion", args=[Exclusion.objects.get().pk])
    assert back in totals
    client.post(back)
    assert client.get(cell).context["total"] == "3"


def test_only_whose_report_it_is_may(client, team):
    assert client.get(reverse("exclude_joint_cases", args=[team.county.pk, "t3.new.total"])).status_code == 404
    client.force_login(team.overseer)
    assert client.get(reverse("exclude_joint_cases", args=[team.county.pk, PATH])).status_code == 403
    cell = client.get(reverse("report_contributors", args=[team.county.pk, PATH])).text
    assert "汇总时剔除" not in cell
