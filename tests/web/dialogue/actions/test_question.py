"""Questions of a draft: written, moved, taken out; what is wrong is said at its field."""

import pytest

from gongkai.web.dialogue.actions.question import MOST_QUESTIONS, Asked, MoveQuestion, RemoveQuestion, SetQuestion
from gongkai.web.dialogue.actions.survey import SubmitSurvey
from letters import noon
from web.dialogue.asked import DAY, QUIZ, SCALE, SINGLE, TEXT, started

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk(county, person):
    return person("clerk", county.town)


@pytest.fixture
def survey(county, clerk):
    return started(county.town, clerk, questions=(SINGLE, TEXT))


def texts(survey):
    return [each.text for each in survey.questions.all()]


def test_questions_stand_in_the_order_they_are_moved_to(survey, clerk):
    first, second = survey.questions.all()
    assert MoveQuestion(survey, first).refusals(clerk, noon(DAY))[0].message == "已经是第一题"
    MoveQuestion(survey, second).do(actor=clerk, at=noon(DAY))
    assert texts(survey) == [TEXT.text, SINGLE.text]
    SetQuestion(survey, SCALE, survey.questions.all()[0]).do(actor=clerk, at=noon(DAY))
    assert texts(survey) == [SCALE.text, SINGLE.text]
    RemoveQuestion(survey, survey.questions.all()[0]).do(actor=clerk, at=noon(DAY))
    SetQuestion(survey, TEXT).do(actor=clerk, at=noon(DAY))
    assert texts(survey) == [SINGLE.text, TEXT.text]
    assert len({each.place for each in survey.questions.all()}) == 2


def test_what_was_submitted_stays_as_it_is(survey, clerk):
    question = survey.questions.all()[1]
    SubmitSurvey(survey, clerk).do(actor=clerk, at=noon(DAY))
    for action in (SetQuestion(survey, TEXT), MoveQuestion(survey, question), RemoveQuestion(survey, question)):
        assert [each.message for each in action.refusals(clerk, noon(DAY))] == ["只有起草中的才能修改题目"]


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (Asked("vote", "题"), "kind"),
        (Asked("text", " "), "text"),
        (Asked("single", "题", ("甲",)), "options"),
        (Asked("single", "题", ("甲", "甲")), "options"),
        (Asked("single", "题", ("甲", "乙" * 201)), "options"),
        (Asked("single", "题", tuple("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇")), "options"),
        (Asked("single", "题", ("甲", "乙"), "A"), "right"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(survey, clerk, asked, field):
    assert [each.about for each in SetQuestion(survey, asked).refusals(clerk, noon(DAY))] == [field]


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        (Asked("single", "题", ("甲", "乙"), "b"), [1]),
        (Asked("multiple", "题", ("甲", "乙", "丙"), "C、A"), [0, 2]),
        (Asked("single", "题", ("甲", "乙"), "AB"), None),
        (Asked("multiple", "题", ("甲", "乙"), "C"), None),
        (Asked("text", "题", (), "A"), None),
    ],
)
def test_a_quiz_knows_what_is_right(county, clerk, asked, right):
    quiz = started(county.town, clerk, "quiz", QUIZ)
    action = SetQuestion(quiz, asked)
    refusals = action.refusals(clerk, noon(DAY))
    assert bool(refusals) == (right is None)
    if right:
        action.do(actor=clerk, at=noon(DAY))
        assert quiz.questions.last().right == right


def test_there_are_so_many_questions(survey, clerk):
    survey.questions.bulk_create(
        type(survey.questions.all()[0])(survey=survey, place=9, kind="text", text="题") for _ in range(MOST_QUESTIONS)
    )
    assert "题目太多" in SetQuestion(survey, TEXT).refusals(clerk, noon(DAY))[0].message
