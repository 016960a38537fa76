from decimal import Decimal

import polars as pl
import pytest
from openpyxl import load_workbook

from gongkai.corpus.study import sheet
from gongkai.corpus.study.sheet import Sheet, TooManyRows, shown, write_sheets

FRAME = pl.DataFrame(
    {"organ": ["=1+1", "乙"], "rate": [0.125, None], "paths": [["a", "b"], []], "fees": [Decimal("1.50"), None]}
)
SHEET = Sheet("表", "题", FRAME)


@pytest.mark.parametrize(
    ("column", "value", "text"),
    [
        ("rate", 0.1234, "12.3%"),
        ("fees", Decimal("59237.244900000000"), "59237.2449"),
        ("new", Decimal("1200.000000000000"), "1200"),
        ("new", Decimal(0), "0"),
        ("score", 4.56, "4.6"),
        ("new", None, "—"),
        ("level", "township", "乡镇"),
        ("year", 2024, "2024"),
        ("status", "refused", "不是年度报告"),
        ("refused", 0.5, "50.0%"),
    ],
)
def test_values_are_shown_as_people_read_them(column, value, text):
    assert shown(column, value) == text


def test_words_are_said_in_english():
    assert shown("level", "township", "en") == "Township"
    assert Sheet("x", "x", pl.DataFrame({"organ": ["a"], "new": [1]})).heads("en")[1] == "New requests"


def test_a_wide_table_is_cut_with_its_keys():
    wide = Sheet("x", "x", pl.DataFrame({name: [1] for name in "abcdefg"}), 2)
    assert [piece.frame.columns for piece in wide.pieces(3)] == [list("abcde"), list("abfg")]


def test_tables_are_written_as_a_workbook(tmp_path):
    write_sheets([SHEET, SHEET._replace(name="二")], tmp_path / "t.xlsx")
    book = load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == ["表", "二"]
    rows = list(book["表"].values)
    assert rows[0] == ("机关", "比率", "paths", "行政事业性收费（万元）")
    assert rows[1] == ("=1+1", 0.125, "a b", 1.5)
    assert book["表"]["A2"].data_type == "s"


def test_the_first_table_is_written_as_csv(tmp_path):
    write_sheets([SHEET], tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_text("utf-8-sig").splitlines()[0] == "organ,rate,paths,fees"


def test_a_table_too_long_for_a_worksheet_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(sheet, "_MOST_ROWS", 1)
    with pytest.raises(TooManyRows):
        write_sheets([SHEET], tmp_path / "t.xlsx")
