"""PDF files: text, tables, properties, attachments, notes."""

from io import BytesIO

import pypdfium2.raw as pdfium
import pytest
from pypdfium2 import PdfDocument

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.vetting import CannotClean, clean, vet
from gongkai.vetting.files import open_file
from planted import ADULT, MOBILE, TOLD, book, codes_of, sheet

COVERED = "#box[某甲#place(top + left, rect(width: 2em, height: 1em, fill: black))]"


def saved(document):
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def with_note_and_attachment(data):
    document = PdfDocument(data)
    page = document[0]
    note = pdfium.FPDFPage_CreateAnnot(page, pdfium.FPDF_ANNOT_TEXT)
    text = (f"核对{ADULT}" + "\0").encode("utf-16-le")
    pdfium.FPDFAnnot_SetStringValue(note, b"Contents", (pdfium.FPDF_WCHAR * (len(text) // 2)).from_buffer_copy(text))
    pdfium.FPDFPage_CloseAnnot(note)
    attached = document.new_attachment("名单.xlsx")
    attached.set_data(book())
    page.close()
    return saved(document)


def hidden(finding):
    return finding.code.family == "H"


def test_text_is_read_page_by_page():
    data = sheet("正文", f"#pagebreak()\n电话 {MOBILE}")
    finding = next(each for each in vet(data, "a.pdf", TOLD) if each.code.key == "P110")
    assert [place.values for place in finding.places] == [{"number": 2}]


def test_text_under_a_box_is_found_and_must_go_in_the_source():
    data = sheet("正文", COVERED)
    assert codes_of(vet(data, "a.pdf", TOLD)) == ["H212"]
    with pytest.raises(CannotClean):
        clean(data, "a.pdf", TOLD, hidden)


def test_a_box_drawn_before_its_text_hides_nothing():
    data = sheet("正文", "#box(fill: black, inset: 4pt, text(fill: white)[表头])")
    assert codes_of(vet(data, "a.pdf", TOLD)) == []


def test_notes_attachments_and_properties_are_found_and_go():
    data = with_note_and_attachment(sheet("正文", title="名单", author="李四"))
    assert {"H206", "H210", "H211", "P101", "P110"} <= set(codes_of(vet(data, "a.pdf", TOLD)))
    after = clean(data, "a.pdf", TOLD, hidden)
    assert codes_of(vet(after, "a.pdf", TOLD)) == []
    assert ADULT.encode("utf-16-be") not in after


def test_a_page_of_pictures_says_that_nobody_read_it():
    document = PdfDocument.new()
    document.new_page(100, 100)
    assert codes_of(vet(saved(document), "a.pdf", TOLD)) in (["F502"], ["F501"])


def test_a_list_set_as_a_table_is_a_list():
    table = "#table(columns: 3, [姓名], [残疾等级], [金额], [张三], [一级], [100], [李四], [二级], [100])"
    assert "P150" in codes_of(vet(sheet("名单", table), "a.pdf", TOLD))


def test_pages_are_bounded():
    with pytest.raises(CannotRead):
        open_file(sheet("正文", "#pagebreak()\n正文"), "a.pdf", Limits(pages=1))
    assert DEFAULT_LIMITS.pages > 1


def test_the_names_of_attachments_are_looked_at_and_shown_masked():
    document = PdfDocument(sheet("正文"))
    document.new_attachment(f"张三{ADULT}.txt").set_data("正文".encode())
    document.new_attachment(f"李四{ADULT}.bin").set_data(b"\x00\x01\x02" * 99)
    data = saved(document)
    findings = vet(data, "a.pdf", TOLD)
    assert codes_of(findings) == ["F501", "H211", "P101"]
    places = [place for each in findings if each.code.key == "P101" for place in each.plain()["places"]]
    assert sorted(places) == ["文件内部 张三43*************214.txt", "文件内部 李四43*************214.bin"]
    assert not [each for each in findings if ADULT in f"{each.plain()}"]
    assert codes_of(vet(clean(data, "a.pdf", TOLD, hidden), "a.pdf", TOLD)) == []
