import contextlib
from functools import cache
from io import BytesIO
from time import process_time
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.readers.docx import read
from gongkai.readers.docx.plain import as_written, rewritten
from gongkai.readers.docx.walk import walk
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS, Limits


@cache
def sample():
    document = docx.Document()
    document.add_heading("清溪镇2024年政府信息公开工作年度报告", 0)
    document.add_paragraph("一、总体情况")
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "角"
    table.cell(0, 2).text = "自然人"
    table.cell(1, 2).text = "12"
    table.cell(2, 0).text = "新收"
    document.add_paragraph("注：无。")
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def refusal(data, limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        read(data, limits)
    assert refused.value.text()
    return refused.value.code


def test_what_python_docx_writes_is_read():
    document = read(sample(), DEFAULT_LIMITS)
    assert document.format == "docx"
    assert document.blocks == (
        Paragraph("清溪镇2024年政府信息公开工作年度报告"),
        Paragraph("一、总体情况"),
        Grid((("角", None, "自然人"), (None, None, "12"), ("新收", "", ""))),
        Paragraph("注：无。"),
    )


def test_tracked_and_ordinary_files_are_read_alike(file, main, p):
    body = p("一、总体情况") + p("全年12条。")
    plain = read(file(main(body)), DEFAULT_LIMITS)
    assert (
        read(file(main(body + "<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>")), DEFAULT_LIMITS)
        == plain
    )


@pytest.mark.parametrize("tracked", ["", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>"])
def test_automatic_numbers_are_printed(file, main, p, tracked):
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    numbering = (
        f'<w:numbering {w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    styles = (
        f'<w:styles {w}><w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'
        "</w:style></w:styles>"
    )
    direct = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr>'
    body = tracked + p("总体情况", direct) + p("文字。") + p("主动公开", '<w:pPr><w:pStyle w:val="1"/></w:pPr>')
    data = file(main(body), numbering=numbering, styles=styles)
    assert [block.text for block in read(data, DEFAULT_LIMITS).blocks] == ["一、总体情况", "文字。", "二、主动公开"]


def test_the_main_part_may_have_another_name(main, p):
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="/word/document2.xml"/></Relationships>'
    )
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as box:
        box.writestr("_rels/.rels", relations)
        box.writestr("word/document2.xml", main(p("文")))
    assert read(made.getvalue(), DEFAULT_LIMITS).blocks == (Paragraph("文"),)


def test_a_zip_without_a_document_is_refused():
    made = BytesIO()
    with ZipFile(made, "w") as box:
        box.writestr("_rels/.rels", "<Relationships/>")
    assert refusal(made.getvalue()) == "E105"


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_truncated_files_are_refused(share):
    data = sample()
    assert refusal(data[: int(len(data) * share)]) == "E105"


def test_a_table_of_a_million_cells_is_refused(file, main, tbl):
    row = ["<w:tc><w:p/></w:tc>"] * 1000
    assert refusal(file(main(tbl(*[row] * 1000)))) in {"E106", "E108"}


def test_entity_expansion_is_refused(file):
    bomb = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    assert refusal(file(f'<!DOCTYPE a [<!ENTITY e0 "ha">{bomb}]><a>&e9;</a>')) in {"E105", "E107"}


def test_the_unfolded_size_is_bounded(file, main, p):
    assert refusal(file(main(p("x" * 9_000_000)))) == "E106"
    assert refusal(file(main(p("文" * 50_000))), Limits(unpacked_bytes=100_000)) == "E106"


@pytest.mark.parametrize(
    "torn",
    ["<w:p ", "<w:t ", "<w:pStyle ", '<w:numId w:val="0" ', ">> <w:numId" + ' w:val="0"' * 20_000],
    ids=["paragraphs", "texts", "styles", "values", "many values"],
)
def test_tags_without_an_end_are_refused_at_once(file, main, torn):
    data = file(main(torn * (2_000_000 // len(torn))), numbering="<a/>")
    start = process_time()
    assert refusal(data) == "E105"
    assert process_time() - start < 2


@pytest.mark.parametrize(
    "properties",
    [
        "<w:vanish/>",
        '<w:vertAlign w:val="superscript"/>',
        '<w:pStyle w:val="superscript"/>',
        "<w:rPr><w:vanish/></w:rPr>",
    ],
)
def test_looks_at_odd_places_do_not_keep_a_text_from_being_read(file, main, p, properties):
    body = p("文", f"<w:pPr>{properties}</w:pPr>")
    assert read(file(main(body)), DEFAULT_LIMITS).blocks == (Paragraph("文"),)


@pytest.mark.parametrize(
    ("look", "text"),
    [
        ("<w:strike/>", "5 6"),
        ('<w:dstrike w:val="true"/>', "5 6"),
        ('<w:strike w:val="0"/>', "56"),
        ("<w:dstrike w:val=\"false\"/><w:strike w:val='off'/>", "56"),
    ],
)
def test_what_is_struck_out_does_not_join_what_replaces_it(file, main, look, text):
    body = f"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>5</w:t></w:r><w:r><w:t>6</w:t></w:r></w:p>"
    assert read(file(main(body)), DEFAULT_LIMITS).blocks == (Paragraph(text),)


def test_what_cannot_be_walked_even_when_written_anew_is_refused(file, main, monkeypatch):
    odd = main("<w:p><w:rt/></w:p>")
    monkeypatch.setattr("gongkai.readers.docx.document.rewritten", lambda _: odd.encode())
    assert refusal(file(odd)) == "E105"


def test_styles_without_an_end_are_passed_by_at_once(file, main, p):
    styles = "<w:style " * 200_000
    data = file(main(p("文", '<w:pPr><w:pStyle w:val="1"/></w:pPr>')), numbering="<a/>", styles=styles)
    start = process_time()
    assert read(data, DEFAULT_LIMITS).blocks == (Paragraph("文"),)
    assert process_time() - start < 2


@st.composite
def tables(draw):
    """A python-docx document with one table, some of whose cells are merged over rectangles."""
    rows, columns = draw(st.integers(2, 5)), draw(st.integers(2, 5))
    document = docx.Document()
    table = document.add_table(rows, columns)
    taken = set()
    for _ in range(draw(st.integers(0, 4))):
        top, left = draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1))
        bottom, right = draw(st.integers(top, rows - 1)), draw(st.integers(left, columns - 1))
        area = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        if len(area) > 1 and not area & taken:
            taken |= area
            table.cell(top, left).merge(table.cell(bottom, right))
    for number, cell in enumerate(dict.fromkeys(cell for row in table.rows for cell in row.cells)):
        cell.text = draw(st.sampled_from(["", str(number), f"第{number}格", f"<{number}>&"]))
    return document


@given(tables())
def test_grids_agree_with_python_docx(document):
    made = BytesIO()
    document.save(made)
    expected = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    (grid,) = read(made.getvalue(), DEFAULT_LIMITS).blocks
    assert [[text or "" for text in row] for row in grid.rows] == [
        ["" if text is None else other for text, other in zip(row, others, strict=True)]
        for row, others in zip(grid.rows, expected, strict=True)
    ]
    covered = sum(text is None for row in grid.rows for text in row)
    merged = {cell for row in document.tables[0].rows for cell in row.cells}
    assert covered == len(expected) * len(expected[0]) - len({id(cell._tc) for cell in merged})


@given(tables())
def test_the_slower_way_says_the_same(document):
    made = BytesIO()
    document.save(made)
    main = ZipFile(made).read("word/document.xml")
    assert walk(rewritten(main), DEFAULT_LIMITS) == walk(as_written(main), DEFAULT_LIMITS)


@given(st.data())
def test_mutated_files_are_read_or_refused(data):
    whole = bytearray(sample())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(CannotRead):
        assert read(bytes(whole), DEFAULT_LIMITS).format == "docx"


@given(data=st.data())
def test_mutated_main_parts_are_read_or_refused(data, file, main, tbl, tc, p):
    text = main(
        p("一、总体情况") + tbl([tc("甲", '<w:vMerge w:val="restart"/>'), tc("1")], [tc("", "<w:vMerge/>"), tc("2")])
    )
    at = data.draw(st.integers(0, len(text) - 1))
    junk = data.draw(
        st.sampled_from(["", "<", ">", "&", "</w:tc>", "<w:tbl>", "</w:tbl>", "<w:vanish/>", "<w:p>", '"', "]]>"])
    )
    text = text[:at] + junk + text[at + data.draw(st.integers(0, 12)) :]
    with contextlib.suppress(CannotRead):
        assert read(file(text), DEFAULT_LIMITS).format == "docx"
