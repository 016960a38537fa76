"""Reports side by side on screen."""

from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook


@pytest.fixture
def client(client, team, below, on_the_day):
    on_the_day(date(2026, 2, 3))
    below.accepted(team.organ, 2025, t3__new__total=3)
    below.accepted(team.organ, 2024, t3__new__total=1)
    below.accepted(team.other, 2025)
    client.force_login(team.overseer)
    return client


def test_findings_stand_by_rule_and_organ_and_leave_as_a_workbook(client, team):
    address = reverse("report_league", args=[team.county.pk])
    page = client.get(address)
    assert page.context["count"] == 2
    broken = {rule.code: organs for rule, _, organs in page.context["rules"]}
    assert any(organs == [team.organ] for organs in broken.values())
    answer = client.get(address, {"export": "xlsx"})
    rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.values)
    assert len(rows) - 1 == sum(sum(counts) for _, counts in page.context["organs"])
    assert {row[1] for row in rows[1:]} == set(broken)


def test_two_reports_are_compared_cell_by_cell(client, team):
    address = reverse("compare_reports", args=[team.county.pk])
    known = dict(client.get(address).context["known"])
    assert len(known) == 3
    told = {"one": f"{team.organ.pk}-2024", "other": f"{team.organ.pk}-2025"}
    page = client.get(address, told)
    assert [cell[1:] for cell in page.context["cells"]] == [("1", "3")]
    assert "数据全部相同" in client.get(address, {**told, "other": told["one"]}).text
    assert "对照" in client.get(address, {"one": "x", "other": "y"}).text
