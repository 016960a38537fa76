import contextlib
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.law import form
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.xlsx import read


def saved(book):
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def book(**sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return made


def refusal(data, limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        read(data, limits)
    assert refused.value.text()
    return refused.value.code


@cache
def sample():
    made = book(
        正文=[["一、总体情况"], [None, "表二"], ["注。"]], 表二=[["规章", 0, 12.5], ["行政许可", None, 7]], 另=[["末"]]
    )
    made["表二"].merge_cells("A1:A2")
    return saved(made)


def test_sheets_are_read_where_the_text_names_them():
    document = read(sample(), DEFAULT_LIMITS)
    assert document.format == "xlsx"
    assert document.blocks == (
        Paragraph("一、总体情况"),
        Grid((("规章", "0", "12.5"), (None, "", "7"))),
        Paragraph("注。"),
        Paragraph("末"),
    )


def test_hidden_sheets_are_left_out():
    made = book(甲=[["看"]], 乙=[["藏"]], 丙=[["更藏"]])
    made["乙"].sheet_state, made["丙"].sheet_state = "hidden", "veryHidden"
    assert read(saved(made), DEFAULT_LIMITS).blocks == (Paragraph("看"),)


def test_a_tidy_list_of_cells_is_left_out():
    rows = [["path", "label", "value"], *([path, "x", 1] for path in form("2021").paths)]
    assert read(saved(book(甲=[["文"]], 数据=rows)), DEFAULT_LIMITS).blocks == (Paragraph("文"),)


def test_sheets_that_name_one_another_are_read_once():
    document = read(saved(book(甲=[["一"], [None, "乙"]], 乙=[["二"], [None, "甲"]])), DEFAULT_LIMITS)
    assert [block.text for block in document.blocks] == ["一", "二", "甲"]


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_truncated_files_are_refused(share):
    assert refusal(sample()[: int(len(sample()) * share)]) == "E105"


def test_shared_texts_are_looked_up():
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    made = BytesIO()
    with ZipFile(made, "w") as box:
        box.writestr(
            "xl/workbook.xml",
            '<w xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets>'
            '<sheet name="甲" r:id="a"/></sheets></w>',
        )
        box.writestr(
            "xl/_rels/workbook.xml.rels",
            '<r><l Id="a" Target="/xl/one.xml"/><l Id="b" Type="x/sharedStrings" Target="texts.xml"/></r>',
        )
        box.writestr("xl/texts.xml", f'<sst xmlns="{main}"><si><t>文</t></si></sst>')
        box.writestr("xl/one.xml", f'<s xmlns="{main}"><row r="1"><c r="A1" t="s"><v>0</v></c></row></s>')
    assert read(made.getvalue(), DEFAULT_LIMITS).blocks == (Paragraph("文"),)


def rewritten(name, content):
    made = BytesIO()
    with ZipFile(BytesIO(sample())) as old, ZipFile(made, "w") as new:
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
    return made.getvalue()


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize(
    ("content", "code"),
    [("<torn", "E105"), ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', "E107")],
)
def test_hostile_parts_are_refused(name, content, code):
    assert refusal(rewritten(name, content)) == code


def test_sheets_without_number_are_refused():
    sheets = "<sheet/>" * 300
    assert refusal(rewritten("xl/workbook.xml", f"<workbook><sheets>{sheets}</sheets></workbook>")) == "E105"


def test_cells_are_bounded():
    assert refusal(saved(book(甲=[[1] * 100] * 20)), Limits(cells=1000)) == "E108"


@given(st.data())
def test_mutated_files_are_read_or_refused(data):
    whole = bytearray(sample())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(CannotRead):
        assert read(bytes(whole), DEFAULT_LIMITS).format == "xlsx"


@given(st.data())
def test_mutated_sheets_are_read_or_refused(data):
    with ZipFile(BytesIO(sample())) as box:
        text = box.read("xl/worksheets/sheet2.xml").decode()
    at = data.draw(st.integers(0, len(text) - 1))
    junk = data.draw(st.sampled_from(["", "<", '"', "A1:XFD1048576", "9999999", "-1", "ZZZ9", "t='s'", "</row>"]))
    text = text[:at] + junk + text[at + data.draw(st.integers(0, 9)) :]
    with contextlib.suppress(CannotRead):
        assert read(rewritten("xl/worksheets/sheet2.xml", text), DEFAULT_LIMITS).format == "xlsx"
