"""The texts a report begins with; last year's problems are carried forward, and hold it back until dealt with."""

import pytest

from gongkai.report import Report, Section
from gongkai.web.reporting.chips import unfilled
from gongkai.web.reporting.starting import PROBLEMS, starting

pytestmark = pytest.mark.django_db


def test_the_year_stands_in_the_texts(county):
    before, _ = starting(county.town, 2025, None)[0]
    assert "2025年1月1日起至2025年12月31日止" in before


def test_last_years_problems_stand_at_the_head_of_part_five(county):
    last = Report.of({}, sections=[Section(PROBLEMS, "存在的主要问题及改进情况", ("公开不够及时。",))])
    before, _ = starting(county.town, 2025, last)[PROBLEMS]
    assert before.startswith("【上年提出：公开不够及时。】\n")
    assert unfilled(before, {})
    assert not unfilled(starting(county.town, 2025, None)[PROBLEMS][0], {})
