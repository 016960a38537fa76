"""A file read into rows that know their cells."""

import csv
import hashlib
from datetime import date, datetime
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from books import GOOD, book_of
from gongkai.readers.limits import Limits
from gongkai.web.organs.intake import read as reading
from gongkai.web.organs.intake.read import read


def workbook(title, lines):
    book = Workbook()
    book.active.title = title
    for line in lines:
        book.active.append(line)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def told(book):
    return [(each.sheet, each.cell, each.message) for each in book.problems]


def test_the_template_filled_in_is_read_row_by_row():
    content = book_of(GOOD)
    book = read(content, "organs.xlsx")
    assert book.problems == ()
    assert book.digest == hashlib.sha256(content).hexdigest()
    assert {key: len(rows) for key, rows in book.rows.items()} == {"organ": 3, "person": 2, "post": 2, "setting": 1}
    row = book.rows["organ"][1]
    assert (row.number, row.cells["name"], row.letters["phone"]) == (3, "青禾县柳湾镇人民政府", "I")


def test_columns_may_stand_in_any_order_and_days_and_numbers_are_what_they_look_like():
    content = workbook(
        "职务",
        [
            [None],
            ["任职起", "用户名", "任职机关", "职务"],
            [datetime(2026, 1, 1), 1001.0, "某局", "审计员"],  # noqa: DTZ001 -- what a spreadsheet holds has no zone
            [None, None, None, None],
            [date(2026, 1, 2), "b", "某局", "审计员"],
        ],
    )
    rows = read(content, "posts.xlsx").rows["post"]
    assert [(row.number, row.cells["since"], row.cells["person"]) for row in rows] == [
        (3, "2026-01-01", "1001"),
        (5, "2026-01-02", "b"),
    ]
    assert rows[0].problem("since", "x").cell == "A3"
    assert rows[0].problem("until", "x").cell == "A3"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_csv_is_known_by_its_heads(encoding):
    stream = StringIO()
    csv.writer(stream).writerows([["用户名", "姓名", "所属机关"], ["zhao", "赵清", "某镇\n人民政府"]])
    book = read(stream.getvalue().encode(encoding), "people.CSV")
    assert book.problems == ()
    assert book.rows["person"][0].cells == {"username": "zhao", "name": "赵清", "organ": "某镇\n人民政府"}


def test_unicode_text_as_excel_saves_it_has_tabs():
    book = read("用户名\t姓名\t所属机关\r\nzhao\t赵,清\t某镇\r\n".encode("utf-16"), "people.csv")
    assert book.rows["person"][0].cells == {"username": "zhao", "name": "赵,清", "organ": "某镇"}


def test_heads_that_are_missing_or_unknown_are_told():
    book = read(workbook("机关", [["机关名称", "电话号码"], ["某县", "1"]]), "x.xlsx")
    assert told(book) == [("机关", "A1", "缺少“{column}”一列"), ("机关", "B1", "不认识“{column}”这一列")]


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"", "x.xlsx"), (b"PK\x03\x04 broken", "x.xlsx"), (workbook("别的", [["a"]]), "x.xlsx"), (b"", "x.csv")],
)
def test_what_holds_nothing_to_read_is_one_problem(content, name):
    assert len(read(content, name).problems) == 1


def test_what_is_no_sheet_of_ours_is_told():
    assert told(read("甲,乙\n1,2\n".encode(), "x.csv"))[0] == ("", "A1", "看不出这是哪一张表，请保留模板的表头")


def test_a_file_that_would_burst_is_not_opened(monkeypatch):
    monkeypatch.setattr(reading, "LIMITS", Limits(unpacked_bytes=1000))
    assert len(read(book_of(GOOD), "x.xlsx").problems) == 1


def test_too_many_rows_are_told(monkeypatch):
    monkeypatch.setattr(reading, "MOST_ROWS", 3)
    lines = [["用户名", "姓名", "所属机关"], *([f"u{n}", "某", "某局"] for n in range(9))]
    assert told(read(workbook("人员", lines), "x.xlsx")) == [("人员", "A4", "一张表不能超过 {count} 行")]


def rebuilt(part, content):
    """Return a good workbook in which one part holds something else."""
    stream = BytesIO()
    with ZipFile(BytesIO(book_of(GOOD))) as good, ZipFile(stream, "w") as bad:
        for name in good.namelist():
            bad.writestr(name, content if name == part else good.read(name))
    return stream.getvalue()


@pytest.mark.filterwarnings("ignore:Workbook contains no:UserWarning")  # openpyxl says so, and goes on
@pytest.mark.parametrize("content", [b"", b"<row>", b"<<<", b"<a/>"])
@pytest.mark.parametrize(
    "part", ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"]
)
def test_a_workbook_with_a_part_that_is_no_such_part_is_told_or_read(part, content):
    book = read(rebuilt(part, content), "organs.xlsx")
    assert book.problems or any(book.rows.values())


@pytest.mark.filterwarnings("ignore::UserWarning")  # what openpyxl says of what it mends
@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=20))
def test_any_damage_is_told_or_read(slips):
    content = bytearray(book_of(GOOD))
    for place, value in slips:
        content[place % len(content)] = value
    book = read(bytes(content), "organs.xlsx")
    assert book.problems or any(book.rows.values())
