"""Sheets as the eye sees them."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from gongkai.web.organs.intake.read import UNREADABLE
from gongkai.web.publishing.catalogue_grid import MOST_COLUMNS, MOST_ROWS, grids


def saved(book):
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_merged_cells_are_filled():
    book = Workbook()
    sheet = book.active
    sheet.title = "甲"
    sheet["A1"], sheet["B3"] = "头", 7
    sheet.merge_cells("A1:B2")
    assert list(grids(saved(book), "a.xlsx")) == [("甲", [["头", "头"], ["头", "头"], ["", "7"]])]


def test_what_is_declared_beyond_the_bounds_is_not_read():
    book = Workbook()
    sheet = book.active
    sheet["A1"] = "头"
    sheet.cell(MOST_ROWS + 7, MOST_COLUMNS + 7, "远")
    sheet.merge_cells(start_row=1, end_row=MOST_ROWS + 5, start_column=1, end_column=MOST_COLUMNS + 5)
    ((_, grid),) = grids(saved(book), "a.xlsx")
    assert (len(grid), len(grid[0])) == (MOST_ROWS, MOST_COLUMNS)


def test_csv_in_either_encoding():
    for encoding in ("utf-8-sig", "gb18030"):
        assert list(grids("序号,事项\n1,甲\n".encode(encoding), "a.csv")) == [("", [["序号", "事项"], ["1", "甲"]])]


def test_what_is_no_workbook_is_told():
    with pytest.raises(UNREADABLE):
        list(grids(b"PK\x03\x04", "a.xlsx"))
