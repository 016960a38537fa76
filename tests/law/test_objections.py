"""Objections: every one belongs to a step, and tells beforehand what the clock would refuse."""

from datetime import date

import pytest

from gongkai.law.calendar import calendar
from gongkai.law.clock import reckon, take
from gongkai.law.events import Event, EventRefused
from gongkai.law.file import File
from gongkai.law.objections import OBJECTIONS
from gongkai.law.settings import CAUTIOUS
from gongkai.law.steps import steps

DAY = date(2024, 6, 12)


def test_every_objection_belongs_to_a_step() -> None:
    assert OBJECTIONS.keys() <= steps().keys()


@pytest.mark.parametrize("kind", ["corrected", "opinion_served", "opinion_received", "reasons_given", "period_set"])
def test_what_is_objected_to_is_refused(kind: str) -> None:
    events = [Event("received", DAY, channel="in_person")]
    told = {option.step.kind: option.objection for option in reckon(events, DAY).options}
    assert told[kind] is not None
    with pytest.raises(EventRefused) as caught:
        reckon([*events, Event(kind, DAY, party="甲", until=date(2025, 1, 2))], DAY)
    assert caught.value.message == told[kind].message


def test_nothing_speaks_against_a_first_correction() -> None:
    case = File(calendar(), CAUTIOUS)
    take(case, Event("received", DAY, channel="in_person"))
    assert OBJECTIONS["correction_asked"](case, DAY) is None
