import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.markup import parse
from gongkai.readers.ofd.page import POINTS, Printer
from gongkai.readers.pdf.geometry import Rule

MM = POINTS


def printed(objects, marks=1000, origin=(0.0, 0.0)):
    layer = f'<o:Layer xmlns:o="http://www.ofdspec.org/2016">{objects}</o:Layer>'.replace("ofd:", "o:")
    printer = Printer(*origin, marks, marks)
    printer.print(parse(layer.encode(), "layer"))
    return printer


def text(attributes, code):
    return f'<o:TextObject Boundary="10 20 50 8" Size="4" {attributes}>{code}</o:TextObject>'


def places(words):
    return [(word.text, round(word.x0 / MM, 3), round(word.base / MM, 3)) for word in words]


def test_characters_stand_where_their_steps_put_them():
    found = printed(text("", '<o:TextCode X="1" Y="4" DeltaX="4 g 2 5">表二共3</o:TextCode>')).words
    assert places(found) == [("表", 11, 24), ("二", 15, 24), ("共", 20, 24), ("3", 25, 24)]
    assert found[0].size == pytest.approx(4 * MM)
    assert found[3].x1 - found[3].x0 == pytest.approx(2 * MM)


def test_without_steps_characters_follow_at_their_usual_width():
    assert places(printed(text("", '<o:TextCode X="0" Y="4">共12</o:TextCode>')).words) == [
        ("共", 10, 24),
        ("1", 14, 24),
        ("2", 16, 24),
    ]


def test_upright_text_steps_down():
    found = printed(text("", '<o:TextCode X="0" Y="4" DeltaY="g 1 5">申请</o:TextCode>')).words
    assert places(found) == [("申", 10, 24), ("请", 10, 29)]


def test_a_transformation_scales_and_moves():
    found = printed(text('CTM="2 0 0 2 3 1"', '<o:TextCode X="1" Y="4" DeltaX="4">一二</o:TextCode>')).words
    assert places(found) == [("一", 15, 29), ("二", 23, 29)]
    assert found[0].size == pytest.approx(8 * MM)


@pytest.mark.parametrize(
    "attributes", ['CTM="0.7 0.7 -0.7 0.7 0 0"', 'Visible="false"', 'Alpha="0"', 'CTM="0 0 0 0 0 0"']
)
def test_watermarks_and_hidden_text_are_left_out(attributes):
    assert printed(text(attributes, '<o:TextCode X="0" Y="4">内部</o:TextCode>')).words == []


def test_the_page_box_may_begin_elsewhere():
    found = printed(text("", '<o:TextCode X="0" Y="4">一</o:TextCode>'), origin=(10.0, 20.0)).words
    assert places(found) == [("一", 0, 4)]


def path(data, attributes=""):
    box = f'<o:PathObject Boundary="10 20 50 8" {attributes}>'
    return printed(f"{box}<o:AbbreviatedData>{data}</o:AbbreviatedData></o:PathObject>").rules


def rule(x0, y0, x1, y1):
    return Rule(*(pytest.approx(value * MM) for value in (x0, y0, x1, y1)))


def test_straight_strokes_are_rulings():
    assert path("M 0 0 L 30 0 M 5 0 L 5 8") == [rule(10, 20, 40, 20), rule(15, 20, 15, 28)]


def test_an_outlined_box_gives_its_four_edges():
    assert len(path("M 0 0 L 30 0 L 30 8 L 0 8 C")) == 4


def test_a_thin_filled_box_is_a_ruling():
    assert path("M 0 0 L 30 0 L 30 0.2 L 0 0.2 C", 'Stroke="false" Fill="true"') == [rule(10, 20.1, 40, 20.1)]


def test_slants_and_curves_are_no_rulings():
    assert path("M 0 0 L 30 20 Q 1 1 30 40 B 1 1 2 2 60 60 A 1 1 0 0 1 70 90") == []


def test_broken_paths_do_no_harm():
    assert path("M 0 L nonsense 3 M 0 0 L 30") == []


def test_blocks_are_looked_into_but_not_without_end():
    word = text("", '<o:TextCode X="0" Y="4">一</o:TextCode>')
    assert len(printed(f"<o:PageBlock><o:PageBlock>{word}</o:PageBlock></o:PageBlock>").words) == 1
    with pytest.raises(CannotRead) as refused:
        printed("<o:PageBlock>" * 40 + "</o:PageBlock>" * 40)
    assert refused.value.code == "E105"


def test_marks_are_bounded():
    with pytest.raises(CannotRead) as refused:
        printed(text("", '<o:TextCode X="0" Y="4">一二三四</o:TextCode>'), marks=3)
    assert refused.value.code == "E116"
