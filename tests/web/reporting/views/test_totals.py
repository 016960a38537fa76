"""Sums on screen, every cell leading to who contributed what."""

from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.law import form_for_year

PATH = "t3.new.total"


@pytest.fixture
def client(client, team, below, on_the_day):
    on_the_day(date(2026, 2, 3))
    below.accepted(team.organ, 2025, t3__new__total=3, t2__licensing__decisions=4)
    below.accepted(team.organ, 2024, t3__new__total=1)
    below.accepted(team.other, 2025, t3__new__total=5, blank=["t2.licensing.decisions"])
    client.force_login(team.overseer)
    return client


def test_every_cell_leads_to_its_contributors(client, team, county):
    page = client.get(reverse("report_totals", args=[team.county.pk])).text
    for path in form_for_year(2025).paths:
        assert reverse("report_contributors", args=[team.county.pk, path]) in page
    assert "还缺 1 个机关的报告" in page
    assert county.department.name in page
    assert "有 1 格因为有人留空" in page


def test_who_contributed_what_beside_last_year(client, team, county):
    shown = client.get(reverse("report_contributors", args=[team.county.pk, PATH]))
    assert shown.context["rows"] == [(team.organ, "3", "1", "+2", False), (team.other, "5", "", "", False)]
    assert shown.context["total"] == "8"
    assert county.department.name in shown.text
    blank = client.get(reverse("report_contributors", args=[team.county.pk, "t2.licensing.decisions"])).text
    assert "不能合计" in blank
    assert client.get(reverse("report_contributors", args=[team.county.pk, "t9.x"])).status_code == 404


def test_what_is_left_out_is_told_as_far_as_it_still_is(client, team, below):
    path = "t4.suit_after.upheld"
    told = {"year": 2025, "path": path, "count": 3, "reason": "甲诉乙案", "at": "2026-01-20T01:30Z"}
    team.county.report_exclusions.create(member=team.other, **told)
    below.accepted(team.other, 2025, **{path: 2})
    for name, args in (("report_totals", []), ("report_contributors", [path])):
        page = client.get(reverse(name, args=[team.county.pk, *args])).text
        assert "−2" in page
        assert "−3" not in page
    assert "这一格是 2 件" in client.get(reverse("report_totals", args=[team.county.pk])).text
    below.accepted(team.other, 2025, **{path: 5})
    assert "这一格是" not in client.get(reverse("report_totals", args=[team.county.pk])).text


def test_it_leaves_as_a_workbook_of_all_cells_and_organs(client, team):
    answer = client.get(reverse("report_totals", args=[team.county.pk]), {"export": "xlsx"})
    rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.values)
    assert rows[0][3:] == (team.organ.name, team.other.name)
    by_path = {row[0]: row[2:] for row in rows[1:]}
    assert set(by_path) == set(form_for_year(2025).paths)
    assert by_path[PATH] == (8, 3, 5)
    assert by_path["t2.licensing.decisions"] == (None, 4, None)


def test_a_year_without_reports_says_so(client, team):
    assert "还没有一份报告" in client.get(reverse("report_totals", args=[team.county.pk]), {"year": "2023"}).text
