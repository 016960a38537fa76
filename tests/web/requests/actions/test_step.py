"""Steps: entered where the clock agrees, refused with its own reason, struck where they were a slip."""

from datetime import date

import pytest

from gongkai.law.events import Event
from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.step import StrikeEvent, TakeStep
from gongkai.web.requests.models import Request
from letters import letter as written
from letters import noon, put_on_file

DAY = date(2025, 3, 10)


def take(office, request, text, outcome="", at=DAY):
    TakeStep(request, Event.parse(text), outcome, by=office.clerk).do(actor=office.clerk, at=noon(at))
    request.refresh_from_db()


def test_a_step_is_entered_and_the_lists_follow(letter, office):
    request = letter()[0]
    take(office, request, "correct:2025-03-10:until=2025-03-20")
    assert (request.state, request.due) == ("correcting", None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fee_paid:2025-03-10", "不能"),
        ("answered:2025-03-01", "早于上一事件"),
        ("answered:2025-03-11", "还没有到"),
        ("opinion:2025-03-10:party=甲", "征求意见"),
    ],
)
def test_what_the_clock_refuses_is_refused_in_its_words(letter, office, text, said):
    request = letter()[0]
    with pytest.raises(Refused, match=said):
        take(office, request, text, "granted")
    assert request.events.count() == 1


def test_a_step_no_text_knew_of_on_its_day_is_refused(office):
    day = date(2018, 12, 10)
    request = written(office.organ, day).do(actor=None, at=noon(day)).requests.get()
    with pytest.raises(Refused, match="规定"):
        take(office, request, "correct:2018-12-12:until=2018-12-20")
    put_on_file(request, office.clerk, "other.other", DAY)
    take(office, request, "withdrawn:2018-12-12", "other.other")
    assert request.state == "closed"


def test_the_end_needs_an_outcome_and_other_steps_bear_none(letter, office):
    request = letter()[0]
    with pytest.raises(Refused, match="须选择办理结果"):
        take(office, request, "answered:2025-03-10")
    with pytest.raises(Refused, match="不办结申请"):
        take(office, request, "correct:2025-03-10", "granted")


def test_an_outcome_that_another_step_ends_in_is_refused(letter, office):
    request = letter()[0]
    with pytest.raises(Refused, match="不能以这种结果办结"):
        take(office, request, "withdraw:2025-03-10", "granted")


def test_a_slip_is_struck_and_stays_readable(letter, office):
    request = letter()[0]
    put_on_file(request, office.clerk, "granted", DAY)
    take(office, request, "answered:2025-03-10", "granted")
    StrikeEvent(request.events.last(), "登错了案件", office.head).do(actor=office.head, at=noon(DAY))
    request.refresh_from_db()
    assert (request.state, request.outcome, request.concluded_on) == ("running", "", None)
    assert request.events.last().struck_reason == "登错了案件"


def test_the_day_of_receipt_goes_with_the_confirmation_that_is_struck(letter, office):
    request = letter(date(2024, 12, 30), channel="internet")[0]
    take(office, request, "confirmed:2024-12-30")
    assert request.received_on == date(2024, 12, 30)
    StrikeEvent(request.events.last(), "还没有联系上申请人", office.head).do(actor=office.head, at=noon(DAY))
    request.refresh_from_db()
    assert (request.state, request.received_on) == ("unconfirmed", None)
    take(office, request, "confirmed:2025-01-03")
    take(office, request, "correct:2025-01-06:until=2025-01-20")
    take(office, request, "corrected:2025-01-10")
    assert request.received_on == date(2025, 1, 3)


@pytest.mark.parametrize(
    ("place", "reason", "said"), [(0, "因", "到达不能划去"), (1, " ", "原因"), (1, "因", "最后登记")]
)
def test_what_others_rest_on_is_not_struck(letter, office, place, reason, said):
    request = letter()[0]
    if place:
        take(office, request, "correct:2025-03-10:until=2025-03-20")
        take(office, request, "corrected:2025-03-10") if said == "最后登记" else None
    with pytest.raises(Refused, match=said):
        StrikeEvent(request.events.all()[place], reason, office.head).do(actor=office.head, at=noon(DAY))


def test_the_clerk_does_not_strike(letter, office):
    with pytest.raises(Refused, match="权限"):
        StrikeEvent(letter()[0].events.get(), "因", office.clerk).do(actor=office.clerk, at=noon(DAY))


def opened(request):
    """The request as a page holds it that was opened before."""
    return Request.objects.select_related("organ", "letter").prefetch_related("events").get(pk=request.pk)


def test_what_another_entered_meanwhile_refuses_and_breaks_nothing(letter, office):
    request = letter()[0]
    mine = opened(request)
    put_on_file(request, office.clerk, "granted", DAY)
    take(office, request, "answered:2025-03-10", "granted")
    with pytest.raises(Refused, match="不能"):
        TakeStep(mine, Event.parse("correct:2025-03-10"), by=office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_what_another_wrote_meanwhile_is_not_written_over(letter, office):
    request = letter()[0]
    mine = opened(request)
    Request.objects.update(subject="低保名单", handler=office.clerk)
    TakeStep(mine, Event.parse("correct:2025-03-10"), by=office.clerk).do(actor=office.clerk, at=noon(DAY))
    request.refresh_from_db()
    assert (request.state, request.subject, request.handler) == ("correcting", "低保名单", office.clerk)
