"""Screens of corrections: reports answered, errors to mend, old items read again."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from gongkai.web.publishing.actions.correction import AnswerReport, ReportError
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.models import Correction

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def report(site, released):
    page = released(title="防火工作")
    ReportError(site.organ, "日期写错了" * 20, page, contact="13800000000").do(actor=None, at=NOW)
    return Correction.objects.get()


def test_a_report_is_shown_answered_and_waits_to_be_mended(site, client, report):
    client.force_login(site.clerk)
    page = reverse("correction", args=[report.pk])
    assert "13800000000" in client.get(page).text
    assert "…" in client.get(reverse("corrections")).text
    client.post(reverse("answer_report", args=[report.pk]), {"state": "upheld", "reply": "马上更正"})
    shown = client.get(page).text
    assert "马上更正" in shown
    assert "属实，待更正" in shown
    assert "属实，待更正" in client.get(reverse("corrections"), {"to_mend": "1"}).text


def test_what_was_withdrawn_waits_for_no_mending(site, client, report):
    AnswerReport(report, "upheld", "已经撤回", site.clerk).do(actor=site.clerk, at=NOW)
    Withdraw(report.item, site.clerk, "内容有误").do(actor=site.clerk, at=NOW)
    client.force_login(site.clerk)
    shown = client.get(reverse("correction", args=[report.pk])).text
    assert "属实，信息已撤回" in shown
    assert "尚未更正" not in shown
    assert report.text[:10] not in client.get(reverse("corrections"), {"to_mend": "1"}).text


def test_who_only_oversees_does_not_see_how_to_reach_the_reader(county, client, person, report):
    client.force_login(person("overseer", county.county))
    page = client.get(reverse("correction", args=[report.pk])).text
    assert "日期写错了" in page
    assert "138" not in page


def test_a_contact_of_lost_keys_is_no_failure(site, client, report):
    Correction.objects.update(contact="nonsense")
    client.force_login(site.clerk)
    assert "打不开" in client.get(reverse("correction", args=[report.pk])).text


def test_an_old_item_is_read_again(site, client, report):
    client.force_login(site.clerk)
    assert client.get(reverse("ageing")).status_code == 200
    client.post(reverse("read_again", args=[report.item_id]), {"fault": "电话停用"})
    own = Correction.objects.get(own=True)
    assert "本机关自查" in client.get(reverse("correction", args=[own.pk])).text
