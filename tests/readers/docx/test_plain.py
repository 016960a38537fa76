import pytest

from gongkai.readers.docx.plain import Unusual, as_written, rewritten
from gongkai.readers.docx.walk import walk
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
KEPT = "<w:p><w:r><w:t>存</w:t></w:r></w:p>"


def anew(xml):
    return walk(rewritten(xml.encode()), DEFAULT_LIMITS)


def runs(*inner):
    return f"<w:p><w:r><w:t>前</w:t></w:r>{''.join(inner)}<w:r><w:t>后</w:t></w:r></w:p>"


def test_an_ordinary_part_is_passed_on_as_it_is(main):
    assert as_written(main(KEPT).encode()).endswith(b"</w:document>")
    assert as_written(b"\xef\xbb\xbf" + main(KEPT).encode()) == main(KEPT).encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace("<w:body>", "<w:body><!-- x -->"),
        lambda xml: xml.replace("存", "<![CDATA[存]]>"),
        lambda xml: xml.replace("<w:p>", "<?x y?><w:p>"),
        lambda xml: xml.replace("<w:p>", "\n  <w:p>").replace("</w:p>", "\n  </w:p>"),
        lambda xml: xml.replace("w:", "x:").replace("xmlns:w=", "xmlns:x="),
        lambda xml: xml.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    ],
)
def test_an_unusual_part_is_written_anew_and_says_the_same(main, change):
    xml = change(main(KEPT))
    with pytest.raises(Unusual):
        as_written(xml.encode())
    assert anew(xml) == [Paragraph("存")]


def test_other_encodings_are_parsed(main):
    xml = main(KEPT).replace("UTF-8", "UTF-16").encode("utf-16")
    with pytest.raises(Unusual):
        as_written(xml)
    assert walk(rewritten(xml), DEFAULT_LIMITS) == [Paragraph("存")]


@pytest.mark.parametrize(
    "hidden",
    [
        '<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>',
        '<w:moveFrom w:id="1"><w:r><w:t>9</w:t></w:r></w:moveFrom>',
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>",
        "<w:r><w:ruby><w:rt><w:r><w:t>jù</w:t></w:r></w:rt></w:ruby></w:r>",
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr></w:r>",
    ],
)
def test_what_is_not_printed_is_left_out(main, hidden):
    assert anew(main(runs(hidden))) == [Paragraph("前后")]


@pytest.mark.parametrize(
    "shown",
    [
        '<w:moveTo w:id="1"><w:r><w:t>9</w:t></w:r></w:moveTo>',
        '<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>9</w:t></w:r>',
        "<w:r><w:ruby><w:rubyBase><w:r><w:t>9</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>9</m:t></m:r></m:oMath>',
    ],
)
def test_what_is_printed_is_kept(main, shown):
    assert anew(main(runs(shown))) == [Paragraph("前9后")]


def test_a_hidden_paragraph_mark_hides_no_text(main):
    assert anew(main("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>文</w:t></w:r></w:p>")) == [
        Paragraph("文")
    ]


def test_a_deleted_row_is_left_out(main, tbl, tc):
    deleted = tbl([tc("甲"), tc("1")], [tc("乙"), tc("2")]).replace(
        "<w:tr>", '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>', 1
    )
    assert anew(main(deleted)) == [Grid((("乙", "2"),))]


def test_a_text_box_is_read_once_behind_its_paragraph(main):
    choice = "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>框中</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>"
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps">{choice}</mc:Choice><mc:Fallback>{choice}</mc:Fallback></mc:AlternateContent>'
    )
    assert anew(main(runs(both) + KEPT)) == [Paragraph("前后"), Paragraph("框中"), Paragraph("存")]


def test_a_note_does_not_lengthen_its_figure(main):
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'
    assert anew(main(runs(raised))) == [Paragraph("前（1）后")]


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "E107"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', "E107"),
        ("<a>&x;</a>", "E105"),
        ("<a>", "E105"),
        ("<a/>", "E105"),
        ("", "E105"),
        ("<a>" * 100_000, "E105"),
    ],
)
def test_hostile_and_broken_parts_are_refused(xml, code):
    with pytest.raises(CannotRead) as refused:
        rewritten(xml.encode())
    assert refused.value.code == code
