"""Intake: letters split into requests, and requests counted by the month."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.request import Item, counted_before, split

DAY = date(2024, 6, 11)


def test_a_letter_with_one_subject_is_one_request() -> None:
    assert split("2024-7", DAY, ["低保名单"]) == (Item("2024-7", "低保名单", DAY),)


@given(st.lists(st.text("甲乙丙", min_size=1), min_size=2, max_size=30))
def test_each_subject_is_a_request_of_its_own(subjects: list[str]) -> None:
    items = split("2024-7", DAY, subjects)
    assert [item.subject for item in items] == subjects
    assert len({item.number for item in items}) == len(subjects)
    assert {item.received for item in items} == {DAY}


@pytest.mark.parametrize("subjects", [[], ["低保名单", " "]])
def test_a_letter_that_asks_for_nothing_is_no_request(subjects: list[str]) -> None:
    with pytest.raises(ValueError, match="2024-7"):
        split("2024-7", DAY, subjects)


def test_only_earlier_requests_of_the_month_count() -> None:
    received = [date(2024, 5, 31), date(2024, 6, 1), date(2024, 6, 11), date(2024, 6, 12), date(2023, 6, 1)]
    assert counted_before(received, DAY) == 1
