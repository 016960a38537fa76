import re
import subprocess
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from gongkai.law import form
from gongkai.readers import read_bytes
from gongkai.report import Report, Section
from gongkai.writers.docx import DOCUMENT, render
from gongkai.writers.tables import tables
from strategies import reports


def opened(report):
    return docx.Document(BytesIO(render(report)))


def main_part(report):
    with ZipFile(BytesIO(render(report))) as archive:
        return archive.read(DOCUMENT).decode()


@given(reports(text=True))
def test_what_is_written_is_read_back(report):
    assert read_bytes(render(report), "report.docx").report == report


def test_the_document_is_as_it_was(golden_report, golden_file):
    golden_file(f"{golden_report.form_id}.docx.xml", re.sub("(?=<w:(?:p|tr|tbl)>)", "\n", main_part(golden_report)))


def test_the_same_report_gives_the_same_bytes(report):
    assert render(report) == render(replace(report))


def test_every_part_is_xml_and_every_relation_leads_somewhere(report):
    with ZipFile(BytesIO(render(report))) as archive:
        names = set(archive.namelist())
        for name in names:
            etree.fromstring(archive.read(name))
        types = etree.fromstring(archive.read("[Content_Types].xml"))
        relations = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
    assert {f"word/{each.get('Target')}" for each in relations} <= names
    assert {each.get("PartName", "").removeprefix("/") for each in types} - {""} <= names


def grids(report):
    """Yield each table of the form with its docx cells row by row, a merged cell standing at every place it covers."""
    for table, expected in zip(opened(report).tables, tables(report.form_id).values(), strict=True):
        width = len(expected.widths)
        cells = table._cells
        yield expected, [cells[start : start + width] for start in range(0, len(cells), width)]


def test_tables_hold_the_words_and_spans_of_the_form(report):
    for table, grid in grids(report):
        for cell in table.cells():
            corner = grid[cell.row][cell.column]
            assert corner._tc is grid[cell.row + cell.rows - 1][cell.column + cell.columns - 1]._tc
            assert corner.text == cell.text or cell.path


def test_figures_stand_in_their_cells_and_a_blank_is_blank(report):
    for table, grid in grids(report):
        for cell in table.cells():
            if cell.path:
                value = report[cell.path]
                assert grid[cell.row][cell.column].text == ("" if value is None else f"{value}{cell.unit}")


def test_the_page_is_that_of_official_documents(report):
    section = opened(report).sections[0]
    margins = section.top_margin, section.bottom_margin, section.left_margin, section.right_margin
    assert [round(margin.mm) for margin in margins] == [37, 35, 28, 26]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert "PAGE" in section.footer._element.xml
    assert "PAGE" in section.even_page_footer._element.xml


def test_type_is_that_of_official_documents(report):
    styles = opened(report).styles
    faces = {
        name: (styles[name].element.rPr.rFonts.get(qn("w:eastAsia")), styles[name].font.size)
        for name in ("Title", "Heading 1", "Heading 2")
    }
    assert [face for face, _ in faces.values()] == ["方正小标宋简体", "黑体", "楷体_GB2312"]
    assert faces["Title"][1].pt == 22
    assert styles["Body Text"].paragraph_format.line_spacing.pt == 28


def test_heads_repeat_and_no_row_is_torn(report):
    for table, expected in zip(opened(report).tables, tables(report.form_id).values(), strict=True):
        heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert heads == [number < expected.head for number in range(len(expected.rows))]
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_headings_and_leads_have_their_styles(report):
    written = [(each.style.name, each.text) for each in opened(report).paragraphs]
    assert written[0] == ("Title", report.title.replace("年政府", "年\n政府"))
    assert ("Heading 1", "一、总体情况") in written
    assert ("Heading 2", "（二）依申请公开情况") in written
    led = next(each for each in opened(report).paragraphs if each.text.startswith("（一）"))
    assert next((run.style.name, run.text) for run in led.runs) == ("Lead", "（一）主动公开。")


@pytest.mark.parametrize(
    ("organ", "lines"), [("甲镇", 1), ("甲县乙镇人民政府", 2), ("很" * 21, 2)], ids=["short", "long", "longer"]
)
def test_only_a_title_too_long_for_its_line_breaks_before_the_documents_name(organ, lines):
    title = opened(Report.of({}, organ=organ, year=2024)).paragraphs[0].text
    assert title.count("\n") == lines - 1
    assert title.replace("\n", "") == f"{organ}2024年政府信息公开工作年度报告"
    assert lines == 1 or title.endswith("\n政府信息公开工作年度报告")


def test_the_properties_tell_title_and_organ(report):
    properties = opened(report).core_properties
    assert (properties.title, properties.author) == (report.title, report.organ)


def test_tables_that_touch_are_kept_apart():
    body = opened(Report.of({}, sections=[Section(1, form("2021").parts[0].heading)]))._element.body
    kinds = [etree.QName(child).localname for child in body]
    assert kinds == ["p", "p", "tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]


@pytest.mark.parametrize("text", ["甲\x00乙\x1b丙", "\ud800", "<w:p>&amp;]]>", "x" * 200_000, "一\n二\r\n三"])
def test_no_text_breaks_the_file(text):
    report = Report.of({}, organ=text, title=text, preamble=[text], sections=[Section(1, text, (text,))])
    assert len(opened(report).paragraphs) == 4 + len(tables(report.form_id))


@given(st.text(max_size=60))
def test_any_text_makes_a_document(text):
    report = Report.of({}, organ=text, title=text, preamble=[text], sections=[Section(1, text, (text,))])
    etree.fromstring(main_part(report).encode())


def test_the_office_suite_opens_it_and_prints_every_figure(golden_report, program, tmp_path):
    (tmp_path / "report.docx").write_bytes(render(golden_report))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path]
    subprocess.run([*command, tmp_path / "report.docx"], check=True, capture_output=True, timeout=120)
    printed = read_bytes((tmp_path / "report.pdf").read_bytes(), "report.pdf").report
    assert printed.values == golden_report.values
    assert printed.title == golden_report.title
