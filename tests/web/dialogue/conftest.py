"""A town with a mailbox: a clerk who handles letters, and somebody who reviews answers."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.utils import timezone

from letters import noon
from writing import led_to, taken

DAY = date(2026, 3, 2)


@pytest.fixture
def box(county, person):
    """The town, its clerk and its reviewer, and functions that take a letter in and lead it on."""
    since = date(2025, 1, 1)
    clerk, head = person("clerk", county.town, since=since), person("office_head", county.town, since=since)

    def letter(state="new", day=DAY, **given):
        found = taken(county.town, day, **given)
        return found if state == "new" else led_to(found, state, clerk, head, day)

    return SimpleNamespace(organ=county.town, other=county.other, clerk=clerk, head=head, letter=letter)


@pytest.fixture
def at_noon_of(on_the_day, monkeypatch):
    """A function that lets it be noon of a day, for what is shown and for what is done alike."""

    def is_now(day):
        on_the_day(day)
        monkeypatch.setattr(timezone, "now", lambda: noon(day))

    return is_now
