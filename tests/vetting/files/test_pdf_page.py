"""A page of a pdf, by itself."""

import pypdfium2.raw as pdfium
import pytest
from pypdfium2 import PdfDocument

from gongkai.vetting.files.pdf_page import covered, lines, notes
from planted import sheet


@pytest.fixture
def page_of():
    opened = []

    def first(data):
        document = PdfDocument(data)
        page = pdfium.FPDF_LoadPage(document, 0)
        opened.append((document, page))
        return page

    yield first
    for document, page in opened:
        pdfium.FPDF_ClosePage(page)
        document.close()


def test_lines_come_in_order_and_without_the_room_set_beside_figures(page_of):
    assert list(lines(page_of(sheet("1990年03月出生\n\n第二行")), 1000)) == ["1990年03月出生", "第二行"]


def test_no_more_is_read_than_allowed(page_of):
    assert list(lines(page_of(sheet("一二三四五")), 3)) == ["一二三"]


def test_what_lies_under_a_later_box_is_told_letter_by_letter(page_of):
    box = "#box[某甲#place(top + left, rect(width: 2em, height: 1em, fill: black))]看得见"
    assert covered(page_of(sheet("正文", box)), 1000) == ["某", "甲"]
    assert covered(page_of(sheet("正文")), 1000) == []


def test_a_line_through_the_text_covers_nothing(page_of):
    assert covered(page_of(sheet("正文", "#strike[划去]")), 1000) == []


def test_a_page_without_notes_has_none(page_of):
    assert list(notes(page_of(sheet("正文")))) == []
