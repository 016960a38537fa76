"""A letter is taken up, merged, extended once, or led to its own channel; each only while it may be."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.letter_escalate import SOON, EscalateLetter
from gongkai.web.dialogue.actions.letter_steps import AcknowledgeLetter, ExtendLetter, MergeLetter, SetLetterAside
from gongkai.web.dialogue.mailbox import UNNAMED
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow, OrganSetting
from letters import noon

DAY, LATER = date(2026, 3, 2), date(2026, 3, 4)


def test_the_kind_settled_when_it_is_taken_up_decides_the_day(box):
    letter = box.letter(subject=UNNAMED)
    AcknowledgeLetter(letter, "consultation", " 路灯 ", box.clerk).do(actor=box.clerk, at=noon(LATER))
    letter.refresh_from_db()
    assert (letter.state, letter.subject, letter.days, letter.due) == ("open", "路灯", 5, date(2026, 3, 9))
    assert letter.acknowledged_at == noon(LATER)


def test_what_gets_a_later_day_when_it_is_taken_up_is_urged_anew(box):
    later, same = box.letter(kind="consultation"), box.letter()
    for each, kind in ((later, "help"), (same, "help")):
        EscalateLetter(each, SOON).do(actor=None, at=noon(LATER))
        AcknowledgeLetter(each, kind, "路灯", box.clerk).do(actor=box.clerk, at=noon(LATER))
    assert (later.escalated, same.escalated) == (0, SOON)


@pytest.mark.parametrize(
    ("kind", "subject", "why"),
    [("joke", "路灯", "类别"), ("help", UNNAMED, "来信事项"), ("help", "张三13812345678来信", "个人信息")],
)
def test_it_is_named_without_personal_data_and_of_a_kind(box, kind, subject, why):
    with pytest.raises(Refused, match=why):
        AcknowledgeLetter(box.letter(), kind, subject, box.clerk).do(actor=box.clerk, at=noon(DAY))


def test_it_is_taken_up_once(box):
    letter = box.letter("open")
    with pytest.raises(Refused, match="办理中"):
        AcknowledgeLetter(letter, "help", "路灯", box.clerk).do(actor=box.clerk, at=noon(DAY))


def test_nobody_from_elsewhere_may(box, person):
    stranger = person("clerk", box.other)
    with pytest.raises(Refused, match="权限"):
        AcknowledgeLetter(box.letter(), "help", "路灯", stranger).do(actor=stranger, at=noon(DAY))


def test_one_letter_merges_into_another_and_not_on(box):
    first, second, third = box.letter("open"), box.letter("open"), box.letter("open")
    MergeLetter(second, first).do(actor=box.clerk, at=noon(LATER))
    second.refresh_from_db()
    assert (second.state, second.same_as, second.closed_on) == ("merged", first, LATER)
    with pytest.raises(Refused, match="反过来"):
        MergeLetter(first, third).do(actor=box.clerk, at=noon(LATER))
    with pytest.raises(Refused, match="已经办结"):
        MergeLetter(third, second).do(actor=box.clerk, at=noon(LATER))
    with pytest.raises(Refused, match="另一件"):
        MergeLetter(third, third).do(actor=box.clerk, at=noon(LATER))


def test_it_is_extended_once_by_a_reviewer_with_a_reason(box):
    letter = box.letter("open")
    with pytest.raises(Refused, match="权限"):
        ExtendLetter(letter, 3, "等材料").do(actor=box.clerk, at=noon(LATER))
    with pytest.raises(Refused, match="1 至 5"):
        ExtendLetter(letter, 6, "等材料").do(actor=box.head, at=noon(LATER))
    with pytest.raises(Refused, match="理由"):
        ExtendLetter(letter, 3, " ").do(actor=box.head, at=noon(LATER))
    ExtendLetter(letter, 3, "等材料").do(actor=box.head, at=noon(LATER))
    letter.refresh_from_db()
    assert (letter.due, letter.extended_days) == (date(2026, 3, 26), 3)
    with pytest.raises(Refused, match="已经延长"):
        ExtendLetter(letter, 1, "再等").do(actor=box.head, at=noon(LATER))


def test_nothing_is_extended_after_its_day_or_where_the_organ_forbids_it(box):
    letter = box.letter("open")
    with pytest.raises(Refused, match="期限已过"):
        ExtendLetter(letter, 1, "忙").do(actor=box.head, at=noon(date(2026, 3, 24)))
    OrganSetting.objects.create(organ=box.organ, key="mailbox_extension", value="0", since=DAY)
    with pytest.raises(Refused, match="不许延长"):
        ExtendLetter(letter, 1, "忙").do(actor=box.head, at=noon(LATER))


def test_what_was_merged_is_to_be_answered_again_where_the_other_is_not(box):
    first, second, third = box.letter("open"), box.letter("open"), box.letter(subject=UNNAMED)
    for each in (second, third):
        MergeLetter(each, first).do(actor=box.clerk, at=noon(LATER))
    SetLetterAside(first, "petition", "属于信访事项").do(actor=box.clerk, at=noon(LATER))
    for each in (second, third):
        each.refresh_from_db()
    assert [(each.state, each.same_as, each.closed_on) for each in (second, third)] == [
        ("open", None, None),
        ("new", None, None),
    ]
    assert AuditRow.objects.latest("number").detail["let_go"] == [second.number, third.number]


@pytest.mark.parametrize("state", ["petition", "aside"])
def test_what_is_no_letter_to_answer_is_closed_with_a_reason(box, state):
    letter = box.letter()
    with pytest.raises(Refused, match="理由"):
        SetLetterAside(letter, state, "").do(actor=box.clerk, at=noon(LATER))
    SetLetterAside(letter, state, "属于信访事项").do(actor=box.clerk, at=noon(LATER))
    letter.refresh_from_db()
    assert (letter.state, letter.closed_on, letter.answered_on) == (state, LATER, None)


def test_a_letter_is_not_set_aside_as_answered(box):
    with pytest.raises(Refused, match="哪种情形"):
        SetLetterAside(box.letter(), "answered", "懒").do(actor=box.clerk, at=noon(LATER))
