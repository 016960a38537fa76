"""What a survey brought, in numbers."""

from decimal import Decimal

import pytest

from gongkai.web.dialogue.actions.results import AnswerOpinions
from gongkai.web.dialogue.tally import (
    Evaluation,
    evaluation,
    newest_sheets,
    opinions,
    satisfied,
    scores,
    share,
    tallies,
)
from letters import noon
from web.dialogue.asked import DAY, QUIZ, SCALE, TEXT, answered, published

pytestmark = pytest.mark.django_db


def test_every_question_is_tallied(team, django_assert_num_queries):
    survey = published(*team)
    answered(survey, ((0,), (0, 1), (5,), "好"), ((0,), None, (4,)), ((2,), (1,), (2,)))
    with django_assert_num_queries(3):
        single, multiple, scale, text = tallies(survey)
    assert [(line.text, line.count, line.share) for line in single.lines] == [
        ("网站", 2, Decimal("66.7")),
        ("公开栏", 0, Decimal("0.0")),
        ("微信", 1, Decimal("33.3")),
    ]
    assert (multiple.answered, [line.count for line in multiple.lines]) == (2, [1, 2, 0])
    assert [line.share for line in multiple.lines][1] == 100
    assert (scale.mean, single.mean) == (Decimal("3.7"), None)
    assert (text.answered, text.lines) == (1, ())
    assert single.lines[0].width == "66.7"


def test_a_survey_nobody_answered_has_no_shares(team):
    survey = published(*team)
    assert [line.share for line in tallies(survey)[0].lines] == [None] * 3
    assert tallies(survey)[0].lines[0].width == "0"
    assert evaluation(survey) == Evaluation(0, None, None)
    assert share(0, 0) is None


def test_an_evaluation_says_how_satisfied_people_are(team):
    survey = published(*team, kind="evaluation", questions=(SCALE, SCALE))
    answered(survey, ((5,), (4,)), ((3,), (4,)))
    assert evaluation(survey) == Evaluation(2, Decimal("4.0"), Decimal("75.0"))
    assert satisfied([survey]) == {survey.pk: (2, 1)}


def test_scores_come_best_first(team):
    quiz = published(*team, kind="quiz", questions=QUIZ)
    answered(quiz, ((1,), (0, 1)), ((1,), (0,)), ((1,), (2,)))
    assert scores(quiz) == [(2, 1), (1, 2)]
    assert [line.right for line in tallies(quiz)[0].lines] == [False, True, False]


def test_opinions_come_with_what_became_of_them(team):
    survey = published(*team, kind="consultation", questions=(TEXT,))
    answered(survey, ("多设站",), ("站太少",), (None,))
    sheets = newest_sheets(survey)
    assert [[each.text for each in sheet.answers.all()] for sheet in sheets] == [["站太少"], ["多设站"]]
    AnswerOpinions(survey, [each.pk for each in sheets], "增设站点", "adopted", "已列入").do(actor=None, at=noon(DAY))
    outcomes, totals = opinions(survey)
    assert [(each.wording, each.count) for each in outcomes] == [("增设站点", 2)]
    assert totals == {"采纳": 2}
