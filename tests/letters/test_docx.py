"""Letters as docx: the parts are as they were, and an office suite sets them as the pdf is set."""

import subprocess
from io import BytesIO
from zipfile import ZipFile

import docx as python_docx
import pytest

from gongkai.letters.docx import parts, render
from gongkai.letters.service import certificate


def test_the_parts_are_as_they_were(letter, golden_file):
    made = parts(letter)
    golden_file("letter.document.xml", made["word/document.xml"] + "\n")
    golden_file("letter.header.xml", made["word/header1.xml"])


def test_word_reads_every_paragraph(letter):
    document = python_docx.Document(BytesIO(render(letter)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts == [letter.number, letter.title, "张三：", *letter.paragraphs, letter.organ, "2026年3月20日"]
    assert document.sections[0].first_page_header.paragraphs[0].text == letter.organ
    assert document.sections[0].different_first_page_header_footer


def test_every_part_is_named_among_the_types(letter):
    with ZipFile(BytesIO(render(letter))) as box:
        types = box.read("[Content_Types].xml").decode()
        assert [name for name in box.namelist() if name.startswith("word/") and name.endswith(".xml")]
        for name in box.namelist():
            assert name.endswith(".rels") or name in types or name == "[Content_Types].xml"


def test_a_form_has_its_rows(letter):
    table = python_docx.Document(BytesIO(render(certificate(letter)))).tables[0]
    assert table.cell(0, 1).text == letter.title
    assert len(table.rows) == 11


@pytest.mark.slow
def test_an_office_suite_sets_it_on_as_many_pages(letter, program, tmp_path):
    file = tmp_path / "letter.docx"
    file.write_bytes(render(letter))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, file],
        check=True,
        capture_output=True,
    )
    shown = subprocess.run([program("pdfinfo"), tmp_path / "letter.pdf"], check=True, capture_output=True, text=True)
    assert "Pages:           2" in shown.stdout
