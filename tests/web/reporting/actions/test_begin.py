"""A report is begun once a year, by an organ that reports, with its texts and the day it is due."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.reporting.actions.begin import BeginReport, due

NOW = datetime(2026, 1, 12, 1, 30, tzinfo=UTC)


def test_it_begins_with_texts_and_its_day(team):
    report = BeginReport(team.organ, 2025, by=team.clerk).do(actor=team.clerk, at=NOW)
    assert report.due == date(2026, 1, 31) == due(team.organ, 2025)
    assert "2025年1月1日" in report.parts.get(number=0).before
    assert {each.by for each in report.parts.all()} == {team.clerk}


def test_what_a_local_notice_says_of_the_day_counts(team):
    team.organ.own_settings.create(key="report_due", value="01-15", since="2020-01-01")
    assert due(team.organ, 2025) == date(2026, 1, 15)


@pytest.mark.parametrize(("year", "day"), [(2027, date(2028, 2, 29)), (2025, date(2026, 2, 28))])
def test_the_last_of_february_is_the_last_of_february_in_every_year(team, year, day):
    ChangeSetting(team.organ, "report_due", "02-29", date(2020, 1, 1)).do(actor=None, at=NOW)
    assert due(team.organ, year) == day


@pytest.mark.parametrize(
    ("year", "scope", "why"),
    [
        (2027, "own", "还没有到"),
        (1990, "own", "还没有年度报告格式"),
        (2020, "own", "以前的格式"),
        (2025, "all", "这种范围"),
    ],
)
def test_what_cannot_be_is_refused(team, year, scope, why):
    with pytest.raises(Refused, match=why):
        BeginReport(team.organ, year, scope, by=team.clerk).do(actor=team.clerk, at=NOW)


def test_once_a_year_and_only_an_organ_that_reports(team, county):
    BeginReport(team.organ, 2025, by=team.clerk).do(actor=team.clerk, at=NOW)
    with pytest.raises(Refused, match="已经开始编写"):
        BeginReport(team.organ, 2025, by=team.clerk).do(actor=team.clerk, at=NOW)
    with pytest.raises(Refused, match="不单独编制"):
        BeginReport(county.village, 2025).do(actor=None, at=NOW)
