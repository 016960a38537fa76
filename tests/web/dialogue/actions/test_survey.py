"""A survey before it is public: written by one, published by another, and open for as long as the law says."""

from datetime import timedelta

import pytest

from gongkai.web.dialogue.actions.survey import (
    DiscardSurvey,
    EditSurvey,
    PublishSurvey,
    ReturnSurvey,
    StartSurvey,
    SubmitSurvey,
    unready,
)
from gongkai.web.organs.models import AuditRow, OrganSetting
from letters import noon
from web.dialogue.asked import DAY, QUIZ, SCALE, SINGLE, TEXT, TOLD, started

pytestmark = pytest.mark.django_db


def about(action, actor=None):
    return [reason.about for reason in action.refusals(actor, noon(DAY))]


def test_a_survey_is_published_by_somebody_else(team):
    organ, clerk, head = team
    survey = started(organ, clerk)
    SubmitSurvey(survey, clerk).do(actor=clerk, at=noon(DAY))
    assert PublishSurvey(survey, clerk).refusals(None, noon(DAY))[0].message == "起草或者送审的人不能自己审核"
    assert PublishSurvey(survey, clerk).refusals(clerk, noon(DAY))
    assert not survey.takes(DAY)
    PublishSurvey(survey, head).do(actor=head, at=noon(DAY))
    survey.refresh_from_db()
    assert (survey.stage, survey.published_on, survey.published_by) == ("published", DAY, head)
    assert survey.takes(DAY)
    assert not survey.takes(survey.closes_on + timedelta(days=1))
    assert survey.ended(survey.closes_on + timedelta(days=1))
    assert list(AuditRow.objects.filter(action="publish_survey").values_list("detail", flat=True)) == [
        {"stage": ["submitted", "published"]}
    ]


def test_what_goes_back_says_why_and_can_be_changed(team):
    organ, clerk, head = team
    survey = started(organ, clerk)
    assert about(EditSurvey(survey, TOLD | {"title": " "}), clerk) == ["title"]
    SubmitSurvey(survey, clerk).do(actor=clerk, at=noon(DAY))
    assert about(EditSurvey(survey, TOLD), clerk) == [""]
    assert about(ReturnSurvey(survey, " "), head) == ["remark"]
    ReturnSurvey(survey, "题目太多").do(actor=head, at=noon(DAY))
    EditSurvey(survey, TOLD | {"title": "改过的"}).do(actor=clerk, at=noon(DAY))
    survey.refresh_from_db()
    assert (survey.stage, survey.remark, survey.title) == ("draft", "题目太多", "改过的")
    assert ReturnSurvey(survey, "再退").refusals(head, noon(DAY))
    DiscardSurvey(survey).do(actor=clerk, at=noon(DAY))
    assert DiscardSurvey(survey).refusals(clerk, noon(DAY))
    assert PublishSurvey(survey, head).refusals(head, noon(DAY))


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"lead": " "}, "lead"),
        ({"closes_on": DAY - timedelta(days=1)}, "closes_on"),
        ({"about": "javascript:alert(1)"}, "about"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(team, told, field):
    organ, clerk, _ = team
    assert about(StartSurvey(organ, "survey", TOLD | told, clerk), clerk) == [field]


def test_a_decision_is_consulted_on_for_thirty_days_or_publicly_for_a_reason(team):
    organ, clerk, _ = team

    def start(days, **told):
        told = TOLD | {"subject": "decision", "closes_on": DAY + timedelta(days=days)} | told
        return StartSurvey(organ, "consultation", told, clerk)

    (short,) = start(29).refusals(clerk, noon(DAY))
    assert (short.about, short.source) == ("closes_on", "decision2019/15")
    assert start(30).refusals(clerk, noon(DAY)) == ()
    assert start(10, hurry="汛期临近").refusals(clerk, noon(DAY)) == ()
    assert about(start(30, subject=""), clerk) == ["subject"]


@pytest.mark.parametrize("subject", ["decision", "document", "other"])
def test_a_consultation_does_not_open_in_the_past_and_is_told_so_once(team, subject):
    organ, clerk, _ = team
    past = TOLD | {"subject": subject, "opens_on": DAY.replace(year=2019, month=8)}
    assert about(StartSurvey(organ, "consultation", past, clerk), clerk) == ["opens_on"]
    survey = started(organ, clerk, "consultation", (TEXT,))
    assert about(EditSurvey(survey, past), clerk) == ["opens_on"]
    assert [each.about for each in unready(survey, DAY + timedelta(days=1))] == ["opens_on"]


def test_an_organ_decides_how_long_it_consults_on_its_documents(team):
    organ, clerk, _ = team
    told = TOLD | {"subject": "document", "closes_on": DAY + timedelta(days=10)}
    assert about(StartSurvey(organ, "consultation", told, clerk), clerk) == ["closes_on"]
    OrganSetting.objects.create(organ=organ, key="consultation_days", value="7", since=DAY)
    assert about(StartSurvey(organ, "consultation", told, clerk), clerk) == []


@pytest.mark.parametrize(
    ("kind", "questions", "ready"),
    [
        ("survey", (), False),
        ("survey", (SCALE,), True),
        ("quiz", (SINGLE,), False),
        ("quiz", QUIZ, True),
        ("consultation", (SINGLE,), False),
        ("consultation", (TEXT,), True),
    ],
)
def test_each_kind_needs_its_questions(team, kind, questions, ready):
    organ, clerk, _ = team
    survey = started(organ, clerk, kind, questions)
    assert bool(list(unready(survey, DAY))) != ready
    assert list(unready(survey, DAY + timedelta(days=1)))[-1].message.startswith("开始日期已经过去")


def test_there_are_no_other_kinds(team):
    organ, clerk, _ = team
    assert about(StartSurvey(organ, "vote", TOLD, clerk), clerk) == ["kind"]
