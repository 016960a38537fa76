"""A rating: after the answer, once, from one to five; a merged letter's writer rates too."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.letter_rate import RateLetter
from gongkai.web.dialogue.models import LetterRating
from gongkai.web.organs.action import Refused
from letters import noon

DAY = date(2026, 3, 2)


def test_it_is_rated_after_the_answer_and_once(box):
    letter = box.letter("answered")
    RateLetter(letter, 2, " 慢 ").do(actor=None, at=noon(DAY))
    assert [(each.score, each.text) for each in LetterRating.objects.all()] == [(2, "慢")]
    with pytest.raises(Refused, match="已经评价过"):
        RateLetter(letter, 5).do(actor=None, at=noon(DAY))


def test_what_is_not_answered_is_not_rated(box):
    with pytest.raises(Refused, match="答复之后"):
        RateLetter(box.letter("approved"), 5).do(actor=None, at=noon(DAY))


@pytest.mark.parametrize("score", [0, 6])
def test_a_score_is_one_of_the_scale(box, score):
    with pytest.raises(Refused, match="满意程度"):
        RateLetter(box.letter("answered"), score).do(actor=None, at=noon(DAY))
