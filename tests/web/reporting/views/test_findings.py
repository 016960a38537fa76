"""Findings with their rule and remedy; waived with a reason, which lapses when the words change."""

import pytest
from django.urls import reverse

from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.verdict import judged

pytestmark = pytest.mark.django_db


@pytest.fixture
def wrong(begun):
    """The report with a number in its text that the tables do not know."""
    begun.parts.filter(number=1).update(before="（一）主动公开。本年收到政府信息公开申请3件。")
    return begun


def errors(report):
    return [each for each in judged(report, compile_report(report)).findings if each.severity == "error"]


def test_a_finding_says_what_where_and_how_to_mend_it(year, wrong, at_desk):
    text = at_desk(year.clerk).get(reverse("report_findings", args=[wrong.pk])).content.decode()
    finding = errors(wrong)[0]
    assert finding.text() in text
    assert finding.rule.remedy in text
    assert f"{reverse('report_reads', args=[wrong.pk])}#part1" in text


def test_a_finding_is_waived_with_a_reason_until_the_words_change(year, wrong, at_desk):
    clerk, finding = at_desk(year.clerk), errors(wrong)[0]
    where = reverse("waive_finding", args=[wrong.pk, finding.fingerprint])
    assert "请写明理由" in clerk.post(where, {"reason": " "}).content.decode()
    clerk.post(where, {"reason": "一件在上年已经登记"})
    assert finding.fingerprint not in {each.fingerprint for each in errors(wrong)}
    text = clerk.get(reverse("report_findings", args=[wrong.pk])).content.decode()
    assert "一件在上年已经登记" in text
    wrong.parts.filter(number=1).update(before="（一）主动公开。本年收到政府信息公开申请4件。")
    assert errors(wrong)


def test_a_finding_that_is_gone_is_told(year, wrong, at_desk):
    page = at_desk(year.clerk).get(reverse("waive_finding", args=[wrong.pk, "0" * 16]), follow=True)
    assert "这条意见已经不存在" in page.content.decode()


def test_a_reviewer_sees_them_and_waives_nothing(year, wrong, at_desk):
    first = at_desk(year.first)
    assert "说明这不是问题" not in first.get(reverse("report_findings", args=[wrong.pk])).content.decode()
    assert first.post(reverse("waive_finding", args=[wrong.pk, "0" * 16])).status_code == 403
