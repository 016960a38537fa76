"""Workbooks: every cell, however it is kept, and what is hidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.vetting import vet
from gongkai.vetting.files.workbook import letters, number_of, plain
from planted import ADULT, MOBILE, TOLD, book, codes_of, hiding


def kinds(data):
    return {(finding.code.key, place.text()) for finding in vet(data, "a.xlsx", TOLD) for place in finding.places}


def test_numbers_kept_as_numbers_are_read():
    def change(_, sheet):
        sheet["H1"], sheet["H2"] = float(MOBILE), f'="{MOBILE}"'

    assert ("P110", "工作表“名单”单元格 H1") in kinds(book(change))


def test_what_is_hidden_is_named_by_sheet():
    assert {("H204", "工作表“名单”"), ("H205", "工作表“原始数据”"), ("H201", "批注里")} <= kinds(book(hiding))


def test_filtered_rows_and_columns_of_no_width_are_hidden_too():
    def change(_, sheet):
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["E"].width = 0

    findings = [each for each in vet(book(change), "a.xlsx", TOLD) if each.code.key == "H204"]
    assert [(each.quote, each.count) for each in findings] in ([("E、3", 2)], [("3", 1)])


def test_an_empty_hidden_column_hides_nothing():
    def change(_, sheet):
        sheet.column_dimensions["Z"].hidden = True

    assert "H204" not in codes_of(vet(book(change), "a.xlsx", TOLD))


def test_a_cell_far_out_is_read_as_well():
    def change(_, sheet):
        sheet.cell(2, 400, ADULT)

    assert ("P101", f"工作表“名单”单元格 {letters(400)}2") in kinds(book(change))


def test_wrong_totals_are_found_in_sheets():
    def change(_, sheet):
        sheet["E6"] = 401

    assert "W402" in codes_of(vet(book(change), "a.xlsx", TOLD))
    assert "W402" not in codes_of(vet(book(), "a.xlsx", TOLD))


@given(st.integers(1, 16_384))
def test_columns_have_letters(column):
    assert number_of(letters(column)) == column


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("1.3812345678E10", MOBILE),
        ("13812345678.0", MOBILE),
        ("0.5", "0.5"),
        ("1E+400000000", "1E+400000000"),
        ("Ende", "Ende"),
    ],
)
def test_numbers_are_read_as_people_read_them(kept, read):
    assert plain(kept) == read
