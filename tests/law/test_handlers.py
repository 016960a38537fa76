"""Handlers and objections: every one belongs to a step, and none half-changes a file it refuses."""

from datetime import date

import pytest

from gongkai.law.calendar import calendar
from gongkai.law.clock import take
from gongkai.law.events import Event, EventRefused
from gongkai.law.file import File
from gongkai.law.handlers import HANDLERS
from gongkai.law.settings import CAUTIOUS
from gongkai.law.steps import steps


def test_every_handler_serves_a_step() -> None:
    assert HANDLERS.keys() <= steps().keys()


@pytest.mark.parametrize(
    "refused", ["extended:2024-06-12:days=30:approved=head", "third_party_asked:2024-06-12", "period_set:2024-06-12"]
)
def test_a_refused_event_changes_nothing(refused: str) -> None:
    case = File(calendar(), CAUTIOUS)
    take(case, Event.parse("received:2024-06-11:channel=in_person"))
    take(case, Event.parse("reasons_asked:2024-06-11"))
    before = {key: _frozen(value) for key, value in vars(case).items()}
    with pytest.raises(EventRefused):
        take(case, Event.parse(refused))
    assert {key: _frozen(value) for key, value in vars(case).items()} == before


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list | dict) else value


def test_served_only_sets_a_limit_where_the_law_has_one() -> None:
    case = File(calendar(), CAUTIOUS)
    for text in (
        "received:2024-06-11:channel=in_person",
        "organ_asked:2024-06-12:party=县档案馆",
        "joint_maker_asked:2024-06-12:party=邻乡政府",
        "opinion_served:2024-06-13:party=县档案馆",
        "opinion_served:2024-06-13:party=邻乡政府",
    ):
        take(case, Event.parse(text))
    assert [pause.limit for pause in case.pauses.values()] == [None, date(2024, 7, 4)]
