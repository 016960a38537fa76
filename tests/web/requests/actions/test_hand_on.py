"""A request that is a consultation goes to the mailbox with one act, once; it does not end by that."""

from datetime import date

import pytest

from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Refused
from gongkai.web.organs.doors import came_from, went_to
from gongkai.web.requests.actions.hand_on import HandRequestOn
from letters import noon

DAY = date(2025, 3, 4)


def test_it_is_a_letter_there_and_goes_on_here(office, letter):
    case = letter()[0]
    HandRequestOn(case, "dialogue", office.clerk).do(actor=office.clerk, at=noon(DAY))
    made = Letter.objects.get()
    case.refresh_from_db()
    assert (made.subject, made.text, made.channel, case.state) == (case.subject, case.wanted, "handed", "running")
    assert went_to("requests", case.pk).address.endswith(f"/letters/{made.pk}")
    assert came_from(made.token).address.endswith(f"/requests/{case.pk}")
    with pytest.raises(Refused, match="已经转交"):
        HandRequestOn(case, "dialogue", office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_a_closed_case_is_not_handed_on(office, letter, step):
    case = step(letter()[0], "withdrawn:2025-03-04", "other.other")
    with pytest.raises(Refused, match="已经办结"):
        HandRequestOn(case, "dialogue", office.clerk).do(actor=office.clerk, at=noon(DAY))
    assert not Letter.objects.exists()
