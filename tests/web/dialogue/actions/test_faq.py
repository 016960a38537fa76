"""A frequent question is public only after somebody else has passed it; what is public is not changed."""

from dataclasses import replace
from datetime import date

import pytest

from gongkai.web.dialogue.actions.faq import (
    AddPhrasing,
    ChangeFaq,
    FaqText,
    ReleaseFaq,
    ReturnFaq,
    SetSynonyms,
    SubmitFaq,
    WithdrawFaq,
    WriteFaq,
)
from gongkai.web.dialogue.models import Faq, OpenQuestion, Synonyms
from gongkai.web.organs.action import Refused
from letters import noon

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 2)
AT = noon(DAY)
TEXT = FaqText("低保怎么申请？", "到民政窗口申请。", "吃低保找谁\n\n 低保在哪办 ")


@pytest.fixture
def faq(box):
    """A frequent question, just written."""
    return WriteFaq(box.organ, TEXT, box.clerk).do(actor=box.clerk, at=AT)


@pytest.fixture
def question(box):
    """A question nobody could answer."""
    told = {"text": "吃低保要啥", "folded": "吃低保要啥", "why": "declined", "first_at": AT, "last_at": AT}
    return OpenQuestion.objects.create(organ=box.organ, **told)


def released(faq, box):
    SubmitFaq(faq, box.clerk).do(actor=box.clerk, at=AT)
    return ReleaseFaq(faq, box.head).do(actor=box.head, at=AT)


def test_it_is_released_by_somebody_else(faq, box):
    assert faq.alike == "吃低保找谁\n低保在哪办"
    with pytest.raises(Refused):
        ReleaseFaq(faq, box.head).do(actor=box.head, at=AT)
    SubmitFaq(faq, box.clerk).do(actor=box.clerk, at=AT)
    Faq.objects.update(author=box.head)
    faq.refresh_from_db()
    with pytest.raises(Refused, match="起草人"):
        ReleaseFaq(faq, box.head).do(actor=box.head, at=AT)
    Faq.objects.update(author=box.clerk)
    faq.refresh_from_db()
    ReleaseFaq(faq, box.head).do(actor=box.head, at=AT)
    assert (faq.state, faq.released_on, faq.reviewer) == ("released", DAY, box.head)


def test_what_is_returned_says_why(faq, box):
    SubmitFaq(faq, box.clerk).do(actor=box.clerk, at=AT)
    with pytest.raises(Refused, match="理由"):
        ReturnFaq(faq, box.head, " ").do(actor=box.head, at=AT)
    ReturnFaq(faq, box.head, "补上电话").do(actor=box.head, at=AT)
    assert (faq.state, faq.remark) == ("draft", "补上电话")


def test_what_is_released_is_changed_only_after_it_was_withdrawn(faq, box):
    released(faq, box)
    with pytest.raises(Refused, match="撤下"):
        ChangeFaq(faq, TEXT, box.clerk).do(actor=box.clerk, at=AT)
    WithdrawFaq(faq, box.clerk).do(actor=box.clerk, at=AT)
    ChangeFaq(faq, replace(TEXT, answer="新的答案"), box.clerk).do(actor=box.clerk, at=AT)
    assert (faq.state, faq.answer) == ("draft", "新的答案")


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"question": " "}, "question"),
        ({"answer": ""}, "answer"),
        ({"answer": "长" * 2001}, "answer"),
        ({"alike": "长" * 201}, "alike"),
        ({"valid_until": date(2026, 3, 1)}, "valid_until"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(box, told, field):
    with pytest.raises(Refused) as refused:
        WriteFaq(box.organ, replace(TEXT, **told), box.clerk).do(actor=box.clerk, at=AT)
    assert [each.about for each in refused.value.reasons] == [field]


def test_a_question_is_settled_by_the_frequent_one_written_for_it(box, question):
    faq = WriteFaq(box.organ, TEXT, box.clerk, question).do(actor=box.clerk, at=AT)
    question.refresh_from_db()
    assert (question.state, question.faq, question.by) == ("entered", faq, box.clerk)
    with pytest.raises(Refused, match="已经处理"):
        WriteFaq(box.organ, TEXT, box.clerk, question).do(actor=box.clerk, at=AT)


def test_a_question_becomes_another_way_to_ask(box, question, faq, county):
    foreign = WriteFaq(county.other, TEXT, None).do(actor=None, at=AT)
    with pytest.raises(Refused, match="本机关"):
        AddPhrasing(question, foreign, box.clerk).do(actor=box.clerk, at=AT)
    AddPhrasing(question, faq, box.clerk).do(actor=box.clerk, at=AT)
    faq.refresh_from_db()
    assert faq.alike.splitlines()[-1] == question.text


def test_a_word_alone_is_no_set(box):
    with pytest.raises(Refused, match="第 2 行"):
        SetSynonyms(box.organ, "上坟 祭扫\n清明").do(actor=box.clerk, at=AT)
    SetSynonyms(box.organ, "上坟、祭扫\n").do(actor=box.clerk, at=AT)
    SetSynonyms(box.organ, "上坟、祭扫、扫墓").do(actor=box.clerk, at=AT)
    assert Synonyms.objects.get(organ=box.organ).text == "上坟、祭扫、扫墓"
