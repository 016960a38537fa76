"""A day begins at midnight where the office is, eight hours before it does in Greenwich."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.moments import begins


def test_a_day_begins_at_midnight_here():
    assert begins(date(2026, 3, 2)) == datetime(2026, 3, 1, 16, tzinfo=UTC)


def test_the_first_day_of_all_begins_before_any_moment():
    with pytest.raises(OverflowError):
        begins(date.min)
