import pytest

from gongkai.readers.docx.numbering import Numbering, numbering_styles
from gongkai.readers.errors import CannotRead

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(depth, kind, text, start=1, more=""):
    said = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}">{said}</w:lvl>'


def numbering(levels, nums='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', styles=None):
    xml = f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}</w:numbering>'
    return Numbering(xml.encode(), styles or {})


def labels(lists, *depths, number="1"):
    return [lists.label({"numId": number, "ilvl": str(depth)}) for depth in depths]


def test_headings_are_counted_in_chinese():
    lists = numbering([level(0, "chineseCounting", "%1、"), level(1, "japaneseCounting", "（%2）")])
    assert labels(lists, 0, 1, 1, 0, 1) == ["一、", "（一）", "（二）", "二、", "（一）"]


def test_levels_above_are_named():
    lists = numbering([level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")])
    assert labels(lists, 0, 0, 1, 1) == ["1.", "2.", "2.1", "2.2"]
    assert labels(numbering([level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")]), 1) == ["1.1"]


@pytest.mark.parametrize(
    ("kind", "start", "label"),
    [
        ("chineseCountingThousand", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCounting", 100, "100"),
        ("decimalEnclosedCircle", 3, "③"),
        ("decimalEnclosedCircle", 30, "30"),
        ("decimalFullWidth", 12, "１２"),
        ("decimalZero", 7, "07"),
        ("upperLetter", 2, "B"),
        ("lowerLetter", 27, "a"),
        ("upperRoman", 14, "XIV"),
        ("lowerRoman", 400, "400"),
        ("something", 5, "5"),
    ],
)
def test_numbers_are_written_as_their_format_says(kind, start, label):
    assert labels(numbering([level(0, kind, "%1", start)]), 0) == [label]


def test_bullets_and_unknown_lists_give_nothing():
    assert labels(numbering([level(0, "bullet", "●")]), 0, 5) == ["", ""]
    assert labels(numbering([]), 0, number="7") == [""]
    assert labels(numbering([]), 0, number="0") == [""]


def test_lists_of_one_make_count_on_unless_they_start_anew():
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num>"
    )
    lists = numbering([level(0, "decimal", "%1")], nums)
    assert [lists.label({"numId": number}) for number in "11233"] == ["1", "2", "3", "5", "6"]


def test_a_style_may_number():
    styles = numbering_styles(
        f'<w:styles {W}><w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        '</w:style><w:style w:styleId="Mine"><w:basedOn w:val="H"/></w:style><w:style w:styleId="Other"/>'
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    assert styles == {"H": "1", "Mine": "1"}
    linked = '<w:pStyle w:val="Mine"/>'
    lists = numbering([level(0, "decimal", "%1、"), level(1, "decimal", "（%2）", more=linked)], styles=styles)
    assert [lists.label({"pStyle": style}) for style in ("H", "Mine", "Mine", "None")] == ["1、", "（1）", "（2）", ""]


def test_broken_lists_are_refused():
    with pytest.raises(CannotRead):
        Numbering(b"<w:numbering", {})
