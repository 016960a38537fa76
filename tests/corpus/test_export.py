import csv

import pytest
from openpyxl import load_workbook

from gongkai.corpus.export import export_table
from gongkai.corpus.tables import tables


@pytest.mark.parametrize("table", ["files", "reports", "wide", "cells", "texts"])
def test_a_table_is_written_as_csv_row_for_row(data, tmp_path, table):
    export_table(data, table, (), tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == data.scan(table).collect().height
    assert set(rows[0]) >= set(tables()[table].schema) - {"signature"}


def test_some_years_are_written_as_a_workbook(data, tmp_path):
    export_table(data, "wide", [2023], tmp_path / "t.xlsx")
    rows = list(load_workbook(tmp_path / "t.xlsx")["wide"].values)
    assert len(rows) == 3
    assert sorted(row[rows[0].index("t3.new.total")] for row in rows[1:]) == [5, 10]


@pytest.mark.parametrize("table", ["files", "reports"])
def test_columns_of_a_workbook_are_called_as_the_schema_calls_them(data, tmp_path, table):
    export_table(data, table, (), tmp_path / "t.xlsx")
    heads = next(load_workbook(tmp_path / "t.xlsx")[table].values)
    assert set(heads) >= set(tables()[table].schema) - {"signature"}
