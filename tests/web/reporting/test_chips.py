"""Chips show what the records say; numbers typed beside a figure's name are offered as chips."""

from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.web.reporting.chips import filled, offers, pieces, unfilled, with_chip
from gongkai.web.reporting.known import Known

VIDEO = Known("publishing.carrier.video", "{name}", "", "条", 16, "publishing", "视频号")
OPEN = Known("typed.meetings", "公开工作会议", "", "次", None, "typed")
KNOWN = {VIDEO.key: VIDEO, OPEN.key: OPEN}


def test_a_chip_is_its_value():
    assert filled("视频号发布{{publishing.carrier.video}}条。\n\n 完 ", KNOWN) == ("视频号发布16条。", "完")


def test_what_has_no_value_stays_visible_and_is_named():
    text = "会议{{typed.meetings}}次，{{no.such}}，{{坏}}\n【上年提出：时效不够】"
    assert filled(text, KNOWN)[0] == "会议{{typed.meetings}}次，{{no.such}}，{{坏}}"
    assert unfilled(text, KNOWN) == ["{{typed.meetings}}", "{{no.such}}", "{{", "}}", "【上年提出：时效不够】"]


def test_a_number_typed_by_hand_is_offered_and_told_when_it_differs():
    (right,), (wrong,) = offers("视频号发布16条", KNOWN), offers("完\n视频号发布17条", KNOWN)
    assert right.agrees
    assert not wrong.agrees
    assert with_chip("完\n视频号发布17条", wrong) == "完\n视频号发布{{publishing.carrier.video}}条"


def test_dates_other_clauses_and_chips_are_let_by():
    for text in ("视频号于2025年开通", "视频号运行良好，共16条", "视频号发布{{publishing.carrier.video}}条"):
        assert offers(text, KNOWN) == []


@settings(deadline=None)
@given(st.text(alphabet="视频号{}abc.16条\n", max_size=40))
def test_the_pieces_of_a_line_are_the_line(line):
    assert all("".join(piece.text for piece in pieces(each, {})) == each for each in line.splitlines())
