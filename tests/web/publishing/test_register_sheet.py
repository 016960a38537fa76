"""A file of a day register: headings in any order, every fault at its cell, nothing entered twice or changed."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook

from gongkai.web.publishing.layouts import layouts
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.register_sheet import take

TODAY = date(2026, 3, 2)
HEADS = ("收费日期", "票据号", "金额（元）", "收费项目")
ROW = (date(2026, 3, 1), "001", 120.5, "占道费")


def xlsx(*lines, title="Sheet1"):
    book = Workbook()
    book.active.title = title
    for line in lines:
        book.active.append(line)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture
def taken(county):
    def read(*lines, name="a.xlsx", register="fee", content=None):
        content = xlsx(*lines) if content is None else content
        return take(layouts()[register], county.town, content, name, day=TODAY, person=None)

    return read


def where(found):
    return [(problem.cell, problem.message.format(**problem.values)) for problem in found.problems]


def test_rows_are_read_whatever_stands_above_and_in_whatever_order(taken):
    found = taken(("2026年收费台账",), (), HEADS, ROW, (None,), (date(2026, 3, 2), "002", 3, "垃圾费"))
    assert where(found) == []
    assert [(row.number, row.matter, float(row.amount)) for row in found.rows] == [
        ("001", "占道费", 120.5),
        ("002", "垃圾费", 3),
    ]


def test_a_csv_is_read_too_also_in_the_code_of_old_programs(taken):
    text = "票据号,收费项目,收费日期,金额\n1,占道费,2026/3/1,12\n"
    for code in ("utf-8-sig", "gb18030"):
        assert len(taken(name="a.csv", content=text.encode(code)).rows) == 1


def test_every_fault_is_told_at_its_cell(taken):
    found = taken(
        HEADS, ROW, ("昨天", "002", "一百", ""), (date(2026, 3, 3), "003", 1, "费"), (date(2026, 3, 1), "001", 1, "费")
    )
    assert [cell for cell, _ in where(found)] == ["A3", "C3", "D3", "A4", "B5"]


def test_a_missing_column_is_told_once(taken):
    found = taken(HEADS[:3], ROW[:3], ROW[:3])
    assert where(found) == [("A1", "缺少“收费项目”一列")]


def test_what_is_not_asked_for_is_passed_over_and_said(taken):
    found = taken(
        ("行政相对人名称", "证件号码", "行政处罚决定书文号", "违法事实", "处罚决定日期", "经办人"),
        ("某人", "11010519491231002X", "1", "占道", date(2026, 3, 1), "王某"),
        register="penalty",
    )
    assert found.passed_over == ["证件号码", "经办人"]
    assert "11010519491231002X" not in str(vars(found.rows[0]))


def test_a_repeated_import_changes_nothing_and_says_what_differs(taken):
    RegisterRow.objects.bulk_create(taken(HEADS, ROW).rows)
    again = taken(HEADS, ROW, (date(2026, 3, 2), "002", 3, "费"))
    assert (again.there, [row.number for row in again.rows], again.problems) == (1, ["002"], [])
    differs = taken(HEADS, (*ROW[:2], 999, ROW[3]))
    assert where(differs) == [("B2", "001 已经登记，而“金额（元）”与文件不同；导入不修改已有的记录")]
    assert differs.rows == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", xlsx(("一", "二"))])
def test_what_is_no_such_file_is_told(taken, content):
    assert len(where(taken(content=content))) == 1


def test_too_many_rows_are_refused(taken, monkeypatch):
    monkeypatch.setattr("gongkai.web.publishing.register_sheet.MOST_ROWS", 1)
    assert where(taken(HEADS, ROW, (date(2026, 3, 2), "002", 3, "费"))) == [("A3", "一次不能超过 1 行")]
