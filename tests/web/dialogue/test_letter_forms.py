"""Forms begin with what is known: the writer's kind, the internal limit, the way the letter came, what was returned."""

from datetime import date

from gongkai.web.dialogue.actions.letter_answers import RETURNED, ReviewReply
from gongkai.web.dialogue.letter_forms import (
    AcknowledgeForm,
    DraftForm,
    MergeForm,
    PublicForm,
    RouteForm,
    SendForm,
    spoken,
)
from gongkai.web.dialogue.mailbox import KINDS, UNNAMED
from letters import noon

DAY = date(2026, 3, 2)


def test_a_letter_nobody_named_begins_without_a_name(box):
    assert AcknowledgeForm(box.letter(subject=UNNAMED), DAY).initial == {"subject": "", "kind": "help"}
    assert AcknowledgeForm(box.letter(), DAY).initial["subject"] == "上湾村口路灯不亮"


def test_the_internal_limit_leaves_time_to_answer(box):
    letter = box.letter("open")
    assert RouteForm(letter, DAY).initial["due"] == date(2026, 3, 4)
    assert RouteForm(letter, date(2026, 3, 23)).initial["due"] == letter.due
    assert RouteForm(letter, date(2026, 3, 30)).initial["due"] == date(2026, 4, 1)


def test_the_likest_is_chosen_to_merge_with(box):
    like = box.letter("open")
    form = MergeForm(box.letter("open"), DAY)
    assert form.initial["into"] == like.pk
    assert list(form.fields["into"].queryset) == [like]


def test_an_answer_returned_is_gone_on_with(box):
    letter = box.letter("review")
    ReviewReply(letter, RETURNED, "写明日期", box.head).do(actor=box.head, at=noon(DAY))
    assert DraftForm(letter, DAY).initial["text"] == "已经修好。"


def test_it_goes_out_as_it_came_where_it_can(box):
    ways = [SendForm(box.letter("approved", channel=channel), DAY).initial["way"] for channel in ("phone", "handed")]
    assert ways == ["phone", "web"]


def test_words_for_the_public_begin_with_the_clerks_name_for_it(box):
    assert PublicForm(box.letter("answered"), DAY).initial == {"title": "上湾村口路灯不亮"}
    assert PublicForm(box.letter("public"), DAY).initial["title"] == "村口路灯不亮"


def test_choices_are_said(settings):
    del settings
    assert spoken(KINDS)[0] == ("consultation", "咨询")
