"""A letter that asks for information becomes a request with one act; both lead to each other."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.letter_hand_on import HandLetterOn
from gongkai.web.dialogue.actions.letter_steps import MergeLetter
from gongkai.web.dialogue.mailbox import UNNAMED
from gongkai.web.organs.action import Refused
from gongkai.web.organs.doors import came_from, went_to
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.models import Request
from letters import noon
from writing import TEXT

DAY = date(2026, 3, 2)


def test_it_closes_here_and_is_a_request_there(box):
    letter = box.letter("open", subject="2024年预算")
    HandLetterOn(letter, "requests", box.clerk).do(actor=box.clerk, at=noon(DAY))
    letter.refresh_from_db()
    case = Request.objects.get()
    assert (letter.state, letter.handed_to, letter.closed_on) == ("handed", "requests", DAY)
    assert (case.subject, case.wanted, case.channel) == ("2024年预算", TEXT, "internet")
    assert went_to("dialogue", letter.pk).address.endswith(f"/requests/{case.pk}")
    assert came_from(case.letter.token).address.endswith(f"/letters/{letter.pk}")


def test_what_was_merged_into_it_stays_to_be_answered_here(box):
    letter, merged = box.letter("open", subject="2024年预算"), box.letter("open")
    MergeLetter(merged, letter).do(actor=box.clerk, at=noon(DAY))
    HandLetterOn(letter, "requests", box.clerk).do(actor=box.clerk, at=noon(DAY))
    merged.refresh_from_db()
    assert (merged.state, merged.same_as, merged.closed_on) == ("open", None, None)
    assert AuditRow.objects.get(action="hand_letter_on").detail["let_go"] == [merged.number]


def test_it_is_named_first(box):
    with pytest.raises(Refused, match="请先受理"):
        HandLetterOn(box.letter(subject=UNNAMED), "requests", box.clerk).do(actor=box.clerk, at=noon(DAY))


def test_what_the_other_room_refuses_changes_nothing_here(box):
    letter = box.letter("open", name="", contact={})
    with pytest.raises(Refused, match="联系方式"):
        HandLetterOn(letter, "requests", box.clerk).do(actor=box.clerk, at=noon(DAY))
    letter.refresh_from_db()
    assert letter.state == "open"
    assert not Request.objects.exists()
