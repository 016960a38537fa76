"""Word files cleaned: what was shown stays, what was hidden goes."""

from io import BytesIO

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from gongkai.vetting import clean, vet
from planted import TOLD, codes_of, letter

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def cleaned(change):
    data = clean(letter("第一段", change=change), "a.docx", TOLD, lambda _: True)
    assert codes_of(vet(data, "a.docx", TOLD)) == []
    return Document(BytesIO(data))


def texts(document):
    return [paragraph.text for paragraph in document.paragraphs]


def wrapped(run, name):
    mark = OxmlElement(name)
    mark.set(qn("w:author"), "李四")
    run._r.addprevious(mark)
    mark.append(run._r)


def test_deletions_go_and_insertions_stay():
    def change(document):
        paragraph = document.add_paragraph("保留")
        wrapped(paragraph.add_run("新增"), "w:ins")
        gone = paragraph.add_run("删去")
        wrapped(gone, "w:del")
        gone._r.find(qn("w:t")).tag = qn("w:delText")

    assert texts(cleaned(change)) == ["第一段", "保留新增"]


def test_a_deleted_end_of_paragraph_joins_the_next():
    def change(document):
        paragraph = document.add_paragraph("前半")
        paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:rPr {W}><w:del/></w:rPr>"))
        document.add_paragraph("后半")

    assert texts(cleaned(change)) == ["第一段", "前半后半"]


def test_deleted_rows_go_with_what_was_in_them():
    def change(document):
        table = document.add_table(2, 1)
        table.cell(0, 0).text, table.cell(1, 0).text = "保留", "删去"
        table.rows[1]._tr.get_or_add_trPr().append(parse_xml(f"<w:del {W}/>"))

    assert [[cell.text for cell in row.cells] for row in cleaned(change).tables[0].rows] == [["保留"]]


def test_comments_go_with_every_mark_that_led_to_them():
    def change(document):
        paragraph = document.add_paragraph("正文")
        document.add_comment(paragraph.runs, text="批注", author="李四")

    document = cleaned(change)
    assert texts(document) == ["第一段", "正文"]
    assert b"comment" not in document.element.xml.encode()


def test_hidden_runs_and_the_bookmark_of_the_last_place_go():
    def change(document):
        document.add_paragraph("看得见").add_run("看不见").font.hidden = True
        mark = f'<w:bookmarkStart {W} w:id="7" w:name="_GoBack"/>'
        document.paragraphs[0]._p.append(parse_xml(mark))
        document.paragraphs[0]._p.append(parse_xml(f'<w:bookmarkEnd {W} w:id="7"/>'))

    document = cleaned(change)
    assert texts(document) == ["第一段", "看得见"]
    assert "_GoBack" not in document.element.xml
