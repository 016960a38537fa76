"""A request's file: what a restart drops, and who is waited for."""

from datetime import date

from gongkai.law.calendar import calendar
from gongkai.law.clock import take
from gongkai.law.events import Event
from gongkai.law.file import File
from gongkai.law.settings import CAUTIOUS


def file_of(*events: str) -> File:
    case = File(calendar(), CAUTIOUS)
    for event in events:
        take(case, Event.parse(event))
    return case


def test_a_restart_drops_what_was_used_and_paused() -> None:
    case = file_of("received:2024-06-11:channel=in_person", "organ_asked:2024-06-12:party=县档案馆")
    assert case.restart(date(2024, 6, 20)) == 20
    assert (case.start, case.pauses, case.past, case.used(date(2024, 6, 20))) == (date(2024, 6, 20), {}, [], 0)


def test_who_is_waited_for() -> None:
    received = "received:2024-06-11:channel=in_person"
    assert file_of(received).waits() == []
    assert file_of("arrived:2024-06-11:channel=fax").waits() == [("confirmed", "", None)]
    asked = file_of(received, "correction_asked:2024-06-12:until=2024-06-28")
    assert asked.waits() == [("corrected", "", date(2024, 6, 28))]
    assert file_of(received, "fee_noticed:2024-06-12").waits() == [("fee_paid", "", date(2024, 7, 10))]
    consulted = file_of(received, "third_party_asked:2024-06-12:party=甲")
    assert consulted.waits() == [("opinion_received", "甲", date(2024, 7, 3))]


def test_late_is_after_the_due_day_only() -> None:
    case = file_of("received:2024-06-11:channel=in_person")
    assert not case.late(date(2024, 7, 9))
    assert case.late(date(2024, 7, 10))


def test_a_period_is_that_of_the_day() -> None:
    assert file_of().period("reply", date(2019, 5, 14)) == 15
