"""Paper sheets typed in, one a line."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.dialogue.answering import Given
from gongkai.web.dialogue.models import SurveyQuestion
from gongkai.web.dialogue.paper import sheets_of

KINDS = ("single", "multiple", "scale", "text")
ASKED = [SurveyQuestion(pk=key, kind=kind, options=["甲", "乙", "丙"]) for key, kind in enumerate(KINDS, start=1)]


def test_a_line_is_a_sheet_and_what_is_left_out_is_none():
    first, second, third = sheets_of(ASKED, "A；BC；4；路灯太暗；还有噪声\n\n b\ta、c\t\t\n;;;只有意见\n", "村口")
    assert first.answers == {1: Given((0,)), 2: Given((1, 2)), 3: Given((4,)), 4: Given(text="路灯太暗；还有噪声")}
    assert second.answers == {1: Given((1,)), 2: Given((0, 2))}
    assert third.answers == {4: Given(text="只有意见")}
    assert {(each.source, each.box, each.browser) for each in (first, second, third)} == {("paper", "村口", "")}


def test_what_nobody_could_mean_is_no_option():
    (sheet,) = sheets_of(ASKED, "是；A1；很好")
    assert sheet.answers == {1: Given((99,)), 2: Given((0, 99)), 3: Given((99,))}
    (sheet,) = sheets_of(ASKED, f"；；{'9' * 5000} ４")
    assert sheet.answers == {3: Given((99, 4))}


@given(st.text())
def test_nothing_typed_in_breaks_it(text):
    assert len(sheets_of(ASKED, text)) == sum(bool(line.strip()) for line in text.splitlines())
