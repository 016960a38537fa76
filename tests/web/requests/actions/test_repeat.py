"""A repeat is the same applicant's, and came later; what it repeats goes on file, and it ends as such."""

from datetime import date

import pytest

from gongkai.law.events import Event
from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.repeat import FindRepeat
from gongkai.web.requests.actions.step import TakeStep
from letters import noon

LATER = date(2025, 4, 1)


def found(office, request, earlier):
    FindRepeat(request, earlier, office.clerk).do(actor=office.clerk, at=noon(LATER))


def test_a_repeat_of_what_was_answered_ends_by_saying_so(letter, step, office):
    earlier = step(letter()[0], "answered:2025-03-10", "granted")
    again = letter(LATER)[0]
    found(office, again, earlier)
    kept = again.on_file.get().parts
    assert kept["number"] == earlier.number
    assert "2025年3月10日" in kept["answer"]
    TakeStep(again, Event("answered", LATER), "unprocessed.repeated").do(actor=office.clerk, at=noon(LATER))
    again.refresh_from_db()
    assert (again.outcome, again.same_as) == ("unprocessed.repeated", earlier)


def test_a_repeat_of_what_is_open_is_merged(letter, office):
    earlier, again = letter(date(2025, 3, 28))[0], letter(LATER)[0]
    found(office, again, earlier)
    assert again.on_file.get().parts["answer"] == "办理中"
    TakeStep(again, Event("merged", LATER), "unprocessed.repeated").do(actor=office.clerk, at=noon(LATER))


def test_another_applicants_or_a_later_one_is_no_repeat(letter, office):
    first = letter(name="李四")[0]
    again = letter()[0]
    with pytest.raises(Refused, match="不是同一申请人"):
        found(office, again, first)
    with pytest.raises(Refused, match="更早"):
        found(office, first, again)
    assert not again.on_file.exists()
