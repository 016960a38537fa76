"""What a browser has open is held for half an hour, and longer where use renews it."""

from types import SimpleNamespace

import pytest

from gongkai.web.screens import opened
from gongkai.web.screens.opened import HALF_AN_HOUR, held, hold, let_go


@pytest.fixture
def at(monkeypatch):
    """A function that sets the time, in seconds."""

    def is_now(seconds):
        monkeypatch.setattr(opened, "time", lambda: seconds)

    is_now(0)
    return is_now


@pytest.fixture
def browser():
    return SimpleNamespace(session={})


def test_it_is_held_for_half_an_hour(browser, at):
    assert held(browser, "letter") is None
    hold(browser, "letter", 7)
    at(HALF_AN_HOUR)
    assert (held(browser, "letter"), held(browser, "idea")) == (7, None)
    at(HALF_AN_HOUR + 1)
    assert held(browser, "letter") is None
    assert browser.session == {}


def test_use_renews_it_where_it_may(browser, at):
    hold(browser, "letter", 7)
    for minutes in (20, 40, 60):
        at(minutes * 60)
        assert held(browser, "letter", renewed=True) == 7
    at(100 * 60)
    assert held(browser, "letter", renewed=True) is None


@pytest.mark.usefixtures("at")
def test_it_is_let_go(browser):
    hold(browser, "idea", "ABCD")
    let_go(browser, "idea")
    let_go(browser, "idea")
    assert held(browser, "idea") is None
