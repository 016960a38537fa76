"""What is kept beside the events says what they say, whatever was entered, withdrawn and struck."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from gongkai.web.requests.actions.consult import Consult
from gongkai.web.requests.actions.step import StrikeEvent
from gongkai.web.requests.beside import consulted
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


def test_who_was_asked_by_mistake_is_not_among_the_consulted(letter, office, client):
    case = letter()[0]
    for name in ("李四", "王五"):
        Consult(case, "third_party", name, "", DAY, office.clerk).do(actor=office.clerk, at=noon(DAY))
    assert [party.name for party in consulted(case)] == ["李四", "王五"]
    StrikeEvent(case.events.last(), "误登", office.head).do(actor=office.head, at=noon(DAY))
    assert [party.name for party in consulted(case)] == ["李四"]
    Consult(case, "third_party", "赵六", "", DAY, office.clerk).do(actor=office.clerk, at=noon(DAY))
    assert [(party.name, party.label) for party in consulted(case)] == [("李四", "第三方甲"), ("赵六", "第三方丙")]
    client.force_login(office.clerk)
    page = client.get(reverse("case", args=[case.pk])).content.decode()
    listed = page.partition('id="parties"')[2].partition("</section>")[0]
    assert [label in listed for label in ("第三方甲", "第三方乙", "第三方丙")] == [True, False, True]
