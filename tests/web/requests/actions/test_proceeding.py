"""Reviews and suits: taken in, answered, extended once, concluded, and counted in table four by their actor."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.proceeding import (
    AnswerProceeding,
    ConcludeProceeding,
    ExtendProceeding,
    OpenProceeding,
)
from gongkai.web.requests.figures import table_four
from letters import noon

FILED = date(2025, 5, 6)
LATER = noon(date(2025, 9, 1))


@pytest.fixture
def opened(office):
    def made(kind="reconsideration", filed=FILED, **told):
        action = OpenProceeding(office.organ, kind, "青禾县人民政府", filed, **told)
        return action.do(actor=office.clerk, at=LATER)

    return made


def test_concluded_it_stands_in_its_column(office, opened):
    ConcludeProceeding(opened(), date(2025, 6, 20), "corrected", "责令重新答复").do(actor=office.clerk, at=LATER)
    assert table_four(office.organ, 2025)["t4.reconsideration.corrected"] == 1


def test_a_suit_that_only_follows_as_reviewer_counts_nowhere(office, opened):
    opened("direct_suit", role="reviewer")
    assert not any(table_four(office.organ, 2025).values())


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"kind": "quarrel"}, "复议还是诉讼"),
        ({"filed": date(2025, 9, 2)}, "还没有到"),
        ({"filed": date(25, 5, 6)}, "规定"),
        ({"served_on": date(2025, 5, 1)}, "早于受理"),
        ({"role": "onlooker"}, "身份"),
    ],
)
def test_what_cannot_be(opened, told, said):
    with pytest.raises(Refused, match=said):
        opened(**told)


def test_only_a_suit_after_review_has_an_earlier_case(opened):
    review = opened()
    assert opened("suit_after", earlier=review).earlier == review
    with pytest.raises(Refused, match="复议后起诉"):
        opened("direct_suit", earlier=review)


def test_another_organs_request_is_none_of_this_case(county, letter):
    request = letter()[0]
    elsewhere = OpenProceeding(county.other, "reconsideration", "县政府", FILED, request=request)
    with pytest.raises(Refused, match="不是本机关"):
        elsewhere.do(actor=None, at=LATER)


def test_answered_and_extended_once(office, opened):
    case = opened()
    AnswerProceeding(case, date(2025, 5, 12)).do(actor=office.clerk, at=LATER)
    ExtendProceeding(case, date(2025, 5, 30)).do(actor=office.clerk, at=LATER)
    assert (case.answered_on, case.extended) == (date(2025, 5, 12), True)
    with pytest.raises(Refused, match="只有一次"):
        ExtendProceeding(case, date(2025, 6, 1)).do(actor=office.clerk, at=LATER)


@pytest.mark.parametrize(
    ("day", "result", "said"),
    [
        (date(2025, 5, 1), "upheld", "早于受理"),
        (date(2025, 9, 2), "upheld", "还没有到"),
        (date(2025, 6, 1), "", "请选择"),
    ],
)
def test_a_result_that_cannot_be(office, opened, day, result, said):
    with pytest.raises(Refused, match=said):
        ConcludeProceeding(opened(), day, result).do(actor=office.clerk, at=LATER)


def test_what_is_concluded_stays(office, opened):
    case = opened()
    ConcludeProceeding(case, date(2025, 6, 20), "upheld").do(actor=office.clerk, at=LATER)
    with pytest.raises(Refused, match="已经审结"):
        ConcludeProceeding(case, date(2025, 6, 21), "other").do(actor=office.clerk, at=LATER)
