"""A town with its disclosure office: a clerk, the office's head, and letters registered through the real action."""

from datetime import date
from types import SimpleNamespace

import pytest

from gongkai.law.events import Event
from gongkai.web.requests.actions.step import TakeStep
from letters import letter as written
from letters import noon, put_on_file
from paper import Paper


@pytest.fixture
def office(county, person):
    """The town, its clerk and the head of its office."""
    return SimpleNamespace(
        organ=county.town,
        other=county.other,
        clerk=person("clerk", county.town, since=date(2020, 1, 1)),
        head=person("office_head", county.town, since=date(2020, 1, 1)),
    )


@pytest.fixture
def letter(office):
    """A function that registers a letter on the day it arrived and returns its requests."""

    def registered(day=date(2025, 3, 3), **told):
        found = written(office.organ, day, by=office.clerk, **told).do(actor=office.clerk, at=noon(day))
        return list(found.requests.order_by("pk"))

    return registered


@pytest.fixture
def step(office):
    """A function that takes a step on the day it says, with what its outcome demands on file, by the clerk."""

    def taken(request, text, outcome=""):
        event = Event.parse(text)
        if outcome:
            put_on_file(request, office.clerk, outcome, event.day)
        TakeStep(request, event, outcome, by=office.clerk).do(actor=office.clerk, at=noon(event.day))
        request.refresh_from_db()
        return request

    return taken


@pytest.fixture
def paper(office, person):
    """The notices of the office, with somebody for the legal review, and what its letters state of it."""
    organ = office.organ
    organ.short, organ.office, organ.phone, organ.address = "柳", "柳溪镇党政办公室", "0000-1234567", "柳溪镇一号"
    organ.save()
    return Paper(office, person("legal_officer", organ, since=date(2020, 1, 1)))
