"""A bared docx holds what shows and nothing else, and tells what it could not keep."""

from io import BytesIO

from docx import Document

from gongkai.readers.limits import DEFAULT_LIMITS
from gongkai.redaction.word_bared import STORY, bare
from gongkai.vetting.files.package import Package


def package(letter, where, **changed):
    return Package(letter.packed(letter.hidden(where), changed) if changed else letter.hidden(where), DEFAULT_LIMITS)


def test_only_the_parts_that_show_are_kept(letter):
    bared = package(letter, "a custom part")
    bare(bared)
    assert not [name for name in bared.parts if name.startswith(("docProps", "customXml")) or "comments" in name]
    assert "word/document.xml" in bared.parts


def test_page_numbers_stay_fields(letter):
    field = (
        '<w:p xmlns:w="{w}"><w:fldSimple w:instr=" PAGE  \\* MERGEFORMAT "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
    )
    data = letter.packed(
        letter.hidden("a property"),
        {
            "word/document.xml": lambda xml: xml.replace(
                "<w:body>",
                "<w:body>" + field.format(w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
            )
        },
    )
    bared = Package(data, DEFAULT_LIMITS)
    bare(bared)
    assert len(list(bared.tree("word/document.xml").iter("{*}fldSimple"))) == 1


def test_what_a_field_shows_stays_without_its_code(letter):
    bared = package(letter, "the code of a field")
    bare(bared)
    root = bared.tree("word/document.xml")
    assert "写信" in "".join(root.itertext())
    assert not list(root.iter("{*}instrText", "{*}fldChar"))


def test_embedded_objects_and_charts_are_told(letter):
    inside = (
        '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:object/></w:r><w:r><w:drawing>'
        '<a:graphicData xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing></w:r></w:p>'
    )
    data = letter.packed(
        letter.hidden("a property"), {"word/document.xml": lambda xml: xml.replace("<w:body>", f"<w:body>{inside}")}
    )
    assert bare(Package(data, DEFAULT_LIMITS)) == {"嵌入的对象": 1, "图表": 1}


def test_links_lead_nowhere_outside(letter):
    link = (
        '<Relationship Id="rId99" Type="http://x/hyperlink" Target="mailto:a@b" TargetMode="External"/></Relationships>'
    )
    rels = {"word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", link)}
    bared = Package(letter.packed(letter.hidden("a property"), rels), DEFAULT_LIMITS)
    bare(bared)
    assert "mailto" not in str([dict(each.attrib) for each in bared.tree("word/_rels/document.xml.rels")])


def test_pictures_nothing_shows_are_dropped(letter):
    data = letter.packed(
        letter.hidden("the alternative text of a picture"),
        {"word/media/left_over.png": lambda _: "old"},
    )
    bared = Package(data, DEFAULT_LIMITS)
    bare(bared)
    assert [name for name in bared.parts if name.startswith("word/media/")] == ["word/media/image1.png"]


def test_what_is_bared_opens_in_another_program(letter):
    bared = package(letter, "a comment")
    bare(bared)
    assert Document(BytesIO(bared.saved())).paragraphs[0].text.startswith("申请人")
    assert STORY.fullmatch("word/header12.xml")
