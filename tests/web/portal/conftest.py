"""The town of publishing's tests, with items that can be released without being looked at."""

import pytest
from django.utils import timezone

from gongkai.web.publishing import gate
from letters import noon
from web.publishing.conftest import (  # noqa: F401 -- fixtures
    item,
    released,
    review,
    revised,
    site,
    submitted,
)


@pytest.fixture(autouse=True)
def nothing_holds_back(monkeypatch):
    """No look is taken at drafts."""
    monkeypatch.setattr(gate, "_LOOKS", [])


@pytest.fixture
def at_noon_of(on_the_day, monkeypatch):
    """A function that lets it be noon of a day, for what is shown and for what is done alike."""

    def is_now(day):
        on_the_day(day)
        monkeypatch.setattr(timezone, "now", lambda: noon(day))

    return is_now
