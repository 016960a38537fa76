"""What is published is reworded, holds nothing personal that is recognised, and was reviewed by another."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.letter_publish import PUBLIC, PreparePublic, ReviewPublic, WithdrawPublic
from gongkai.web.dialogue.models import PublicLetter
from gongkai.web.organs.action import Refused
from letters import noon

DAY = date(2026, 3, 2)
WORDS = {"title": "路灯", "question": "路灯坏了", "answer": "修好了"}


def prepare(box, letter, **words):
    PreparePublic(letter, **WORDS | words, person=box.clerk).do(actor=box.clerk, at=noon(DAY))
    letter.refresh_from_db()
    return letter.public


def test_it_is_public_after_anothers_review(box):
    public = prepare(box, box.letter("answered"))
    assert (public.state, public.published_on) == ("draft", None)
    ReviewPublic(public, PUBLIC, "", box.head).do(actor=box.head, at=noon(DAY))
    public.refresh_from_db()
    assert (public.state, public.published_on, public.kind) == ("public", DAY, "help")
    with pytest.raises(Refused, match="不在待审核"):
        ReviewPublic(public, PUBLIC, "", box.head).do(actor=box.head, at=noon(DAY))


@pytest.mark.parametrize("name", list(WORDS))
def test_personal_data_hold_it_back_at_their_field(box, name):
    with pytest.raises(Refused, match="个人信息") as refused:
        prepare(box, box.letter("answered"), **{name: "打13812345678"})
    assert [reason.about for reason in refused.value.reasons] == [name]
    assert "13812345678" not in str(refused.value)
    assert not PublicLetter.objects.exists()


def test_nobody_reviews_their_own_words(box):
    letter = box.letter("answered")
    PreparePublic(letter, **WORDS, person=box.head).do(actor=box.head, at=noon(DAY))
    letter.refresh_from_db()
    with pytest.raises(Refused, match="拟稿人"):
        ReviewPublic(letter.public, PUBLIC, "", box.head).do(actor=box.head, at=noon(DAY))


def test_a_writer_who_did_not_agree_is_not_published(box):
    with pytest.raises(Refused, match="没有同意"):
        prepare(box, box.letter("answered", may_publish=False))


def test_what_is_not_answered_is_not_published(box):
    with pytest.raises(Refused, match="办理中"):
        prepare(box, box.letter("open"))


def test_returned_words_are_written_again_and_withdrawn_ones_too(box):
    letter = box.letter("answered")
    public = prepare(box, letter)
    with pytest.raises(Refused, match="正在审核"):
        prepare(box, letter)
    ReviewPublic(public, "returned", "太细", box.head).do(actor=box.head, at=noon(DAY))
    public = prepare(box, letter, title="村口路灯")
    ReviewPublic(public, PUBLIC, "", box.head).do(actor=box.head, at=noon(DAY))
    with pytest.raises(Refused, match="理由"):
        WithdrawPublic(public, "").do(actor=box.head, at=noon(DAY))
    WithdrawPublic(public, "写错了").do(actor=box.head, at=noon(DAY))
    with pytest.raises(Refused, match="没有公开"):
        WithdrawPublic(public, "写错了").do(actor=box.head, at=noon(DAY))
    assert prepare(box, letter).state == "draft"
