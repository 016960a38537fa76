"""Receipt is confirmed with the applicant, and a letter that asks for several things is divided."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.confirm import ConfirmLetter, NameSubjects
from gongkai.web.requests.actions.register import codes_of
from gongkai.web.requests.marks import code_mark
from letters import noon

ARRIVED, CONFIRMED = date(2025, 3, 3), date(2025, 3, 5)


@pytest.fixture
def arrived(letter):
    """A letter from the internet that nobody has confirmed."""
    return letter(ARRIVED, channel="internet", subjects=("网上申请",))[0]


def test_confirmed_named_and_divided_all_run_from_the_same_day(arrived, office):
    ConfirmLetter(arrived.letter, ("青苗补偿标准", "低保名单"), CONFIRMED, office.clerk).do(
        actor=office.clerk, at=noon(CONFIRMED)
    )
    made = arrived.letter.requests.order_by("pk")
    assert [each.number for each in made] == [arrived.number, f"{arrived.number}-2"]
    assert [each.subject for each in made] == ["青苗补偿标准", "低保名单"]
    assert {(each.state, each.received_on, each.due) for each in made} == {
        ("running", CONFIRMED, date(2025, 4, 2)),
    }
    assert [each.code for each in made] == [code_mark(code) for code in codes_of(arrived.letter.token, 2)]


def test_a_part_of_several_gets_the_next_place(letter, office):
    first, _ = letter(subjects=("甲", "乙"))
    NameSubjects(first.letter, ("甲", "乙", "丙"), office.clerk).do(actor=office.clerk, at=noon(ARRIVED))
    numbers = list(first.letter.requests.order_by("pk").values_list("number", flat=True))
    assert [number.rpartition("-")[2] for number in numbers] == ["1", "2", "3"]


def refused(action, office, day=CONFIRMED):
    with pytest.raises(Refused) as told:
        action.do(actor=office.clerk, at=noon(day))
    return str(told.value)


def test_what_is_under_way_is_not_divided_but_may_be_renamed(letter, step, office):
    request = step(letter(ARRIVED)[0], "correct:2025-03-04:until=2025-03-20")
    assert "已经开始办理" in refused(NameSubjects(request.letter, ("甲", "乙"), office.clerk), office)
    NameSubjects(request.letter, ("甲",), office.clerk).do(actor=office.clerk, at=noon(CONFIRMED))
    request.refresh_from_db()
    assert request.subject == "甲"


def test_what_was_divided_is_not_joined_and_nothing_goes_unnamed(letter, office):
    first, _ = letter(subjects=("甲", "乙"))
    assert "每项都要有名称" in refused(NameSubjects(first.letter, ("甲",)), office)
    assert "请写明" in refused(NameSubjects(first.letter, ()), office)
    assert "200" in refused(NameSubjects(first.letter, ("甲", "乙" * 201)), office)


def test_what_is_confirmed_is_not_confirmed_again_and_never_tomorrow(arrived, office):
    assert "还没有到" in refused(ConfirmLetter(arrived.letter, ("甲",), date(2025, 3, 6)), office)
    ConfirmLetter(arrived.letter, ("甲",), CONFIRMED).do(actor=office.clerk, at=noon(CONFIRMED))
    assert "没有等待确认" in refused(ConfirmLetter(arrived.letter, ("甲",), CONFIRMED), office)
    assert arrived.letter.requests.count() == 1
