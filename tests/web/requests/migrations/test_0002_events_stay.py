"""The database refuses to delete or change an event; it may be struck, once."""

from datetime import date
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.db import DatabaseError, connection, transaction

from gongkai.web.requests.actions.step import StrikeEvent
from gongkai.web.requests.models import Event
from letters import noon

triggers = import_module("gongkai.web.requests.migrations.0002_events_stay")
DAY = date(2025, 3, 10)


@pytest.fixture
def event(letter, step):
    return step(letter()[0], "correction_asked:2025-03-10:until=2025-03-20").events.get(place=2)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM requests_event WHERE id = %s",
        "UPDATE requests_event SET day = '2025-03-09' WHERE id = %s",
        "UPDATE requests_event SET outcome = 'granted' WHERE id = %s",
        "UPDATE requests_event SET by_id = NULL WHERE id = %s",
        "UPDATE requests_event SET struck_at = '2025-03-11' WHERE id = %s",
        "UPDATE requests_event SET struck_reason = '误登' WHERE id = %s",
    ],
)
def test_an_event_stays_as_it_is(event, statement):
    with pytest.raises(DatabaseError, match="events are never"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, [event.pk])


def test_all_of_them_at_once_stay_too(event):
    with pytest.raises(DatabaseError, match="events are never"), transaction.atomic():
        Event.objects.all()._raw_delete("default")
    assert Event.objects.filter(pk=event.pk).exists()


def test_a_slip_is_struck_once_and_the_stroke_stays(event, office):
    StrikeEvent(event, "误登", by=office.head).do(actor=office.head, at=noon(DAY))
    event.refresh_from_db()
    assert event.struck_reason == "误登"
    with pytest.raises(DatabaseError, match="events are never"), transaction.atomic():
        Event.objects.filter(pk=event.pk).update(struck_at=None)


def test_the_triggers_can_be_taken_down_and_put_up_again(event):
    with transaction.atomic(), connection.cursor() as cursor:
        editor = SimpleNamespace(connection=connection, execute=cursor.execute)
        triggers.allow(None, editor)
        Event.objects.filter(pk=event.pk).update(day=date(2025, 3, 9))
        triggers.forbid(None, editor)
    with pytest.raises(DatabaseError, match="events are never"), transaction.atomic():
        Event.objects.filter(pk=event.pk).update(day=DAY)
