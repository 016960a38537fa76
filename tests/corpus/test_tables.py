import polars as pl

from gongkai.corpus.tables import NO_YEAR, cell_columns, tables, version
from gongkai.law import form, known_forms


def test_every_cell_of_every_form_has_its_column():
    assert set(cell_columns()) == {path for year in known_forms() for path in form(str(year)).paths}
    assert set(tables()["wide"].schema) >= set(cell_columns())


def test_amounts_are_exact_and_counts_whole():
    schema = tables()["wide"].schema
    assert schema["t2.fees.amount"] == pl.Decimal(38, 12)
    assert schema["t3.new.total"] == pl.Int64
    assert "万元" in cell_columns()["t2.fees.amount"].title


def test_keys_are_columns():
    for table in tables().values():
        assert set(table.key) <= table.schema.keys()
        assert len(table.schema) == len(table.columns)


def test_every_year_has_its_folder_and_so_have_those_without():
    assert tables()["cells"].where(2024) == "cells/year=2024"
    assert tables()["cells"].where(None) == f"cells/year={NO_YEAR}"
    assert tables()["files"].where(None) == "files"


def test_the_schema_has_a_version():
    assert version() == 2
