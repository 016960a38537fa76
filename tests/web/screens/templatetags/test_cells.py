"""Values as tables write them."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.screens.templatetags.cells import moment, written


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (0, 0),
        (True, "是"),
        (False, "否"),
        ("甲", "甲"),
        (date(2026, 3, 2), "2026年3月2日"),
        (datetime(2026, 3, 2, 1, 30, tzinfo=UTC), "2026年3月2日 09:30"),
    ],
)
def test_a_value_is_written_as_people_read_it(value, text):
    assert written(value) == text


def test_a_moment_is_told_in_the_offices_time():
    assert moment(datetime(2025, 12, 31, 20, 5, tzinfo=UTC)) == "2026年1月1日 04:05"
