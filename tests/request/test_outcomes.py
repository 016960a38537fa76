"""Outcomes: table three's result rows, each reachable, each with its record, none to be chosen without it."""

from datetime import date

import pytest

from gongkai.law import form, sources
from gongkai.law.events import Event
from gongkai.law.steps import steps
from gongkai.request import obstacles, outcomes, records

DAY = date(2024, 6, 11)
RECEIVED = [Event("received", DAY, channel="in_person")]
FULL = {record.key: dict.fromkeys(record.parts, "已记录") for record in records().values()}
FULL["withheld"] = {"passages": "第二段", "grounds": "denied.internal"}


def events_for(key: str) -> list[Event]:
    outcome = outcomes()[key]
    return [*RECEIVED, *(Event(kind, DAY) for kind in outcome.events), Event(outcome.closes[0], DAY)]


def test_outcomes_are_the_result_rows_of_table_three() -> None:
    assert list(outcomes()) == [row.key for row in form("2021").t3_rows if row.result]


def test_every_outcome_has_its_label_and_article() -> None:
    for outcome in outcomes().values():
        assert outcome.label
        assert outcome.source.partition("/")[0] in sources()
        assert set(outcome.events) | set(outcome.closes) <= steps().keys()


def test_every_closing_step_has_an_outcome() -> None:
    closing = {step.kind for step in steps().values() if step.to == "closed"}
    assert {kind for outcome in outcomes().values() for kind in outcome.closes} == closing


@pytest.mark.parametrize("key", list(outcomes()))
def test_with_everything_on_file_it_may_be_chosen(key: str) -> None:
    assert list(obstacles(key, FULL, events_for(key))) == []


@pytest.mark.parametrize(
    ("key", "record", "part"),
    [(key, record.key, part) for key, each in outcomes().items() for record in each.records for part in record.parts],
)
def test_each_part_of_each_record_is_demanded(key: str, record: str, part: str) -> None:
    short = FULL | {record: {**FULL[record], part: " "}}
    assert [found.source for found in obstacles(key, short, events_for(key))] == [records()[record].source]


@pytest.mark.parametrize("key", [key for key, outcome in outcomes().items() if outcome.events])
def test_what_must_have_happened_is_demanded(key: str) -> None:
    found = list(obstacles(key, FULL, RECEIVED))
    assert [refusal.source for refusal in found] == [outcomes()[key].source] * len(outcomes()[key].events)


def test_a_withdrawn_request_is_no_disclosure() -> None:
    found = list(obstacles("granted", FULL, [*RECEIVED, Event("withdrawn", DAY)]))
    assert [refusal.values["step"] for refusal in found] == [steps()["withdrawn"].name]


def test_the_grounds_of_a_partial_disclosure_need_their_records_too() -> None:
    without = {key: value for key, value in FULL.items() if key != "internal"}
    assert [found.source for found in obstacles("partial", without, RECEIVED)] == [records()["internal"].source]
    odd = FULL | {"withheld": {"passages": "第二段", "grounds": "granted unable.not_held"}}
    assert len(list(obstacles("partial", odd, RECEIVED))) == 2


def test_a_secret_needs_level_basis_and_officer() -> None:
    (found,) = obstacles("denied.state_secret", {}, RECEIVED)
    assert found.values["missing"] == "密级、定密依据、定密责任人"
