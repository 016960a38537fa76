"""An answer is drafted by one, reviewed by another, sent; what was merged is answered with it, each by its own day."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.letter_answers import PASSED, RETURNED, DraftReply, ReviewReply, SendReply
from gongkai.web.dialogue.actions.letter_steps import MergeLetter
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from letters import noon

DAY = date(2026, 3, 2)


def test_nobody_reviews_their_own_answer(box):
    letter = box.letter("open")
    DraftReply(letter, "已经修好", box.head).do(actor=box.head, at=noon(DAY))
    with pytest.raises(Refused, match="拟稿人"):
        ReviewReply(letter, PASSED, "", box.head).do(actor=box.head, at=noon(DAY))


def test_what_is_returned_is_drafted_again(box):
    letter = box.letter("review")
    with pytest.raises(Refused, match="要改什么"):
        ReviewReply(letter, RETURNED, "", box.head).do(actor=box.head, at=noon(DAY))
    ReviewReply(letter, RETURNED, "写明日期", box.head).do(actor=box.head, at=noon(DAY))
    letter.refresh_from_db()
    assert (letter.state, letter.replies.get().remark) == ("open", "写明日期")
    DraftReply(letter, "三月一日修好", box.clerk).do(actor=box.clerk, at=noon(DAY))
    assert letter.replies.first().verdict == ""


def test_nothing_goes_out_that_was_not_passed(box):
    with pytest.raises(Refused, match="待审核"):
        SendReply(box.letter("review"), "web", box.clerk).do(actor=box.clerk, at=noon(DAY))


def test_it_is_sent_in_time_or_not_and_the_merged_with_it(box):
    early, letter = box.letter("open", date(2026, 2, 2)), box.letter("open")
    MergeLetter(early, letter).do(actor=box.clerk, at=noon(DAY))
    DraftReply(letter, "已经修好", box.clerk).do(actor=box.clerk, at=noon(DAY))
    ReviewReply(letter, PASSED, "", box.head).do(actor=box.head, at=noon(DAY))
    letter.refresh_from_db()
    SendReply(letter, "phone", box.clerk).do(actor=box.clerk, at=noon(date(2026, 3, 10)))
    stands = Letter.objects.order_by("pk").values_list("state", "answered_on", "in_time")
    assert list(stands) == [("merged", date(2026, 3, 10), False), ("answered", date(2026, 3, 10), True)]
    assert letter.replies.get().way == "phone"


def test_the_way_is_one_of_the_table_and_the_trail_holds_no_word(box):
    with pytest.raises(Refused, match="答复方式"):
        SendReply(box.letter("approved"), "pigeon", box.clerk).do(actor=box.clerk, at=noon(DAY))
    assert not [row for row in AuditRow.objects.all() if "修好" in str(row.detail)]


@pytest.mark.parametrize(("text", "why"), [("  ", "请填写答复"), ("长" * 10001, "10000")])
def test_an_answer_says_something_and_not_too_much(box, text, why):
    with pytest.raises(Refused, match=why):
        DraftReply(box.letter("open"), text, box.clerk).do(actor=box.clerk, at=noon(DAY))
