from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.readers import read_bytes
from gongkai.report import Report, Section
from gongkai.writers.tables import tables
from gongkai.writers.xlsx import render
from strategies import reports


def book(report):
    return openpyxl.load_workbook(BytesIO(render(report)))


def as_number(value):
    """Return a value as a spreadsheet holds it."""
    return float(value) if isinstance(value, Decimal) else value


@given(reports(text=True))
def test_what_is_written_is_read_back(report):
    assert read_bytes(render(report), "report.xlsx").report == report


def test_the_same_report_gives_the_same_bytes(report):
    assert render(report) == render(replace(report))


def test_sheets_are_text_tables_and_data(report):
    assert book(report).sheetnames == ["正文", *(table.name for table in tables(report.form_id).values()), "数据"]


def test_tables_are_printed_as_in_the_notice(report):
    for table in tables(report.form_id).values():
        sheet = book(report)[table.name]
        merged = {(area.min_row, area.min_col, area.max_row, area.max_col) for area in sheet.merged_cells.ranges}
        assert merged == {
            (cell.row + 1, cell.column + 1, cell.row + cell.rows, cell.column + cell.columns)
            for cell in table.cells()
            if cell.rows > 1 or cell.columns > 1
        }
        for cell in table.cells():
            printed = as_number(report[cell.path]) if cell.path else cell.text
            assert sheet.cell(cell.row + 1, cell.column + 1).value == printed
        assert sheet.max_row == len(table.rows)


def test_figures_are_numbers_and_blanks_are_empty():
    cells = {"t2.normative.issued": 0, "t2.fees.amount": Decimal("59237.2449"), "t2.normative.repealed": None}
    sheet = book(Report.of(cells))["表二"]
    assert [sheet.cell(4, column).value for column in (2, 3, 4)] == [0, None, None]
    assert (sheet["B14"].value, sheet["B14"].data_type) == (59237.2449, "n")


def test_a_figure_too_long_for_a_spreadsheets_number_is_kept_as_text():
    long = Decimal("1234567890123.4567")
    sheet = book(Report.of({"t2.fees.amount": long, "t3.new.total": 10**20}))
    assert sheet["表二"]["B14"].value == str(long)
    assert sheet["表三"]["J4"].value == 10**20


def test_the_text_stands_in_order_with_a_pointer_where_a_table_stands(report):
    rows = [(first.value, second.value) for first, second in book(report)["正文"].iter_rows(max_col=2)]
    assert rows[0] == (report.title, None)
    assert rows[rows.index((None, "表四")) + 1] == ("注：数字含上年。", None)
    assert rows[rows.index((None, "表二")) - 1] == (f"二、{report.sections[1].heading}", None)


def test_the_tidy_sheet_lists_every_cell(report):
    rows = list(book(report)["数据"].iter_rows(values_only=True))
    assert rows[0] == ("path", "label", "value", "unit")
    assert [row[0] for row in rows[1:]] == list(report.form.paths)
    assert [row[1] for row in rows[1:]] == [report.form.label(path) for path in report.form.paths]
    assert [row[2] for row in rows[1:]] == [as_number(value) for value in report.values]


@pytest.mark.parametrize("text", ["=1+1", "_x0041_", "甲\x00乙", "<t>&", "x" * 100_000, "一\n二"])
def test_text_stays_text(text):
    report = Report.of({}, title=text, preamble=[text], sections=[Section(1, "总体情况", (text,))])
    written = [cell.value for cell in book(report)["正文"]["A"] if cell.value]
    assert all(len(piece) <= 32_767 for piece in written)
    assert "".join(written).count(text[:30_000].replace("\x00", "\ufffd")) >= 3


@given(st.text(max_size=60))
def test_any_text_makes_a_workbook(text):
    report = Report.of({}, organ=text, title=text, preamble=[text], sections=[Section(1, text, (text,))])
    assert book(report)["正文"].max_row
