"""A trend stands on its line, its tallest column as tall as there is room, and tells what was not kept."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.oversight.gauges import months_to
from gongkai.web.oversight.trends import HEAD, TALL, WIDTH, trend

MONTHS = months_to(date(2026, 3, 2))


@given(st.dictionaries(st.sampled_from(MONTHS), st.integers(0, 10_000)))
def test_columns_stay_in_the_drawing_and_stand_on_the_line(kept):
    drawn = trend("a.b", "逾期", kept, MONTHS)
    assert [each.number for each in drawn.marks] == [kept.get(month) for month in MONTHS]
    for each in drawn.marks:
        assert 0 <= each.x < each.x + each.width <= WIDTH
        assert each.y + each.height == drawn.base
        assert each.y >= HEAD
        assert (each.height > 0) == bool(each.number)
    assert max(each.height for each in drawn.marks) == (TALL if any(kept.values()) else 0)


def test_names_are_fit_for_a_page():
    drawn = trend("a.b", "逾期", {}, MONTHS)
    assert drawn.anchor == "a-b"
    assert [drawn.marks[0].label, drawn.marks[-1].label] == ["4月", "3月"]
