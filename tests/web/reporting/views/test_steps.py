"""The buttons that take a report from stage to stage, each refusing with its reason."""

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import RegisterRow
from gongkai.web.reporting.models import AnnualReport

pytestmark = pytest.mark.django_db


def stage(report):
    return AnnualReport.objects.get(pk=report.pk).stage


def test_it_is_submitted_and_recalled(year, begun, at_desk):
    clerk = at_desk(year.clerk)
    clerk.post(reverse("submit_report", args=[begun.pk]))
    assert stage(begun) == "first"
    clerk.post(reverse("recall_report", args=[begun.pk]))
    assert stage(begun) == "drafting"


def test_what_is_wrong_is_told_where_it_is_submitted(year, begun, at_desk):
    begun.parts.filter(number=1).update(before="热线{{typed.hotline}}件。")
    page = at_desk(year.clerk).post(reverse("submit_report", args=[begun.pk]))
    assert "还没有数值" in page.content.decode()
    assert stage(begun) == "drafting"


def test_it_is_published_handed_up_and_corrected(year, begun, through, at_desk):
    through(begun, until="approved")
    clerk = at_desk(year.clerk)
    clerk.post(reverse("publish_report", args=[begun.pk]))
    assert stage(begun) == "published"
    clerk.post(reverse("hand_up_report", args=[begun.pk]))
    assert AnnualReport.objects.get(pk=begun.pk).above == "submitted"
    where = reverse("correct_report", args=[begun.pk])
    assert "请写明为什么更正" in clerk.post(where, {"reason": ""}).content.decode()
    clerk.post(where, {"reason": "许可数重复登记"})
    assert stage(begun) == "drafting"
    RegisterRow.objects.filter(number="1").delete()
    submit = reverse("submit_report", args=[begun.pk])
    assert "请写明改了什么" in clerk.post(submit, {"public_note": ""}).content.decode()
    clerk.post(submit, {"public_note": "更正行政许可数"})
    assert stage(begun) == "first"


def test_nothing_is_published_before_the_reviews(year, begun, at_desk):
    page = at_desk(year.clerk).post(reverse("publish_report", args=[begun.pk]), follow=True)
    assert "三审通过以后才能公布" in page.content.decode()
    assert stage(begun) == "drafting"


def test_a_remark_from_above_is_settled(year, begun, at_desk):
    point = begun.points.create(place="t3.new.total", text="核对新收数", by=year.overseer, at=begun.begun_at)
    clerk, where = at_desk(year.clerk), reverse("settle_report_point", args=[point.pk])
    assert "本年新收政府信息公开申请数量 总计" in clerk.get(where).content.decode()
    assert "请写明怎么处理的" in clerk.post(where, {"answer": ""}).content.decode()
    clerk.post(where, {"answer": "已核对"})
    point.refresh_from_db()
    assert point.settled_by == year.clerk
    assert at_desk(year.overseer).get(where).status_code == 403
