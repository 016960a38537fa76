"""Sheets: one of a browser, so many of an address, typed from paper, and never opened unseen."""

import pytest

from gongkai.web.dialogue.actions.answers import OpenOpinions, TakeAnswers, TypeAnswers
from gongkai.web.dialogue.models import Sheet, SheetAnswer
from gongkai.web.dialogue.paper import sheets_of
from gongkai.web.organs.models import AuditRow, OrganSetting
from letters import noon
from web.dialogue.asked import DAY, LATER, QUIZ, answered, filled, published, started

pytestmark = pytest.mark.django_db
ONE = ((0,), (0, 2), (5,), "路灯太暗")


@pytest.fixture
def survey(team):
    return published(*team)


def take(survey, *sheets, day=DAY):
    TakeAnswers(survey, sheets).do(actor=None, at=noon(day))


def test_a_sheet_is_kept_with_all_it_says_and_nothing_in_clear(survey):
    take(survey, filled(survey, *ONE, browser="b", address="a"))
    sheet = survey.sheets.get()
    assert list(sheet.answers.order_by("pk").values_list("option", "text")) == [
        (0, ""),
        (0, ""),
        (2, ""),
        (5, ""),
        (None, "路灯太暗"),
    ]
    assert not SheetAnswer.objects.filter(text__exact="路灯太暗").exists()
    assert AuditRow.objects.get(action="take_answers").detail == {"count": 1}


def test_a_browser_hands_in_one_sheet(survey):
    mine = filled(survey, *ONE, browser="b", address="a")
    take(survey, mine, mine)
    take(survey, mine, filled(survey, *ONE, browser="c", address="a"))
    assert survey.sheets.count() == 2


def test_an_address_sends_so_many(team, survey):
    OrganSetting.objects.create(organ=team[0], key="survey_same_address", value="2", since=DAY)
    take(survey, *(filled(survey, *ONE, browser=f"b{each}", address="a") for each in range(3)))
    take(survey, filled(survey, *ONE, browser="x", address="a"), filled(survey, *ONE, browser="y", address="other"))
    assert sorted(survey.sheets.values_list("address", flat=True)) == ["a", "a", "other"]


def test_an_organ_may_set_no_bound(team, survey):
    OrganSetting.objects.create(organ=team[0], key="survey_same_address", value="0", since=DAY)
    take(survey, *(filled(survey, *ONE, browser=f"b{each}", address="a") for each in range(25)))
    assert survey.sheets.count() == 25


def test_many_sheets_cost_no_more_queries_than_one(survey, django_assert_max_num_queries):
    sheets = [filled(survey, *ONE, browser=f"b{each}", address=f"{each}") for each in range(50)]
    with django_assert_max_num_queries(16):
        take(survey, *sheets)
    assert (Sheet.objects.count(), SheetAnswer.objects.count()) == (50, 250)


def test_nothing_is_taken_before_and_after(team, survey):
    sheet = filled(survey, *ONE, browser="b", address="a")
    assert TakeAnswers(survey, (sheet,)).refusals(None, noon(LATER)) == ()
    assert TakeAnswers(survey, (sheet,)).refusals(None, noon(LATER.replace(day=2)))
    assert TakeAnswers(started(*team[:2]), (sheet,)).refusals(None, noon(DAY))


def test_a_quiz_has_a_score(team):
    quiz = published(*team, kind="quiz", questions=QUIZ)
    answered(quiz, ((1,), (0, 1)), ((1,), (0,)), ((0,), (0, 1, 2)))
    assert list(quiz.sheets.order_by("pk").values_list("score", flat=True)) == [2, 1, 0]


def test_paper_is_typed_all_or_nothing(team, survey):
    organ, clerk, _ = team
    questions = list(survey.questions.all())

    def typed(text):
        return TypeAnswers(survey, sheets_of(questions, text, "村口"), clerk)

    (wrong,) = typed("A;BC;4;路灯太暗\nD;;3;").refusals(clerk, noon(DAY))
    assert wrong.message.format(**wrong.values) == "第 2 份第 1 题：没有这个选项"
    assert typed("\n").refusals(clerk, noon(DAY))
    typed("A;BC;4;路灯太暗\nb；；3").do(actor=clerk, at=noon(DAY))
    assert list(survey.sheets.values_list("source", "box", "by")) == [("paper", "村口", clerk.pk)] * 2
    assert typed("A;;3").refusals(clerk, noon(LATER.replace(day=9))) == (), "what lay in the box is typed afterwards"
    assert TypeAnswers(started(organ, clerk), (), clerk).refusals(clerk, noon(DAY))


def test_who_opens_opinions_is_on_record(team, survey):
    organ, clerk, head = team
    assert OpenOpinions(survey).refusals(head, noon(DAY)), "a reviewer need not read them"
    OpenOpinions(survey).do(actor=clerk, at=noon(DAY))
    assert AuditRow.objects.get(action="open_opinions").actor == clerk
    assert OpenOpinions(started(organ, clerk)).refusals(clerk, noon(DAY))
