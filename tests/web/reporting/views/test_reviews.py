"""The reviewer's queue and page: exactly what was submitted, passed or returned; nobody judges their own."""

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.tables import stages
from gongkai.web.reporting.models import AnnualReport

pytestmark = pytest.mark.django_db


def verdict(stage, button, **more):
    return {"points": list(stages()[stage].points), "remark": "", button: "yes"} | more


def test_it_waits_in_the_queue_and_passes_from_hand_to_hand(year, begun, through, at_desk):
    round_ = through(begun, until="first").rounds.get()
    for stage in stages():
        reviewer = at_desk(getattr(year, stage))
        assert str(begun) in reviewer.get(reverse("report_reviews")).content.decode()
        reviewer.post(reverse("review_report", args=[round_.pk]), verdict(stage, "pass"))
    assert AnnualReport.objects.get(pk=begun.pk).stage == "approved"
    assert "现在没有等您审核的年度报告" in at_desk(year.final).get(reverse("report_reviews")).content.decode()


def test_it_is_returned_with_a_remark(year, begun, through, at_desk):
    round_ = through(begun, until="first").rounds.get()
    first, where = at_desk(year.first), reverse("review_report", args=[round_.pk])
    assert "退回时请写明意见" in first.post(where, verdict("first", "return")).content.decode()
    first.post(where, verdict("first", "return", remark="请核对许可数"))
    assert AnnualReport.objects.get(pk=begun.pk).stage == "drafting"
    assert "请核对许可数" in at_desk(year.clerk).get(reverse("own_report", args=[begun.pk])).content.decode()


def test_a_form_sent_without_a_button_passes_nothing(year, begun, through, at_desk):
    round_ = through(begun, until="first").rounds.get()
    at_desk(year.first).post(reverse("review_report", args=[round_.pk]), {"points": list(stages()["first"].points)})
    assert AnnualReport.objects.get(pk=begun.pk).stage == "first"


def test_points_not_ticked_hold_it_back(year, begun, through, at_desk):
    where = reverse("review_report", args=[through(begun, until="first").rounds.get().pk])
    page = at_desk(year.first).post(where, {"pass": "yes"})
    assert "还有校对要点没有勾选" in page.content.decode()


def test_who_wrote_a_part_is_told_why_not(year, begun, through, at_desk):
    begun.parts.filter(number=5).update(by=year.first)
    round_ = through(begun, until="first").rounds.get()
    first = at_desk(year.first)
    assert "应由别人审核" in first.get(reverse("report_reviews")).content.decode()
    text = first.get(reverse("review_report", args=[round_.pk])).content.decode()
    assert "不能审核自己的稿件" in text
    assert 'name="pass"' not in text


def test_records_that_moved_meanwhile_are_told(year, begun, through, at_desk):
    round_ = through(begun, until="first").rounds.get()
    RegisterRow.objects.filter(number="1").delete()
    text = at_desk(year.first).get(reverse("review_report", args=[round_.pk])).content.decode()
    assert "送审之后记录有变动" in text


def test_a_correction_shows_what_it_changes(year, begun, through, at_desk):
    report = through(begun)
    AnnualReport.objects.filter(pk=report.pk).update(stage="drafting")
    RegisterRow.objects.filter(number="1").delete()
    report = through(AnnualReport.objects.get(pk=report.pk), until="first", public_note="更正许可数")
    text = (
        at_desk(year.first).get(reverse("review_report", args=[report.rounds.get(outcome="open").pk])).content.decode()
    )
    assert "与公布的版本不同的数字" in text
    assert "更正许可数" in text


def test_the_queue_costs_the_same_however_many(year, begun, through, at_desk, django_assert_max_num_queries):
    through(begun, until="first")
    first = at_desk(year.first)
    with django_assert_max_num_queries(16):
        first.get(reverse("report_reviews"))
