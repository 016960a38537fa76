"""The form of a survey, and who sends it."""

from datetime import date

import pytest
from django.test import RequestFactory

from gongkai.web.dialogue.answering import Given
from gongkai.web.dialogue.models import Survey, SurveyQuestion
from gongkai.web.portal.survey_form import SheetForm, browser_of, filled_in, household_of, word_of

DAY, OPTIONS = date(2026, 3, 2), ["甲", "乙"]
ASKED = [
    SurveyQuestion(pk=1, kind="single", text="一", options=OPTIONS),
    SurveyQuestion(pk=2, kind="multiple", text="二", options=OPTIONS, required=False),
    SurveyQuestion(pk=3, kind="scale", text="三"),
    SurveyQuestion(pk=4, kind="text", text="四", required=False),
]


def test_a_sheet_is_read_question_by_question():
    form = SheetForm(ASKED, DAY, {"q1": "0", "q2": ["0", "1"], "q3": "5", "q4": " 好 "})
    assert form.is_valid()
    assert form.answers() == {1: Given((0,)), 2: Given((0, 1)), 3: Given((5,)), 4: Given(text="好")}
    assert [question.pk for question, _ in form.lines] == [1, 2, 3, 4]


def test_an_option_sent_many_times_is_chosen_once():
    form = SheetForm(ASKED, DAY, {"q1": "0", "q2": ["1", "0"] + ["1"] * 500, "q3": "5"})
    assert form.is_valid()
    assert form.answers()[2] == Given((1, 0))


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ({"q3": "5"}, {"q1"}),
        ({"q1": "0", "q3": "6"}, {"q3"}),
        ({"q1": "0", "q3": "x"}, {"q3"}),
        ({"q1": "0", "q3": "5", "q2": ["7"]}, {"q2"}),
        ({"q1": "0", "q3": "5", "q4": "电话13812345678"}, {"q4"}),
        ({"q1": "0", "q3": "5", "website": "x"}, {"website"}),
    ],
)
def test_what_is_wrong_is_told_once_at_its_question(told, wrong):
    form = SheetForm(ASKED, DAY, told)
    assert not form.is_valid()
    assert form.errors.keys() == wrong
    assert all(len(told) == 1 for told in form.errors.values())


def test_a_household_is_one_network():
    assert household_of("10.0.0.1") == "10.0.0.1"
    assert household_of("2001:db8:1:2:3:4:5:6") == household_of("2001:db8:1:2::9") == "2001:db8:1:2::/64"


def test_a_browser_is_known_by_what_its_forms_hold_and_nothing_of_it_is_kept():
    request, survey = RequestFactory().get("/", REMOTE_ADDR="10.0.0.1"), Survey(pk=1)
    assert browser_of(request, survey) == ""
    request.META["CSRF_COOKIE"] = "word"
    sheet = filled_in(survey, {}, word_of(request), "10.0.0.1")
    assert sheet.browser == browser_of(request, survey)
    assert "word" not in sheet.browser
    assert "10.0.0.1" not in sheet.address
