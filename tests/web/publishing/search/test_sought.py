"""What is asked of the index: days as places, marks, conditions."""

from datetime import date

import pytest

from gongkai.web.publishing.models.listed import places_of
from gongkai.web.publishing.search.sought import Sought, mark


def test_days_are_places():
    day = date(2026, 3, 2)
    assert Sought(("公开",), since=day, until=day).places == (places_of(day)[0], places_of(day)[1] - 1)
    first, last = Sought(("公开",)).places
    assert first <= places_of(day)[0] <= last < 2**63


def test_marks_stand_for_organ_and_kind():
    assert Sought(("公开",), organ=3, kind="news").marks == (mark("o", 3), mark("k", "news"))
    assert Sought(("公开",)).marks == ()


def test_nothing_is_joined_where_nothing_needs_it():
    join, conditions, values = Sought(("公开",)).conditions()
    assert (join("k", "JOIN"), conditions, values) == ("", "", [])
    join, conditions, values = Sought(("公开",), columns=(1, 2), validity="repealed").conditions()
    assert join("k", "JOIN").count("JOIN") == 2
    assert values == [1, 2, "repealed"]
    assert conditions.count("%s") == 3


def test_no_word_is_no_question():
    with pytest.raises(ValueError, match="no word"):
        Sought(())
