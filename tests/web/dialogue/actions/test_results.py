"""What comes after the answers: opinions answered, results reviewed and published, marks wiped."""

from datetime import timedelta

import pytest

from gongkai.web.dialogue.actions.results import (
    AnswerOpinions,
    ExtendSurvey,
    PublishResults,
    ReturnResults,
    SubmitResults,
    WithdrawSurvey,
)
from gongkai.web.dialogue.models import OpinionOutcome
from letters import noon
from web.dialogue.asked import DAY, LATER, SINGLE, TEXT, answered, published

pytestmark = pytest.mark.django_db
AFTER = LATER + timedelta(days=1)


@pytest.fixture
def consultation(team):
    made = published(*team, kind="consultation", questions=(TEXT,))
    answered(made, ("多设公交站",), ("公交站太少",), ("涨价不好",))
    return made


def about(action, actor, day=AFTER):
    return [reason.about for reason in action.refusals(actor, noon(day))]


def test_like_opinions_are_answered_together(team, consultation):
    _, clerk, _ = team
    first, second, third = consultation.sheets.order_by("pk").values_list("pk", flat=True)
    AnswerOpinions(consultation, [first], "增设站点", "noted", "研究").do(actor=clerk, at=noon(DAY))
    AnswerOpinions(consultation, [first, second], "增设站点", "adopted", "已列入").do(actor=clerk, at=noon(DAY))
    assert OpinionOutcome.objects.count() == 1, "what no opinion has any more is gone"
    submit = SubmitResults(consultation, "收到三条", clerk)
    (open_one,) = submit.refusals(clerk, noon(AFTER))
    assert open_one.values == {"count": 1}
    AnswerOpinions(consultation, [third], "不宜涨价", "declined", "成本上升").do(actor=clerk, at=noon(DAY))
    assert submit.refusals(clerk, noon(AFTER)) == ()


def test_a_sheet_without_a_text_holds_up_no_results(team):
    _, clerk, _ = team
    mixed = published(*team, kind="consultation", questions=(SINGLE, TEXT))
    answered(mixed, ((0,), None), ((1,), "多设公交站"))
    submit = SubmitResults(mixed, "收到两份", clerk)
    (open_one,) = submit.refusals(clerk, noon(AFTER))
    assert open_one.values == {"count": 1}
    with_text = mixed.sheets.get(answers__option=None)
    AnswerOpinions(mixed, [with_text.pk], "增设站点", "adopted", "已列入").do(actor=clerk, at=noon(DAY))
    assert submit.refusals(clerk, noon(AFTER)) == ()


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"sheets": []}, "sheets"),
        ({"sheets": [0]}, "sheets"),
        ({"result": "later"}, "result"),
        ({"wording": " "}, "wording"),
        ({"wording": "张某电话13812345678"}, "wording"),
        ({"reason": ""}, "reason"),
    ],
)
def test_what_is_wrong_with_an_outcome_is_said_at_its_field(team, consultation, told, field):
    _, clerk, _ = team
    sheets = [consultation.sheets.first().pk]
    right = {"sheets": sheets, "wording": "增设站点", "result": "adopted", "reason": "已列入"}
    assert about(AnswerOpinions(consultation, **right | told), clerk) == [field]
    assert about(AnswerOpinions(consultation, **right), clerk) == []


def test_results_wait_for_the_end_and_a_second_person(team):
    organ, clerk, head = team
    survey = published(organ, clerk, head)
    answered(survey, ((0,), None, (4,)))
    submit = SubmitResults(survey, "一人参加", clerk)
    assert about(submit, clerk, LATER) == [""]
    assert about(SubmitResults(survey, " ", clerk), clerk) == ["conclusion"]
    assert about(SubmitResults(survey, "张某 13812345678", clerk), clerk) == ["conclusion"]
    submit.do(actor=clerk, at=noon(AFTER))
    assert PublishResults(survey, clerk).refusals(None, noon(AFTER))[0].message == "送审的人不能自己审核"
    assert about(ReturnResults(survey, ""), head) == ["remark"]
    ReturnResults(survey, "写具体").do(actor=head, at=noon(AFTER))
    assert about(ReturnResults(survey, "再退"), head) == [""]
    submit.do(actor=clerk, at=noon(AFTER))
    PublishResults(survey, head).do(actor=head, at=noon(AFTER))
    survey.refresh_from_db()
    assert (survey.stage, survey.concluded_on) == ("concluded", AFTER)
    assert list(survey.sheets.values_list("browser", "address")) == [(None, "")]
    assert PublishResults(survey, head).refusals(head, noon(AFTER))


def test_who_answered_a_survey_taken_back_is_not_known_again(team):
    survey = published(*team, questions=(TEXT,))
    answered(survey, ("多设公交站",))
    assert survey.sheets.exclude(browser=None).exists()
    WithdrawSurvey(survey, "题目有误").do(actor=team[2], at=noon(DAY))
    assert set(survey.sheets.values_list("browser", "address")) == {(None, "")}


def test_a_survey_stays_open_for_longer_and_never_shorter(team):
    organ, clerk, head = team
    survey = published(organ, clerk, head)
    assert about(ExtendSurvey(survey, LATER), head, DAY) == ["closes_on"]
    ExtendSurvey(survey, AFTER).do(actor=head, at=noon(DAY))
    survey.refresh_from_db()
    assert survey.takes(AFTER)


def test_what_is_taken_back_is_public_no_more(team):
    organ, clerk, head = team
    survey = published(organ, clerk, head)
    assert about(WithdrawSurvey(survey, " "), head) == ["remark"]
    WithdrawSurvey(survey, "重新征求").do(actor=head, at=noon(DAY))
    survey.refresh_from_db()
    assert not survey.takes(DAY)
    assert not survey.ended(AFTER)
    assert about(WithdrawSurvey(survey, "再撤"), head) == [""]
    assert about(ExtendSurvey(survey, AFTER), head)[0] == ""
