"""The forms of surveys ask what each kind needs."""

import pytest

from gongkai.web.dialogue.actions.question import Asked
from gongkai.web.dialogue.models import SurveyQuestion
from gongkai.web.dialogue.survey_forms import KindForm, OpinionForm, QuestionForm, SurveyForm

TOLD = {"title": "标题", "lead": "说明", "opens_on": "2026-03-02", "closes_on": "2026-04-01"}


def test_only_a_consultation_is_asked_what_it_is_about():
    plain = SurveyForm("survey", TOLD)
    assert plain.is_valid()
    assert (plain.told()["subject"], plain.told()["hurry"]) == ("", "")
    assert SurveyForm("consultation", TOLD).errors.keys() == {"subject"}
    assert next(iter(SurveyForm("consultation").fields)) == "subject"


def test_a_question_is_read_by_line():
    told = {"kind": "single", "text": "题", "options": " 甲 \n\n乙\n", "required": "on", "right": "b", "note": "因"}
    form = QuestionForm(told, scored=True)
    assert form.is_valid()
    assert form.asked() == Asked("single", "题", ("甲", "乙"), "b", "因", required=True)
    assert "right" not in QuestionForm(scored=False).fields


def test_a_question_comes_back_as_it_was():
    question = SurveyQuestion(kind="multiple", text="题", options=["甲", "乙", "丙"], right=[0, 2], note="因")
    initial = QuestionForm(scored=True, question=question).initial
    assert (initial["options"], initial["right"]) == ("甲\n乙\n丙", "AC")


@pytest.mark.django_db
def test_what_is_offered_follows_the_tables(county):
    form = KindForm([county.town])
    assert [key for key, _ in form.fields["kind"].choices] == ["survey", "consultation", "quiz", "evaluation"]
    assert form.fields["organ"].choices == [(f"{county.town.pk}", county.town.name)]
    assert next(iter(OpinionForm([(1, "甲")]).fields["result"].choices))[0] == "adopted"
