"""What the first screen asks of those who write, review and publish the report."""

from datetime import date

import pytest

from gongkai.web.organs.desk import tasks_of
from gongkai.web.reporting.actions.above import Remind
from gongkai.web.reporting.actions.review import RETURNING
from gongkai.web.reporting.models import AnnualReport

pytestmark = pytest.mark.django_db
DAY = date(2026, 1, 13)


def asked(person, day=DAY):
    return {each.label: each for each in tasks_of(person, day) if "年度报告" in each.label}


def test_a_report_nobody_began_is_asked_for_with_its_day(year):
    task = asked(year.clerk)["还没有开始编写的年度报告"]
    assert (task.count, task.due) == (1, date(2026, 1, 31))


def test_a_report_begun_is_to_be_written_once_its_year_is_over(year, begun):
    assert asked(year.clerk)["编写年度报告"].due == begun.due
    assert "编写年度报告" not in asked(year.clerk, date(2025, 12, 30))


def test_reviews_returns_and_publishing_follow_the_report(year, begun, through):
    report = through(begun, until="first")
    assert asked(year.first)["年度报告待我审核"].count == 1
    assert "年度报告待我审核" not in asked(year.second)
    at = report.rounds.get().at
    RETURNING["first"](report.rounds.get(), year.first, remark="改").do(actor=year.first, at=at)
    assert asked(year.clerk)["审核退回的年度报告"].count == 1
    assert "编写年度报告" not in asked(year.clerk)
    through(AnnualReport.objects.get(pk=report.pk), until="approved")
    assert asked(year.clerk)["三审通过、等待公布的年度报告"].count == 1


def test_remarks_and_reminders_from_above(year, begun):
    begun.points.create(place="part1", text="甲", by=year.overseer, at=begun.begun_at)
    Remind(begun, year.overseer).do(actor=year.overseer, at=begun.begun_at)
    assert asked(year.clerk)["年度报告的退回意见"].count == 1
    assert asked(year.clerk)["上级催报的年度报告"].count == 1
    begun.passages.create(kind="submitted", by=year.clerk, at=begun.begun_at)
    assert "上级催报的年度报告" not in asked(year.clerk)
