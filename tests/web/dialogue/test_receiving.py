"""Sheets of several surveys that come at once; marks that tell nothing and cannot be joined."""

import pytest

from gongkai.web.dialogue.models import Survey
from gongkai.web.dialogue.receiving import Sent, address_mark, browser_mark, keep, sheet_of
from letters import noon
from web.dialogue.asked import DAY, LATER, filled, published

pytestmark = pytest.mark.django_db
ONE = ((0,), None, (5,))


@pytest.fixture
def two(county, person):
    team = county.town, person("clerk", county.town), person("final_reviewer", county.town)
    return published(*team), published(*team, title="又一个", closes_on=DAY)


def sent(survey, browser, day=DAY):
    return Sent(survey, filled(survey, *ONE, browser=browser, address=f"at {browser}"), noon(day))


def test_each_learns_whether_theirs_is_kept(two):
    first, second = two
    assert keep([sent(first, "a"), sent(second, "a"), sent(first, "b"), sent(first, "a")]) == [True] * 4
    assert (first.sheets.count(), second.sheets.count()) == (2, 1)
    assert keep([sent(second, "c", LATER), sent(first, "c", LATER)]) == [False, True]
    assert first.sheets.count() == 3


def test_a_sheet_is_found_by_its_browser(two):
    keep([sent(two[0], "a")])
    assert sheet_of(two[0], "a") == two[0].sheets.get()
    assert sheet_of(two[1], "a") is None
    assert sheet_of(two[0], "") is None


def test_marks_differ_between_surveys_and_tell_nothing():
    first, second = Survey(pk=1), Survey(pk=2)
    for mark in (browser_mark, address_mark):
        assert mark(first, "10.0.0.1") == mark(first, "10.0.0.1") != mark(second, "10.0.0.1")
        assert "10.0" not in mark(first, "10.0.0.1")
    assert browser_mark(first, "a") != address_mark(first, "a")
