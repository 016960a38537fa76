"""Word files: shown, deleted, hidden; runs, cells, headers, notes, boxes."""

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import RGBColor

from gongkai.vetting import vet
from planted import ADULT, MOBILE, TOLD, letter

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def places(data, code="P110"):
    return [place.kind for finding in vet(data, "a.docx", TOLD) if finding.code.key == code for place in finding.places]


def traces(data):
    return {finding.code.key: finding.count for finding in vet(data, "a.docx", TOLD) if finding.code.family == "H"}


def test_a_number_cut_over_runs_is_read_in_one():
    def change(document):
        paragraph = document.add_paragraph("电话138")
        paragraph.add_run("1234").bold = True
        paragraph.add_run("5678")

    assert places(letter(change=change)) == ["paragraph"]


def test_numbers_in_two_paragraphs_of_a_cell_do_not_run_together():
    def change(document):
        cell = document.add_table(1, 1).cell(0, 0)
        cell.text = MOBILE
        cell.add_paragraph(MOBILE)

    findings = [each for each in vet(letter(change=change), "a.docx", TOLD) if each.code.key == "P110"]
    assert [each.count for each in findings] == [2]


def test_hidden_text_is_read_and_told():
    def change(document):
        document.add_paragraph("见").add_run(MOBILE).font.hidden = True
        document.add_paragraph("见").add_run(ADULT).font.color.rgb = RGBColor(255, 255, 255)

    data = letter(change=change)
    assert (places(data), places(data, "P101"), traces(data)["H203"]) == (["hidden"], ["hidden"], 2)


def test_white_on_a_coloured_cell_is_seen():
    def change(document):
        cell = document.add_table(1, 1).cell(0, 0)
        cell.paragraphs[0].add_run("表头").font.color.rgb = RGBColor(255, 255, 255)
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {W} w:fill="1F3864"/>'))

    assert "H203" not in traces(letter(change=change))


def test_deleted_words_are_read_apart_from_what_is_shown():
    def change(document):
        run = document.add_paragraph("电话138").add_run("99998888")
        mark = OxmlElement("w:del")
        run._r.addprevious(mark)
        mark.append(run._r)
        run._r.find(qn("w:t")).tag = qn("w:delText")
        mark.addnext(parse_xml(f"<w:r {W}><w:t>12345678</w:t></w:r>"))

    data = letter(change=change)
    assert [hit.datum for finding in vet(data, "a.docx", TOLD) for hit in finding.hits] == [MOBILE]
    assert traces(data)["H202"] == 1


def test_headers_and_boxes_are_read():
    def change(document):
        document.sections[0].footer.paragraphs[0].text = f"联系{MOBILE}"
        inner = f"<w:p><w:r><w:t>身份证{ADULT}</w:t></w:r></w:p>"
        box = f"<w:r {W}><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r>"
        document.add_paragraph("正文")._p.append(parse_xml(box))

    data = letter(change=change)
    assert places(data) == ["header"]
    assert places(data, "P101") == ["paragraph"]


def test_comments_are_read_and_counted():
    def change(document):
        paragraph = document.add_paragraph("正文")
        document.add_comment(paragraph.runs, text=f"核对{ADULT}", author="李四")

    data = letter(change=change)
    assert places(data, "P101") == ["comment"]
    assert traces(data)["H201"] == 1
