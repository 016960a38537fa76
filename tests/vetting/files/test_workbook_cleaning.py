"""Workbooks cleaned: what is shown stays where it was, and the file still opens."""

from io import BytesIO
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.worksheet.table import Table

from gongkai.vetting import clean, vet
from planted import ADULT, TOLD, book, codes_of, hiding, sharing


def cleaned(change, *codes):
    data = clean(book(change), "a.xlsx", TOLD, lambda finding: finding.code.key in codes)
    return data, load_workbook(BytesIO(data))


def test_hidden_columns_are_emptied_and_nothing_shown_moves():
    _, workbook = cleaned(hiding, "H204")
    rows = list(workbook["名单"].iter_rows(values_only=True))
    assert rows[0] == ("序号", "姓名", None, "联系电话", "金额")
    assert [row[2] for row in rows] == [None] * 6
    assert rows[1][3] == 13812345671


def test_hidden_sheets_go_and_formulas_that_asked_them_keep_their_values():
    def change(workbook, sheet):
        hiding(workbook, sheet)
        sheet["E6"] = "=SUM(E2:E5)"

    data, workbook = cleaned(change, "H205")
    assert workbook.sheetnames == ["名单"]
    with ZipFile(BytesIO(data)) as box:
        assert not any(b"<f>" in box.read(name) for name in box.namelist() if "sheet" in name)
        assert not any("原始数据".encode() in box.read(name) for name in box.namelist() if name == "xl/workbook.xml")


def test_comments_go_with_their_drawings():
    data, workbook = cleaned(hiding, "H201")
    assert workbook["名单"]["B2"].comment is None
    with ZipFile(BytesIO(data)) as box:
        assert [name for name in box.namelist() if "comment" in name or name.endswith(".vml")] == []


def test_texts_no_cell_shows_any_more_are_emptied():
    data = clean(sharing(book(hiding)), "a.xlsx", TOLD, lambda finding: finding.code.key in {"H204", "H205"})
    assert load_workbook(BytesIO(data))["名单"]["B2"].value == "张三"
    with ZipFile(BytesIO(data)) as box:
        strings = box.read("xl/sharedStrings.xml").decode()
    assert ADULT not in strings
    assert "张三" in strings


def test_a_table_whose_heading_is_hidden_goes_and_its_cells_stay():
    def change(_, sheet):
        sheet.add_table(Table(displayName="list", ref="A1:E5"))
        sheet.column_dimensions["C"].hidden = True

    _, workbook = cleaned(change, "H204")
    assert not workbook["名单"].tables
    assert workbook["名单"]["B2"].value == "张三"


def test_a_shared_string_is_masked_once_for_all_its_cells():
    def change(_, sheet):
        sheet["H1"] = sheet["H2"] = f"身份证{ADULT}"

    data = clean(sharing(book(change)), "a.xlsx", TOLD, lambda finding: finding.code.key == "P101")
    sheet = load_workbook(BytesIO(data))["名单"]
    assert (sheet["H1"].value, sheet["H2"].value) == ("身份证43*************214",) * 2


def test_everything_cleaned_leaves_nothing_to_find():
    data, _ = cleaned(hiding, "P101", "P110", "H201", "H204", "H205", "H206")
    assert codes_of(vet(data, "a.xlsx", TOLD)) == []
