"""The request clock: cases a lawyer can read, and what must hold of any list of events."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gongkai.law.calendar import CalendarUnknown, calendar
from gongkai.law.clock import reckon
from gongkai.law.events import Event, EventRefused
from gongkai.law.settings import Settings

FOLDER = Path(__file__).parent.parent / "cases" / "clock"
CASES = [
    (path.stem, case)
    for path in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["case"]
]


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[f"{stem}: {case['name']}" for stem, case in CASES])
def test_case(case: dict) -> None:
    if "refused" in case:
        with pytest.raises(EventRefused) as caught:
            reckon(map(Event.parse, case["events"]), date.max)
        assert caught.value.source == case["refused"]
        return
    events = [Event.parse(text) for text in case["events"]]
    stands = reckon(events, case.get("as_of", events[-1].day))
    found = {
        "state": stands.state,
        "due": stands.due,
        "used": stands.used if "used" in case else None,
        "left": stands.left,
        "provisional": stands.provisional,
        "waits_until": stands.waits[0].until if stands.waits else None,
        "closed": stands.closed,
        "breaches": [breach.source for breach in stands.breaches],
    }
    assert found == {
        "provisional": False,
        "breaches": [],
        **dict.fromkeys(("due", "used", "left", "waits_until", "closed")),
        **{key: value for key, value in case.items() if key in found},
    }
    assert [line.day for line in stands.lines] == [event.day for event in events]


def test_there_are_cases_enough() -> None:
    assert len(CASES) >= 100
    assert all(case["clause"] for _, case in CASES)


# ---- laws ---------------------------------------------------------------------------------------------------

first_days = st.dates(date(2020, 1, 1), date(2025, 6, 1))
gaps = st.integers(0, 12)


def received(day: date) -> Event:
    return Event("received", day, channel="in_person")


@given(first_days, st.integers(0, 40))
def test_due_is_monotone_in_the_day_of_receipt(day: date, later: int) -> None:
    after = day + timedelta(days=later)
    assert reckon([received(day)], day).due <= reckon([received(after)], after).due


@st.composite
def consultations(draw) -> tuple[Event, ...]:
    """A received request and some consultations, each asked and answered; they may overlap."""
    day = draw(first_days)
    events = [received(day)]
    for n in range(draw(st.integers(1, 4))):
        asked = day + timedelta(days=draw(gaps))
        answered = asked + timedelta(days=draw(gaps))
        events += [Event("organ_asked", asked, party=f"机关{n}"), Event("opinion_received", answered, party=f"机关{n}")]
    return tuple(sorted(events, key=lambda event: event.day))


@given(consultations(), st.integers(0, 3))
def test_a_pause_more_never_brings_the_due_day_nearer(events: tuple[Event, ...], n: int) -> None:
    party = f"机关{n}"
    fewer = [event for event in events if event.party != party]
    end = events[-1].day
    assert reckon(fewer, end).due <= reckon(events, end).due


@given(consultations())
def test_used_and_left_make_the_whole_period_at_any_time(events: tuple[Event, ...]) -> None:
    for n in range(40):
        day = events[-1].day + timedelta(days=n)
        stands = reckon(events, day)
        assert stands.used + stands.left == 20


@given(consultations(), st.data())
def test_however_the_events_are_batched(events: tuple[Event, ...], data: st.DataObject) -> None:
    """Events of one day may be told in any order that keeps each question before its answer."""
    alone = [event for event in events if sum(event.day == other.day for other in events) == 1]
    assume(len(alone) == len(events))
    cut = data.draw(st.integers(1, len(events)))
    stands = reckon(list(events[:cut]), events[cut - 1].day)
    assert stands.lines == reckon(events, events[-1].day).lines[:cut]


@given(first_days, st.integers(1, 20))
def test_extensions_add_working_days(day: date, days: int) -> None:
    plain = reckon([received(day)], day).due
    longer = reckon([received(day), Event("extended", day, days=days, approved=True)], day).due
    assert longer == calendar().add(plain, days)


@given(consultations())
def test_each_open_question_is_answered_cautiously(events: tuple[Event, ...]) -> None:
    end = events[-1].day
    cautious = reckon(events, end).due
    assert cautious <= reckon(events, end, settings=Settings(pause_last_day="paused")).due


def test_the_other_answers_count_otherwise() -> None:
    day = date(2024, 6, 11)
    paid = [received(day), Event("fee_noticed", date(2024, 6, 17)), Event("fee_paid", date(2024, 6, 24))]
    assert reckon(paid, date(2024, 6, 24), settings=Settings(after_payment="restarts")).due == date(2024, 7, 22)
    late = [received(day), Event("correction_asked", date(2024, 6, 21), until=date(2024, 7, 5))]
    assert reckon(late, date(2024, 6, 21), settings=Settings(late_correction="counts")).state == "correcting"
    asked = [received(day), Event("third_party_asked", date(2024, 6, 17), party="甲")]
    assert reckon(asked, date(2024, 7, 30), settings=Settings(unserved_limit="open")).provisional
    redone = [
        received(day),
        Event("extended", date(2024, 6, 12), days=5, approved=True),
        Event("answered", date(2024, 6, 13)),
        Event("redo_ordered", date(2024, 9, 2)),
        Event("extended", date(2024, 9, 3), days=5, approved=True),
    ]
    assert reckon(redone, date(2024, 9, 3), settings=Settings(extensions="each_period")).due == date(2024, 10, 12)
    with pytest.raises(EventRefused):
        reckon(redone, date(2024, 9, 3))


def test_what_is_allowed_and_why_the_rest_is_not() -> None:
    day = date(2024, 6, 11)
    events = [received(day), Event("extended", day, days=5, approved=True)]
    options = {option.step.kind: option.objection for option in reckon(events, day).options}
    assert options["answered"] is None
    assert options["extended"].source == "reg2019/33"
    assert "fee_paid" not in options


def test_a_refused_event_leaves_nothing_behind() -> None:
    day = date(2024, 6, 11)
    events = [received(day), Event("third_party_asked", day, party="甲")]
    with pytest.raises(EventRefused):
        reckon([*events, replace(events[1])], day)
    assert reckon(events, day).waits[0].party == "甲"


def test_events_to_come_are_no_events() -> None:
    with pytest.raises(EventRefused):
        reckon([received(date(2024, 6, 11))], date(2024, 6, 10))


def test_a_due_day_no_notice_covers_is_unknown() -> None:
    with pytest.raises(CalendarUnknown):
        reckon([received(calendar().last)], calendar().last)


def test_nothing_yet() -> None:
    stands = reckon([], date(2024, 6, 11))
    assert (stands.state, stands.due, stands.used, stands.left, stands.closed) == ("new", None, 0, None, None)
    assert {option.step.kind for option in stands.options} == {"arrived", "received"}
