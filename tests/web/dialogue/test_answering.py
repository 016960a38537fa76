"""What may be answered to each kind of question; scores."""

from datetime import date

import pytest

from gongkai.web.dialogue.answering import Given, fault_of, faults_of, is_right, most_points, score_of
from gongkai.web.dialogue.models import SurveyQuestion

DAY = date(2026, 3, 2)
OPTIONS = ["甲", "乙", "丙"]


def question(kind, *, key=1, required=True, right=()):
    options = OPTIONS if kind in {"single", "multiple"} else []
    return SurveyQuestion(pk=key, kind=kind, text="题", options=options, required=required, right=list(right))


@pytest.mark.parametrize(
    ("kind", "given", "message"),
    [
        ("single", Given((0,)), ""),
        ("single", Given((0, 1)), "这道题只能选一项"),
        ("single", Given((3,)), "没有这个选项"),
        ("single", Given(text="甲"), "没有这个选项"),
        ("single", Given(), "这道题必须回答"),
        ("multiple", Given((0, 2)), ""),
        ("multiple", Given((0, 2, 0)), "选项有重复"),
        ("scale", Given((5,)), ""),
        ("scale", Given((0,)), "没有这个选项"),
        ("scale", Given((6,)), "没有这个选项"),
        ("text", Given(text="好"), ""),
        ("text", Given((0,)), "这道题只能填写文字"),
        ("text", Given(text="长" * 1001), "太长了，请不要超过 {count} 个字"),
        (
            "text",
            Given(text="身份证110101199003074610"),
            "请不要写电话、证件号码、住址等个人信息：答卷不记名，也不逐份答复",
        ),
    ],
)
def test_an_answer_is_looked_at_by_its_kind(kind, given, message):
    fault = fault_of(question(kind), given, DAY)
    assert (fault.message if fault else "") == message


def test_what_need_not_be_answered_may_be_left_out():
    assert fault_of(question("single", required=False), Given(), DAY) is None


def test_the_faults_of_a_sheet_stand_at_their_questions():
    asked = [question("single"), question("scale", key=2)]
    assert list(faults_of(asked, {1: Given((0,))}, DAY)) == [2]


def test_only_exactly_what_is_right_scores():
    asked = [question("single", right=(1,)), question("multiple", key=2, right=(0, 2)), question("text", key=3)]
    assert most_points(asked) == 2
    assert score_of(asked, {1: Given((1,)), 2: Given((2, 0)), 3: Given(text="好")}) == 2
    assert score_of(asked, {1: Given((0,)), 2: Given((0,))}) == 0
    assert not is_right(asked[2], ())
