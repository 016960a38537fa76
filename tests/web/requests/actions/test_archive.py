"""Taking papers out changes nothing but the trail, and is refused where there is nothing to take."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.archive import ReadProceeding, TakeDossier, TakeEvidence
from gongkai.web.requests.models import Proceeding
from letters import noon

DAY = date(2025, 6, 10)


@pytest.fixture
def suit(office):
    return Proceeding.objects.create(
        organ=office.organ, kind="direct_suit", body="县法院", filed_on=DAY, case_number="（2025）初1号"
    )


def test_only_a_closed_case_is_archived(office, letter, step):
    case = letter()[0]
    with pytest.raises(Refused, match="还没有办结"):
        TakeDossier(case).do(actor=office.clerk, at=noon(DAY))
    step(case, "answered:2025-03-10", "granted")
    TakeDossier(case).do(actor=office.clerk, at=noon(DAY))
    assert AuditRow.objects.last().detail == {"outcome": "granted"}


def test_evidence_needs_a_request(office, suit, letter):
    with pytest.raises(Refused, match="没有关联"):
        TakeEvidence(suit).do(actor=office.clerk, at=noon(DAY))
    suit.request = letter()[0]
    TakeEvidence(suit).do(actor=office.clerk, at=noon(DAY))
    assert AuditRow.objects.last().detail == {"request": suit.request.pk}


def test_a_number_that_was_read_does_not_stand_in_the_trail(office, suit):
    ReadProceeding(suit).do(actor=office.clerk, at=noon(DAY))
    row = AuditRow.objects.last()
    assert suit.case_number not in f"{row.subject}{row.detail}"
