"""A report below on screen: looked at, returned with remarks where they belong, accepted."""

import pytest
from django.urls import reverse

from gongkai.web.reporting.actions.above import HandUp
from gongkai.web.reporting.models import AnnualReport


@pytest.fixture
def handed(year, begun, through, client):
    report = through(begun, until="approved")
    HandUp(report, year.clerk).do(actor=year.clerk, at=begun.begun_at)
    client.force_login(year.overseer)
    return report


def now(report):
    return AnnualReport.objects.get(pk=report.pk)


def test_the_report_stands_with_a_tick_at_every_cell_and_part(client, handed):
    page = client.get(reverse("overseen_report", args=[handed.pk])).text
    form = handed.rounds.get().content
    assert all(f'value="{path}"' in page for path in form["cells"])
    assert all(f'value="part{number}"' in page for number in range(1, 7))
    assert "本年收到政府信息公开申请2件" in page


def test_what_was_ticked_is_returned_with_its_remarks(client, handed):
    address = f"{reverse('return_report', args=[handed.pk])}?at=t3.new.total&at=part5"
    page = client.get(address).text
    assert "本年新收" in page
    client.post(address, {"remark": "请核对", "at0": "与台账不符", "at1": ""})
    assert now(handed).above == "returned"
    point = now(handed).points.get()
    assert (point.place, point.text) == ("t3.new.total", "与台账不符")
    told = client.get(reverse("overseen_report", args=[handed.pk])).text
    assert "与台账不符" in told
    assert "还在编写" in told


def test_a_return_without_a_word_comes_back(client, handed):
    page = client.post(reverse("return_report", args=[handed.pk]), {"remark": ""}).text
    assert "请写明意见" in page
    assert now(handed).above == "submitted"
    assert client.get(f"{reverse('return_report', args=[handed.pk])}?at=t9.x").status_code == 404


def test_it_is_accepted(client, handed):
    page = client.post(reverse("accept_report", args=[handed.pk]), follow=True).text
    assert now(handed).above == "accepted"
    assert "已完成" in page
    assert "没有待验收的报送" in client.post(reverse("accept_report", args=[handed.pk]), follow=True).text


def test_a_reminder_is_sent_from_the_report(client, year, begun):
    client.force_login(year.overseer)
    assert "还在编写" in client.get(reverse("overseen_report", args=[begun.pk])).text
    client.post(reverse("remind_of_report", args=[begun.pk]))
    assert begun.passages.get().kind == "reminded"


def test_questions_do_not_grow_with_the_cells(client, handed, django_assert_max_num_queries):
    client.get(reverse("overseen_report", args=[handed.pk]))
    with django_assert_max_num_queries(40):
        client.get(reverse("overseen_report", args=[handed.pk]))
