from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.checks import check, rule_by_code
from gongkai.report import Report, Section


def report_of(*lines, **others):
    return Report.of({}, sections=[Section(1, "总体情况", lines)], **others)


def found(code, report):
    return check(report, rules=[rule_by_code(code)]).findings


@given(st.dates(date(2008, 1, 1), date(2030, 12, 31)))
def test_days_that_exist_are_dates(day):
    assert found("S019", report_of(f"截至{day.year}年{day.month}月{day.day}日，公开信息。")) == ()


@pytest.mark.parametrize("words", ["2024年13月1日", "2024年4月31日", "20245年", "2024年0月3日", "202111日"])
def test_days_that_do_not_exist_are_found(words):
    assert len(found("S019", report_of(f"截至{words}，公开信息。"))) == 1


@pytest.mark.parametrize("words", ["共12345件", "电话0123-2024567日常"])
def test_long_numbers_are_no_dates(words):
    assert found("S019", report_of(words)) == ()


@given(st.dates(date(2024, 1, 1), date(2024, 12, 30)))
def test_a_period_that_ends_early_is_found(last):
    day = last + timedelta(days=0)
    report = report_of(f"统计期限自2024年1月1日起至{day.year}年{day.month}月{day.day}日止。", year=2024)
    assert [finding.values["year"] for finding in found("S012", report)] == [2024]


@pytest.mark.parametrize(
    ("title", "right"),
    [
        ("青禾县2024年政府信息公开工作年度报告", True),
        ("2024年青禾县政府信息公开工作年度报告", True),
        ("青禾县 2024 年政府信息\u3000公开工作年度报告", True),
        ("关于青禾县2024年政府信息公开工作年度报告", False),
        ("青禾县2024年政府信息公开年报", False),
        ("青禾县2024年政府信息公开工作年度报告（公开）", False),
    ],
)
def test_the_statutory_title(title, right):
    assert (found("S001", report_of("主动公开。", title=title)) == ()) is right


@pytest.mark.parametrize("title", ["2024年政府信息公开工作年度报告", "2024年度政府信息公开工作年度报告"])
def test_a_title_without_organ(title):
    assert [finding.values for finding in found("S002", report_of("主动公开。", title=title))] == [
        {"missing": "标题中的机关名称"}
    ]


@pytest.mark.parametrize(
    ("sentence", "strange"),
    [
        ("2023年公开信息120条。", True),
        ("2025年共收到申请3件。", True),
        ("2024年公开信息120条，比2023年多20条。", False),
        ("较2023年公开信息120条增长。", False),
        ("截至2023年公开信息120条。", False),
        ("2023年开展培训。", False),
    ],
)
def test_a_figure_of_another_year(sentence, strange):
    assert bool(found("S020", report_of(sentence, year=2024))) is strange
