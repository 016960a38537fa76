"""信息处理费: the worked figures of the tariff, its bands, and what must hold of any progressive tariff."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.law.dated import NotInForce
from gongkai.law.tariff import Basis, Line, bill

DAY = date(2024, 5, 6)
BILLS = Path(__file__).parent.parent / "cases" / "tariff" / "bills.toml"
CASES = tomllib.loads(BILLS.read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict) -> None:
    if case.get("refused"):
        with pytest.raises((NotInForce, ValueError)):
            bill(case["basis"], case["quantity"], case["day"], before=case.get("before", 0))
        return
    worked = bill(case["basis"], case["quantity"], case["day"], before=case.get("before", 0))
    assert (worked.total, worked.source) == (case["yuan"], case["clause"])


def test_a_bill_shows_its_bands() -> None:
    assert bill("by_item", 41, DAY).lines == (Line(1, 10, 0), Line(11, 30, 100), Line(31, 40, 200), Line(41, 41, 300))


def test_items_of_the_same_month_move_the_bands() -> None:
    assert bill("by_item", 5, DAY, before=28).lines == (Line(29, 30, 100), Line(31, 33, 200))


def test_there_is_no_tariff_before_2021() -> None:
    with pytest.raises(NotInForce):
        bill("by_item", 31, date(2020, 12, 31))


@pytest.mark.parametrize(("basis", "quantity", "before"), [("by_item", -1, 0), ("by_item", 1, -1), ("by_page", 5, 10)])
def test_nonsense_is_refused(basis: Basis, quantity: int, before: int) -> None:
    with pytest.raises(ValueError, match=basis):
        bill(basis, quantity, DAY, before=before)


@given(st.sampled_from(["by_item", "by_page"]), st.integers(0, 2000))
def test_each_further_unit_costs_no_less_than_the_one_before(basis: Basis, quantity: int) -> None:
    sums = [bill(basis, quantity + n, DAY).total for n in range(3)]
    assert 0 <= sums[1] - sums[0] <= sums[2] - sums[1]


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_month_may_be_billed_in_parts(first: int, second: int) -> None:
    parts = bill("by_item", first, DAY).total + bill("by_item", second, DAY, before=first).total
    assert parts == bill("by_item", first + second, DAY).total
