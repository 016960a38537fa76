"""A rating: after the end, once, from one to five."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.rate import SCORES, Rate
from gongkai.web.requests.models import Rating
from letters import noon

LATER = noon(date(2025, 3, 21))


def test_what_is_not_closed_is_not_rated(letter):
    with pytest.raises(Refused, match="办结之后"):
        Rate(letter()[0], 5).do(actor=None, at=LATER)


@pytest.mark.parametrize("score", [0, 6])
def test_a_score_is_one_of_the_scale(letter, step, score):
    request = step(letter()[0], "withdrawn:2025-03-20", "other.other")
    assert score not in SCORES
    with pytest.raises(Refused, match="满意程度"):
        Rate(request, score).do(actor=None, at=LATER)


def test_it_is_rated_once(letter, step):
    request = step(letter()[0], "withdrawn:2025-03-20", "other.other")
    Rate(request, 2, " 慢 ").do(actor=None, at=LATER)
    with pytest.raises(Refused, match="已经评价过"):
        Rate(request, 5).do(actor=None, at=LATER)
    assert [(each.score, each.text) for each in Rating.objects.all()] == [(2, "慢")]
