"""Files of other programs: columns under any heading, values by their kind, every fault at its cell."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook

from gongkai.web.dialogue.grid_file import month_of, read_file, value_of
from gongkai.web.dialogue.order_tables import columns

CSV = """\ufeff12345 热线办件表
序号,工单号,诉求类型,诉求标题,来电时间
1,A1,投诉,路灯,2026-03-02 10:21:00
2,A2,咨询,低保,2026/3/3
"""


def orders(text, **remembered):
    return read_file("orders", text.encode(), "a.csv", remembered)


def test_headings_are_known_by_other_names_and_below_a_title():
    file = orders(CSV)
    assert (file.missing, file.problems) == ([], [])
    assert file.matched["kind"] == "诉求类型"
    assert [(line.number, line.values["number"], line.values["kind"]) for line in file.lines] == [
        (3, "A1", "complaint"),
        (4, "A2", "consultation"),
    ]
    assert file.lines[0].values["received_on"] == date(2026, 3, 2)


def test_what_somebody_said_of_a_heading_counts_first():
    text = "单号,工单编号,类别,标题,收到日期\nB1,A1,咨询,路灯,2026-03-02\n"
    assert orders(text).lines[0].values["number"] == "A1"
    assert orders(text, number="单号").lines[0].values["number"] == "B1"


def test_a_missing_column_is_told_with_the_headings_there_are():
    file = orders("单号,类别,标题,收到日期\nB1,咨询,路灯,2026-03-02\n")
    assert [each.key for each in file.missing] == ["number"]
    assert file.headings == ["单号", "类别", "标题", "收到日期"]
    assert file.lines == []
    assert orders("甲,乙\n1,2\n").headings == ["甲", "乙"]


def test_a_column_that_was_given_up_is_read_from_no_heading():
    text = "工单编号,类别,标题,收到日期,,满意度\nA1,咨询,路灯,2026-03-02,,满意\n"
    assert "satisfaction" in orders(text).lines[0].values
    assert "satisfaction" not in orders(text, satisfaction="").lines[0].values
    assert "satisfaction" not in orders(text, satisfaction="").matched


def test_what_is_said_of_columns_is_kept_where_the_file_has_them():
    file = orders("工单编号,类别,标题,收到日期,满意情况,时限\nA1,咨询,路灯,2026-03-02,满意,\n", due="时限")
    told = {"number": "工单编号", "satisfaction": "", "due": "", "content": ""}
    assert file.to_remember(told) == {"number": "工单编号", "satisfaction": ""}


ORDERS = [["工单编号", "类别", "标题", "收到日期"], ["A1", "咨询", "路灯", "2026-03-02"]]
COUNTED = [["类别", "满意度", "件数"], ["咨询", "满意", "12"]]


def workbook(*sheets):
    book, stream = Workbook(), BytesIO()
    book.remove(book.active)
    for lines in sheets:
        page = book.create_sheet()
        for line in lines:
            page.append(line)
    book.save(stream)
    return read_file("orders", stream.getvalue(), "a.xlsx", {})


@pytest.mark.parametrize("sheets", [(ORDERS, COUNTED), (COUNTED, ORDERS)])
def test_another_sheet_that_shares_some_headings_is_passed_over(sheets):
    file = workbook(*sheets)
    assert (file.missing, file.problems) == ([], [])
    assert [line.values["number"] for line in file.lines] == ["A1"]
    assert file.headings == ORDERS[0]
    assert "satisfaction" not in file.matched


def test_two_sheets_of_orders_are_both_read():
    file = workbook(ORDERS, [ORDERS[0], ["A2", "投诉", "积水", "2026-03-03"]])
    assert [line.values["number"] for line in file.lines] == ["A1", "A2"]


@pytest.mark.parametrize("turned", [False, True])
def test_where_no_sheet_has_all_the_one_that_has_most_is_asked_about(turned):
    most = [["甲号", "类别", "标题", "收到日期"], ["A1", "咨询", "路灯", "2026-03-02"]]
    file = workbook(*((COUNTED, most) if turned else (most, COUNTED)))
    assert [each.key for each in file.missing] == ["number"]
    assert file.headings == most[0]


def test_headings_of_two_sheets_do_not_make_one_table():
    file = workbook([["工单编号", "类别"], ["A1", "咨询"]], [["标题", "收到日期"], ["路灯", "2026-03-02"]])
    assert [each.key for each in file.missing] == ["subject", "received_on"]
    assert file.lines == []


def test_every_fault_stands_at_its_cell():
    file = orders("工单号,类别,标题,收到日期,满意度\nA1,奇怪,路灯,昨天,凑合\n,咨询,,2026-03-02,\n")
    assert [each.cell for each in file.problems] == ["B2", "D2", "E2", "A3", "C3"]


@pytest.mark.parametrize(("content", "name"), [(b"PK\x03\x04nothing", "a.xlsx"), (b"", "a.csv")])
def test_what_is_no_file_of_orders_is_one_problem_or_asks_for_headings(content, name):
    file = read_file("orders", content, name, {})
    assert file.problems or file.missing


def test_a_file_without_rows_says_so():
    assert [each.message for each in orders("工单号,类别,标题,收到日期\n").problems] == ["文件里没有要导入的行"]


@pytest.mark.parametrize("text", ["2026-01", "2026年1月", "202601", "2026-01-15", "2026年1月份"])
def test_a_month_is_its_first_day(text):
    assert month_of(text) == date(2026, 1, 1)


@pytest.mark.parametrize("text", ["", "2026-13", "一月", "26-1"])
def test_what_is_no_month_is_none(text):
    assert month_of(text) is None


def test_a_count_is_whole_and_bounded():
    column = columns("services")["count"]
    assert value_of(column, "1,234") == (1234, None)
    assert value_of(column, "-1")[1]
    assert value_of(column, "99999999")[1]
    assert value_of(column, "")[1].values == {"column": "件数"}
    assert value_of(columns("services")["month"], "春天")[1]
