"""Days the calendar does not know."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planted import found


@pytest.mark.parametrize(
    "text", ["2026年2月30日", "2025年2月29日", "2025年13月", "4月31日", "2025-04-31", "2025/13/01"]
)
def test_a_day_that_does_not_exist_is_found(text):
    assert found(f"于{text}前办结") == [("W401", text)]


@pytest.mark.parametrize(
    "text", ["2024年2月29日", "2月29日", "历时13月龄", "版本2025.13.1.2", "1-12月", "期限18月以上"]
)
def test_one_that_does_is_not(text):
    assert found(f"于{text}前办结") == []


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_no_day_of_the_calendar_is_a_fault(day):
    assert found(f"{day.year}年{day.month}月{day.day}日，{day.isoformat()}") == []
