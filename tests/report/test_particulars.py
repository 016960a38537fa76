"""What a report's text says about itself."""

from datetime import date
from time import process_time

import pytest

from gongkai.report import Report, Section, Span
from gongkai.report.particulars import Contact, citations, contact, period


def report(*preamble, year=2024, part_one=()):
    return Report.of({}, year=year, preamble=preamble, sections=[Section(1, "总体情况", tuple(part_one))])


PERIODS = {
    "统计期限自2024年1月1日起至2024年12月31日止。": (date(2024, 1, 1), date(2024, 12, 31)),
    "统计期限为 2024 年 1 月 1 日至 12 月 31 日。": (date(2024, 1, 1), date(2024, 12, 31)),
    "统计时间：2024年1月1日—12月30日": (date(2024, 1, 1), date(2024, 12, 30)),
    "期限自1月1日至12月31日": (date(2024, 1, 1), date(2024, 12, 31)),
    "期限自2024年1月1日至2月30日": (date(2024, 1, 1), None),
}


@pytest.mark.parametrize(("text", "days"), PERIODS.items())
def test_periods(text, days):
    found = period(report(text))
    assert (found.first, found.last) == days
    assert text[found.span.start : found.span.end].endswith(("日", "日止"))


@pytest.mark.parametrize("text", ["2024年，我镇认真落实。", "期限自20241月1日至202111日", ""])
def test_no_period(text):
    assert period(report(text)) is None


def test_the_period_may_stand_in_part_one():
    found = period(report(part_one=["概述。", "统计期限自2024年1月1日至12月31日。"]))
    assert found.span[:2] == (1, 1)


def test_a_period_without_any_year():
    assert period(report("期限自1月1日至12月31日", year=None)) is None


def test_contact():
    text = (
        "电子版可在石桥镇网站（http://www.shiqiao.example/）下载。如有疑问，请与青禾县石桥镇人民政府办公室联系"
        "（地址：石桥街18号，电话：0555-7654321，邮编：231200，电子邮箱：shiqiao@example.com）。"
    )
    assert contact(report(text)) == Contact(
        organ="青禾县石桥镇人民政府办公室",
        address="石桥街18号",
        phone="0555-7654321",
        postcode="231200",
        email="shiqiao@example.com",
        site="http://www.shiqiao.example/",
    )


def test_contact_spaced_by_typesetting():
    found = contact(report("（地址：石桥街18号 ， 邮 编 ： 231200 ， 电 话 ： 0555 - 7654321）"))
    assert (found.postcode, found.phone) == ("231200", "0555-7654321")
    assert contact(report("没有联系方式。")) == Contact()


CITED = {
    "（国办公开办函〔2021〕30号）": ["国办公开办函〔2021〕30号"],
    "国办公开办函[2019]60号": ["国办公开办函〔2019〕60号"],
    "根据国办函（2020）109 号": ["国办函〔2020〕109号"],
    "（国务院令第711号，以下简称条例）和（国令第 711 号）": ["国务院令第711号", "国务院令第711号"],
    "按照皖政办〔2023〕5号和皖政〔2024〕1号": ["皖政办〔2023〕5号", "皖政〔2024〕1号"],
    "没有引用。2024年第3号": [],
}


@pytest.mark.parametrize(("text", "numbers"), CITED.items())
def test_citations(text, numbers):
    assert [citation.number for citation in citations(report(text))] == numbers


def test_a_citation_points_at_itself():
    text = "按照国办公开办函〔2021〕30号编制"
    (citation,) = citations(report("先行。", text))
    assert citation.span == Span(0, 1, 2, 17)
    assert text[2:17] == "国办公开办函〔2021〕30号"


@pytest.mark.parametrize(
    "text",
    [" " * 100_000 + "日", "1月1日" + " " * 100_000, "2024年1月1日" + "-" * 100_000 + "1月", "1 " * 50_000 + "日"],
    ids=["blanks", "blanks behind a day", "dashes behind a day", "figures"],
)
def test_a_period_is_looked_for_in_time(text):
    start = process_time()
    assert period(report(text)) is None
    assert process_time() - start < 2


@pytest.mark.parametrize("begun", ["", "请与", "地址", "电话", "邮编", "邮政编码"])
@pytest.mark.parametrize("run", [" ", "-", "a", "a."])
def test_a_contact_is_looked_for_in_time(begun, run):
    start = process_time()
    found = contact(report(f"{begun}{run * 50_000}，"))
    assert process_time() - start < 2
    assert (found.phone, found.postcode, found.email) == ("", "", "")
