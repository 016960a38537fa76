"""Fees: worked out always, noticed only where the organ charges, paid in full and once."""

from datetime import date
from decimal import Decimal

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.requests.actions.fee import NoticeFee, TakePayment, WorkOutFee, items_before
from gongkai.web.requests.actions.step import StrikeEvent
from gongkai.web.requests.figures import fees
from gongkai.web.requests.tracking import Tracked
from letters import noon

DAY = date(2025, 3, 10)


@pytest.fixture
def charging(office):
    day = date(2025, 1, 1)
    ChangeSetting(office.organ, "charges_fee", "yes", day).do(actor=None, at=noon(day))


def work_out(office, request, tariff="by_page", pages=250):
    WorkOutFee(request, tariff, pages).do(actor=office.clerk, at=noon(DAY))
    request.refresh_from_db()
    return request.fee.amount


def notice(office, request):
    NoticeFee(request, DAY, office.clerk).do(actor=office.clerk, at=noon(DAY))
    request.refresh_from_db()


def pay(office, request, amount="4700", receipt="票0001", day=date(2025, 3, 12)):
    TakePayment(request, Decimal(amount), receipt, day, office.clerk).do(actor=office.clerk, at=noon(day))
    request.refresh_from_db()


@pytest.mark.parametrize(("pages", "yuan"), [(30, 0), (100, 700), (200, 2700), (250, 4700)])
def test_by_page_each_request_alone(letter, office, pages, yuan):
    assert work_out(office, letter()[0], pages=pages) == yuan


def test_by_item_the_months_requests_of_one_applicant_count_together(letter, office):
    letter(date(2025, 2, 20), subjects=[f"上月{n}" for n in range(5)])
    letter(date(2025, 3, 3), subjects=[f"事项{n}" for n in range(10)])
    letter(date(2025, 3, 3), subjects=["别人的"], name="李四")
    eleventh, twelfth = letter(date(2025, 3, 4), subjects=("甲", "乙"))
    assert (items_before(eleventh), items_before(twelfth)) == (10, 11)
    assert work_out(office, eleventh, "by_item") == 100


def test_where_the_organ_does_not_charge_it_is_only_worked_out(letter, office):
    request = letter()[0]
    work_out(office, request)
    with pytest.raises(Refused, match="没有决定收取"):
        notice(office, request)


@pytest.mark.usefixtures("charging")
def test_noticed_paid_and_reported(letter, office):
    request = letter()[0]
    work_out(office, request)
    notice(office, request)
    assert (request.state, request.due) == ("paying", None)
    pay(office, request)
    assert request.state == "running"
    assert fees(office.organ, 2025) == {"notices": 1, "noticed": 4700, "received": 4700}
    assert fees(office.organ, 2024) == {"notices": 0, "noticed": 0, "received": 0}


def strike(office, request):
    event = request.events.filter(struck_at=None).last()
    StrikeEvent(event, "误登", office.head).do(actor=office.head, at=noon(date(2025, 3, 14)))
    request.refresh_from_db()


@pytest.mark.usefixtures("charging")
def test_what_was_struck_is_neither_noticed_nor_paid(letter, office):
    request = letter()[0]
    work_out(office, request)
    notice(office, request)
    pay(office, request)
    strike(office, request)
    fee = request.fee
    assert (request.state, fee.noticed_on, fee.paid, fee.paid_on, fee.receipt) == ("paying", DAY, None, None, "")
    assert fees(office.organ, 2025) == {"notices": 1, "noticed": 4700, "received": 0}
    strike(office, request)
    assert (request.state, request.fee.noticed_on) == ("running", None)
    assert fees(office.organ, 2025) == {"notices": 0, "noticed": 0, "received": 0}
    assert work_out(office, request, pages=200) == 2700


@pytest.mark.usefixtures("charging")
def test_a_notice_withdrawn_is_demanded_of_nobody_and_its_fee_can_be_worked_out_anew(letter, office, step):
    request = letter()[0]
    work_out(office, request)
    notice(office, request)
    step(request, "fee_waived:2025-03-12")
    assert Tracked(request, date(2025, 3, 12)).fee is None
    strike(office, request)
    assert Tracked(request, date(2025, 3, 14)).fee.noticed_on == DAY
    step(request, "fee_waived:2025-03-15")
    assert work_out(office, request, pages=200) == 2700
    assert not fees(office.organ, 2025)["notices"]
    NoticeFee(request, date(2025, 3, 17), office.clerk).do(actor=office.clerk, at=noon(date(2025, 3, 17)))
    assert fees(office.organ, 2025) == {"notices": 1, "noticed": 2700, "received": 0}


@pytest.mark.usefixtures("charging")
@pytest.mark.parametrize(("told", "said"), [({"amount": "4000"}, "应缴 4700"), ({"receipt": " "}, "票据")])
def test_part_payments_and_payments_without_receipt_are_refused(letter, office, told, said):
    request = letter()[0]
    work_out(office, request)
    notice(office, request)
    with pytest.raises(Refused, match=said):
        pay(office, request, **told)
    assert request.state == "paying"


@pytest.mark.usefixtures("charging")
def test_what_is_free_or_not_worked_out_is_not_noticed(letter, office):
    request = letter()[0]
    with pytest.raises(Refused, match="先计算"):
        notice(office, request)
    work_out(office, request, pages=20)
    with pytest.raises(Refused, match="不收费"):
        notice(office, request)


@pytest.mark.usefixtures("charging")
def test_after_the_notice_the_amount_stands(letter, office):
    request = letter()[0]
    work_out(office, request)
    notice(office, request)
    with pytest.raises(Refused, match="不能重新计费"):
        work_out(office, request, pages=300)


@pytest.mark.parametrize(("tariff", "pages", "said"), [("both", 1, "按件还是按量"), ("by_page", 0, "页数")])
def test_what_must_be_said(letter, office, tariff, pages, said):
    with pytest.raises(Refused, match=said):
        work_out(office, letter()[0], tariff, pages)
