"""What a survey, a question and a placement say of themselves."""

from datetime import timedelta

import pytest

from gongkai.web.dialogue.models import Placement, Survey, SurveyQuestion
from web.dialogue.asked import DAY, LATER


def survey(stage):
    return Survey(kind="quiz", title="竞赛", stage=stage, opens_on=DAY, closes_on=LATER)


@pytest.mark.parametrize(
    ("stage", "day", "takes", "ended"),
    [
        ("published", DAY, True, False),
        ("published", LATER, True, False),
        ("published", DAY - timedelta(days=1), False, False),
        ("published", LATER + timedelta(days=1), False, True),
        ("concluded", LATER + timedelta(days=1), False, True),
        ("draft", DAY, False, False),
        ("withdrawn", LATER + timedelta(days=1), False, False),
    ],
)
def test_it_takes_answers_while_it_is_public_and_open(stage, day, takes, ended):
    assert (survey(stage).takes(day), survey(stage).ended(day)) == (takes, ended)


def test_it_is_called_by_its_title_and_knows_its_manner():
    assert f"{survey('draft')}" == "竞赛"
    assert survey("draft").manner.scored


def test_a_question_offers_its_options_or_points():
    assert SurveyQuestion(kind="single", options=["甲", "乙"]).choices == [(0, "甲"), (1, "乙")]
    assert [value for value, _ in SurveyQuestion(kind="scale").choices] == [1, 2, 3, 4, 5]
    assert SurveyQuestion(kind="text", text="题").choices == []
    assert f"{SurveyQuestion(text='题')}" == "题"
    assert f"{Placement(address='/items/1')}" == "/items/1"
