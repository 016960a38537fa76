"""Pieces are cut at clauses, and around what looks like a datum of a person; nothing is lost between the cuts."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gongkai.redaction import Mark, Piece, Reading
from gongkai.redaction.segments import segments

DAY = date(2025, 3, 3)


def test_clauses_and_numbers_can_be_ticked_by_themselves():
    (cut,) = segments(Reading((Piece("text", "申请人住上湾村，身份证号340000199001010016，无电话。"),)), DAY)
    assert [each.text for each in cut] == [
        "申请人住上湾村",
        "，",
        "身份证号",
        "340000199001010016",
        "，",
        "无电话",
        "。",
    ]
    assert [each.text for each in cut if each.personal] == ["340000199001010016"]


def test_what_is_marked_is_a_segment_of_its_own():
    (cut,) = segments(Reading((Piece("text", "申请人张三，"),)), DAY, [Mark(0, "denied.third_party", 3, 5)])
    assert [(each.text, each.tells) for each in cut] == [("申请人", True), ("张三", True), ("，", False)]


@given(st.lists(st.text(st.sampled_from("张三，。 \t1340000199001010016"), max_size=40), max_size=3))
def test_segments_together_are_the_text(texts):
    reading = Reading(tuple(Piece("text", text) for text in texts))
    for piece, cut in zip(reading.pieces, segments(reading, DAY), strict=True):
        assert "".join(each.text for each in cut) == piece.text
        assert all(piece.text[each.start : each.end] == each.text for each in cut)
