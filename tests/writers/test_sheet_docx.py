"""A sheet as docx says what it was given, lies on its side where it is wide, and is the same each time."""

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from gongkai.writers.sheet import Grid, Sheet
from gongkai.writers.sheet_docx import render

SHEET = Sheet(
    "调度表",
    facts=(("月份", "<3月>"),),
    grids=(Grid(("机关", "件数"), (4, 1), (("柳溪镇", "12"), ("甲&乙", "")), "各机关"),),
)


def document(sheet):
    with ZipFile(BytesIO(render(sheet, "青禾县"))) as parts:
        return etree.fromstring(parts.read("word/document.xml"))


def test_title_facts_and_tables_are_there_and_nothing_acts_as_markup():
    said = "".join(document(SHEET).itertext())
    for words in ("调度表", "月份：<3月>", "各机关", "机关", "件数", "柳溪镇", "12", "甲&乙"):
        assert words in said


def test_a_wide_table_lies_on_its_side():
    def lies(columns):
        heads = tuple(str(number) for number in range(columns))
        page = document(Sheet("表", grids=(Grid(heads, (1,) * columns, (heads,)),)))
        return "landscape" in str(etree.tostring(page))

    assert (lies(7), lies(8)) == (False, True)


def test_the_same_sheet_gives_the_same_bytes():
    assert render(SHEET) == render(SHEET)
