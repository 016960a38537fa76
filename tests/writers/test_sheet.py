"""A sheet says what it was given, whatever it looks like, and is the same each time."""

from io import BytesIO

import pdfplumber

from gongkai.writers.sheet import Grid, Sheet, render

SHEET = Sheet(
    "卷内目录", facts=(("编号", "#strong[1]"),), grids=(Grid(("序号", "题名"), (1, 4), (("1", "答复书"),), "材料"),)
)


def test_facts_and_tables_are_there_and_nothing_acts_as_markup():
    with pdfplumber.open(BytesIO(render(SHEET))) as pages:
        said = pages.pages[0].extract_text()
    for words in ("卷内目录", "编号", "#strong[1]", "材料", "题名", "答复书"):
        assert words in said


def test_the_same_sheet_gives_the_same_bytes():
    assert render(SHEET) == render(SHEET)
