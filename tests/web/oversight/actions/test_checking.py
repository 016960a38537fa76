"""Points taken off and given back, appeals, the last word: every point that is lost has its reason."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from gongkai.web.organs.figures import values
from gongkai.web.oversight.actions.assessment import HandInView, TellResult, ViewOneself
from gongkai.web.oversight.actions.checking import (
    Conclude,
    DecideAppeal,
    FindInOrder,
    GiveBack,
    LodgeAppeal,
    TakeOff,
)
from gongkai.web.oversight.models import Appeal, Assessment, Loss

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
AFTER = datetime(2026, 3, 10, 1, 30, tzinfo=UTC)


@pytest.fixture
def marks(office, assessment):
    """The marks of an assessment that was handed in, by the place of their indicator."""
    found = {
        each.indicator.place: each for each in assessment.marks.select_related("indicator", "assessment__set__organ")
    }
    ViewOneself(assessment, {found[1].pk: (Decimal(50), "")}).do(actor=office.clerk, at=NOW)
    HandInView(assessment).do(actor=office.clerk, at=NOW)
    return found


@pytest.fixture
def told(office, marks):
    """The same, with five points taken off and the result told."""
    TakeOff(marks[1], Decimal(5), "两条信息没有公开", office.overseer).do(actor=office.overseer, at=NOW)
    TellResult(marks[1].assessment).do(actor=office.overseer, at=NOW)
    return marks


def about(action, at=NOW):
    return [reason.about for reason in action.refusals(None, at)]


def test_points_are_taken_off_with_a_reason_and_never_more_than_there_are(office, marks):
    assert about(TakeOff(marks[1], Decimal(51), "因", office.overseer)) == ["points"]
    assert about(TakeOff(marks[1], Decimal(0), " ", office.overseer)) == ["points", "reason"]
    TakeOff(marks[1], Decimal(49), "因", office.overseer).do(actor=office.overseer, at=NOW)
    assert about(TakeOff(marks[1], Decimal(2), "因", office.overseer)) == ["points"]


def test_a_veto_fails_the_whole_whatever_the_points(office, marks):
    assert about(TakeOff(marks[3], Decimal(1), "因", office.overseer)) == ["points"]
    TakeOff(marks[3], Decimal(0), "泄露个人信息", office.overseer).do(actor=office.overseer, at=NOW)
    FindInOrder(marks[1], office.overseer).do(actor=office.overseer, at=NOW)
    TellResult(marks[1].assessment).do(actor=office.overseer, at=NOW)
    found = Assessment.objects.get()
    assert (found.total, found.failed, found.grade) == (Decimal(60), True, "不合格")


def test_what_was_given_back_is_not_counted_again(office, marks):
    loss = marks[2].losses.get()
    assert about(GiveBack(loss, "")) == ["reason"]
    GiveBack(loss, "会议另有记录").do(actor=office.overseer, at=NOW)
    assert about(GiveBack(loss, "又")) == [""]
    FindInOrder(marks[1], office.overseer).do(actor=office.overseer, at=NOW)
    TellResult(marks[1].assessment).do(actor=office.overseer, at=NOW)
    assert Assessment.objects.get().total == Decimal(100)
    assert Loss.objects.get().struck_for == "会议另有记录"


@pytest.mark.parametrize(("upheld", "remains", "total"), [(True, "0", "60"), (True, "2", "58"), (False, "0", "55")])
def test_an_appeal_gives_back_what_it_should(office, told, upheld, remains, total):
    assert Assessment.objects.get().total == Decimal(55)
    LodgeAppeal(told[1], "都已公开", office.clerk).do(actor=office.clerk, at=NOW)
    assert LodgeAppeal(told[1], "又", office.clerk).refusals(office.clerk, NOW)
    mine = Appeal.objects.select_related("mark__indicator", "mark__assessment__set__organ").get()
    assert Conclude(told[1].assessment).refusals(office.overseer, AFTER)[0].message == "还有申诉没有处理"
    DecideAppeal(mine, upheld, "已核实", office.overseer, Decimal(remains)).do(actor=office.overseer, at=NOW)
    assert about(DecideAppeal(mine, upheld, "又", office.overseer)) == [""]
    assert Assessment.objects.get().total == Decimal(total)


def test_an_answer_to_an_appeal_says_something_possible(office, told):
    LodgeAppeal(told[1], "都已公开", office.clerk).do(actor=office.clerk, at=NOW)
    mine = Appeal.objects.get()
    assert about(DecideAppeal(mine, upheld=True, reply=" ", by=office.overseer, remains=Decimal(6))) == [
        "remains",
        "reply",
    ]
    assert about(DecideAppeal(mine, upheld=False, reply="否", by=office.overseer, remains=Decimal(1))) == ["remains"]


def test_appeals_are_for_points_lost_and_in_time(office, told):
    assert about(LodgeAppeal(told[1], "理由", office.clerk), AFTER) == [""]
    assert about(LodgeAppeal(told[3], "理由", office.clerk)) == [""]
    assert about(LodgeAppeal(told[1], " ", office.clerk)) == ["text"]


def test_only_a_final_result_counts(office, told):
    mine = told[1].assessment
    assert Conclude(mine).refusals(office.overseer, NOW)[0].message == "申诉期限还没有过"
    year = (date(2026, 1, 1), date(2026, 12, 31))
    assert values(office.organ, *year)["oversight.assessments"] == 0
    Conclude(mine).do(actor=office.overseer, at=AFTER)
    counted = values(office.organ, *year)
    assert (counted["oversight.assessments"], counted["oversight.assessment"]) == (1, 55)
    assert values(office.county, *year)["oversight.assessed"] == 1
