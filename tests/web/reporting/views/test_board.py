"""The board on screen: what stands how, whom to remind, the whole as a workbook."""

from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.web.reporting.models import Passage, Reminder


@pytest.fixture
def client(client, team, on_the_day):
    on_the_day(date(2026, 2, 3))
    client.force_login(team.overseer)
    return client


def test_who_watches_over_one_county_is_led_to_its_board(client, team):
    answer = client.get(reverse("report_boards"))
    assert answer["Location"] == reverse("report_board", args=[team.county.pk])


def test_every_organ_stands_with_its_state_and_filters_narrow(client, team, begun):
    address = reverse("report_board", args=[team.county.pk])
    page = client.get(address).text
    assert "2025年度报告进度" in page
    assert all(organ.name in page for organ in (team.organ, team.other))
    assert reverse("overseen_report", args=[begun.pk]) in page
    assert f"{reverse('receive_report', args=[team.other.pk])}?year=2025" in page
    narrowed = client.get(address, {"state": "drafting"}).text
    assert team.organ.name in narrowed
    assert team.other.name not in narrowed
    assert team.organ.name in client.get(address, {"state": "overdue"}).text
    assert "没有符合条件" in client.get(address, {"state": "published"}).text
    assert "没有单独编制" in client.get(reverse("report_board", args=[team.organ.pk])).text


@pytest.mark.parametrize("year", ["abc", "1999", "9999", "²"])
def test_what_is_no_year_is_passed_over(client, team, year):
    assert "2025年度" in client.get(reverse("report_board", args=[team.county.pk]), {"year": year}).text


def test_it_leaves_as_a_workbook(client, team):
    answer = client.get(reverse("report_board", args=[team.county.pk]), {"export": "xlsx"})
    rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.values)
    assert rows[0][0] == "机关"
    assert (team.organ.name, "未开始", "逾期") == (rows[1][0], rows[1][1], rows[1][4])


def test_the_ticked_are_reminded_each_in_its_way(client, team, begun):
    address = f"{reverse('remind_of_reports', args=[team.county.pk])}?year=2025"
    assert "请先勾选" in client.post(address, follow=True).text
    client.post(address, {"organ": [team.organ.pk, team.other.pk], "remark": "周五前"})
    assert Passage.objects.get(report=begun).remark == "周五前"
    assert Reminder.objects.get().organ == team.other
    assert "已催 1 次" in client.get(reverse("report_board", args=[team.county.pk])).text
