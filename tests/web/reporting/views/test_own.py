"""The pages of an organ's own report: the list, beginning it, what is open, what may be done next."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.value import compile_report

pytestmark = pytest.mark.django_db


def test_a_report_is_begun_and_listed(year, at_desk):
    clerk = at_desk(year.clerk)
    sent = {"at_organ": year.organ.pk, "year": 2025, "scope": "own"}
    answer = clerk.post(reverse("begin_report"), sent)
    report = AnnualReport.objects.get()
    assert answer["Location"] == reverse("own_report", args=[report.pk])
    text = clerk.get(reverse("own_reports")).content.decode()
    assert year.organ.name in text
    assert "编写中" in text
    assert "已经开始编写" in clerk.post(reverse("begin_report"), sent).content.decode()


def test_the_page_tells_what_would_hold_it_back(year, begun, at_desk):
    clerk = at_desk(year.clerk)
    page = reverse("own_report", args=[begun.pk])
    assert "没有阻碍，可以送审" in clerk.get(page).content.decode()
    begun.parts.filter(number=1).update(before="（一）主动公开。热线{{typed.hotline}}件。")
    text = clerk.get(page).content.decode()
    assert "{{typed.hotline}}”还没有数值" in text


def test_in_mid_year_it_tells_the_same_and_offers_no_review(year, at_desk, on_the_day):
    on_the_day(date(2025, 7, 1))
    clerk = at_desk(year.clerk)
    on_the_day(date(2025, 7, 1))
    clerk.post(reverse("begin_report"), {"at_organ": year.organ.pk, "year": 2025, "scope": "own"})
    text = clerk.get(reverse("own_report", args=[AnnualReport.objects.get().pk])).content.decode()
    assert "按今天的数据，送审前要解决" in text
    assert reverse("submit_report", args=[AnnualReport.objects.get().pk]) not in text


def test_a_typed_number_that_differs_shows_at_its_part(year, begun, at_desk):
    part = begun.parts.get(number=1)
    part.before = part.before.replace("{{publishing.government}}", "250")
    part.save()
    text = at_desk(year.clerk).get(reverse("own_report", args=[begun.pk])).content.decode()
    assert "1 个与记录不一致" in text


@pytest.mark.parametrize(
    ("until", "button"), [("first", "撤回年度报告送审"), ("approved", "公布年度报告"), ("", "更正年度报告")]
)
def test_what_may_be_done_follows_the_stage(year, begun, through, at_desk, until, button):
    report = through(begun, until=until)
    assert button in at_desk(year.clerk).get(reverse("own_report", args=[report.pk])).content.decode()


def test_the_list_costs_the_same_however_many(year, begun, at_desk, django_assert_max_num_queries):
    clerk = at_desk(year.clerk)
    for each in range(2015, 2025):
        AnnualReport.objects.create(organ=year.organ, year=each, due=begun.due, begun_at=begun.begun_at)
    with django_assert_max_num_queries(14):
        clerk.get(reverse("own_reports"))


def test_the_page_costs_the_same_however_much_is_open(year, begun, at_desk, django_assert_max_num_queries):
    clerk = at_desk(year.clerk)
    for number in range(12):
        begun.points.create(place="part1", text=str(number), by=year.overseer, at=begun.begun_at)
    with CaptureQueriesContext(connection) as compiling:
        compile_report(AnnualReport.objects.select_related("organ").get(pk=begun.pk))
    with django_assert_max_num_queries(len(compiling) + 22):
        clerk.get(reverse("own_report", args=[begun.pk]))
