"""What is kept beside the events says what they say, whatever was entered, withdrawn and struck."""

from datetime import date
from decimal import Decimal

import pytest

from gongkai.web.requests.actions.step import StrikeEvent
from gongkai.web.requests.models import Fee
from letters import noon

DAY = date(2025, 3, 20)


@pytest.mark.parametrize(
    ("happened", "struck", "noticed", "paid"),
    [
        ("fee_noticed:2025-03-04", 0, 4, None),
        ("fee_noticed:2025-03-04 fee_waived:2025-03-05", 0, None, None),
        ("fee_noticed:2025-03-04 fee_waived:2025-03-05", 1, 4, None),
        ("fee_noticed:2025-03-04 fee_waived:2025-03-05 fee_noticed:2025-03-06", 0, 6, None),
        ("fee_noticed:2025-03-04 fee_waived:2025-03-05 fee_noticed:2025-03-06", 1, None, None),
        ("fee_noticed:2025-03-04 fee_paid:2025-03-05 fee_noticed:2025-03-06 fee_waived:2025-03-07", 0, 4, 5),
        ("fee_noticed:2025-03-04 fee_paid:2025-03-05", 1, 4, None),
        ("fee_noticed:2025-03-04 fee_paid:2025-03-05", 2, None, None),
    ],
)
def test_a_fee_says_what_its_events_say(letter, step, office, happened, struck, noticed, paid):  # noqa: PLR0913, PLR0917 -- a table
    request = letter()[0]
    Fee.objects.create(request=request, tariff="by_page", count=250, amount=Decimal(4700))
    for each in happened.split():
        step(request, each)
    for event in list(request.events.order_by("-place"))[:struck]:
        StrikeEvent(event, "误登", office.head).do(actor=office.head, at=noon(DAY))
    fee = Fee.objects.get()
    assert (fee.noticed_on, fee.paid_on) == tuple(day and date(2025, 3, day) for day in (noticed, paid))


def test_where_no_fee_was_worked_out_here_none_is_made(letter, step):
    request = step(letter()[0], "fee_noticed:2025-03-04")
    assert step(request, "fee_waived:2025-03-05").state == "running"
    assert not Fee.objects.exists()
