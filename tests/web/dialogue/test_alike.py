"""Letters on the same thing are found by the letters their subjects share; only open ones of the same organ."""

from gongkai.web.dialogue.alike import alike_of
from gongkai.web.dialogue.mailbox import UNNAMED


def test_the_likest_comes_first_with_why(box):
    near = box.letter(subject="上湾村村口路灯坏了")
    same = box.letter(subject="上湾村口路灯不亮")
    box.letter(subject="咨询低保政策")
    found = alike_of(box.letter(subject="上湾村口路灯不亮"))
    assert [each.letter for each in found] == [same, near]
    assert (found[0].likeness, found[0].shared) == (100, ("上湾村口路灯不亮",))


def test_what_is_answered_or_anothers_is_not_offered(box):
    box.letter("answered")
    assert alike_of(box.letter()) == []


def test_a_letter_nobody_has_named_is_like_none(box):
    box.letter(subject=UNNAMED)
    assert alike_of(box.letter(subject=UNNAMED)) == []


def test_it_takes_two_questions_however_many(box, django_assert_num_queries):
    letter = box.letter()
    for _ in range(4):
        box.letter()
    with django_assert_num_queries(2):
        assert len(alike_of(letter)) == 4
