"""Offices of the organ are asked for what they hold, by a day before the answer is due."""

from datetime import date, timedelta

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.assign import AnswerAssignment, Assign
from letters import noon

DAY = date(2025, 3, 10)


@pytest.fixture
def station(office):
    return office.organ.add_child(kind="office", name="农业农村服务站")


def assign(office, request, to, due=DAY + timedelta(days=5), question="有无补偿标准文件"):
    Assign(request, to, question, due, office.clerk).do(actor=office.clerk, at=noon(DAY))
    return request.assignments.get()


def test_asked_and_answered_once(letter, office, station, person):
    asked = assign(office, letter()[0], station)
    somebody = person("contributor", station, since=date(2020, 1, 1))
    AnswerAssignment(asked, "有，见附件", somebody).do(actor=somebody, at=noon(DAY))
    with pytest.raises(Refused, match="已经反馈过"):
        AnswerAssignment(asked, "没有", somebody).do(actor=somebody, at=noon(DAY))


def test_others_cannot_answer_for_the_office(letter, office, station, person):
    asked = assign(office, letter()[0], station)
    somebody = person("contributor", office.other, since=date(2020, 1, 1))
    with pytest.raises(Refused, match="权限"):
        AnswerAssignment(asked, "有", somebody).do(actor=somebody, at=noon(DAY))


@pytest.mark.parametrize(
    ("due", "question", "said"),
    [
        (DAY - timedelta(days=1), "问", "已经过去"),
        (DAY + timedelta(days=60), "问", "晚于答复期限"),
        (DAY, " ", "请写明"),
    ],
)
def test_what_may_not_be_asked(letter, office, station, due, question, said):
    with pytest.raises(Refused, match=said):
        assign(office, letter()[0], station, due, question)


def test_another_organ_is_not_assigned_work(letter, office):
    with pytest.raises(Refused, match="内设机构"):
        assign(office, letter()[0], office.other)


def test_a_closed_case_asks_nobody(letter, office, station, step):
    request = step(letter()[0], "answered:2025-03-10", "granted")
    with pytest.raises(Refused, match="已经办结"):
        assign(office, request, station)
