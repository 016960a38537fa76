"""Digits in an address are a number only where they can be one; a year only where a screen has it."""

import pytest

from gongkai.web.screens.asked import SOUGHT, Years, number, numbers, sought


@pytest.mark.parametrize("told", ["", None, "x", "-1", "²", "٣", "1" * 19, "9" * 5000])
def test_what_is_no_number_is_passed_over(told):
    assert number(told) is None


def test_numbers_keep_their_order():
    assert numbers(["3", "x", "1", ""]) == [3, 1]
    assert number("0") == 0


def test_wide_digits_are_digits():
    assert number("１２") == 12


def test_a_year_outside_is_not_asked_for():
    years = Years(2019, 2026)
    assert [years.asked(told, 2025) for told in ("2019", "2018", "2027", "x", None)] == [2019, 2025, 2025, 2025, 2025]
    assert [years.beside(year) for year in (2019, 2022, 2026)] == [[2020], [2021, 2023], [2025]]


def test_of_very_many_words_only_the_first_are_sought():
    assert sought({"q": " 养老 "}) == "养老"
    assert sought({}) == ""
    assert len(sought({"q": "a " * 1500})) == SOUGHT
