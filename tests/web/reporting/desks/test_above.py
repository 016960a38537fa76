"""The first screen tells the organ above what waits for it, and the organ below that it was asked."""

from datetime import date

from gongkai.web.organs.desk import tasks_of
from gongkai.web.organs.models import Person
from gongkai.web.reporting.actions.above import HandUp, RemindToBegin
from gongkai.web.reporting.actions.begin import BeginReport

DAY = date(2026, 1, 20)


def tasks(person, day=DAY):
    return {each.label: each for each in tasks_of(Person.objects.get(pk=person.pk), day)}


def test_what_waits_to_be_accepted_and_looked_over_is_told(year, begun, through, below):
    assert "年度报告待验收" not in tasks(year.overseer)
    report = through(begun)
    HandUp(report, year.clerk).do(actor=year.clerk, at=begun.begun_at)
    below.file(year.other)
    told = tasks(year.overseer)
    assert told["年度报告待验收"].url.endswith(f"/{report.pk}")
    assert told["收到的年度报告待核对"].count == 1
    assert "年度报告待验收" not in tasks(year.clerk)


def test_who_let_the_day_go_by_is_told_with_the_earliest_day(team):
    assert "下级年度报告逾期未公布" not in tasks(team.overseer)
    late = tasks(team.overseer, date(2026, 2, 2))["下级年度报告逾期未公布"]
    assert (late.count, late.due) == (3, date(2026, 1, 31))
    assert "state=overdue" in late.url


def test_who_was_asked_sees_it_until_the_report_is_begun(team):
    label = "上级催报：年度报告还没有开始编写"
    at = team.clerk.date_joined
    RemindToBegin(team.organ, 2025, team.overseer).do(actor=team.overseer, at=at)
    assert tasks(team.clerk)[label].count == 1
    assert label not in tasks(team.overseer)
    BeginReport(team.organ, 2025, by=team.clerk).do(actor=team.clerk, at=at)
    assert label not in tasks(team.clerk)
