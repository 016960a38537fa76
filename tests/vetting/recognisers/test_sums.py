"""Totals and their parts."""

import pytest

from planted import found_in

HEAD = ["村名", "户数", "金额（万元）", "完成率"]
ROWS = [["上湾村", "10", "1.25", "90%"], ["石桥村", "20", "2.25", "80%"], ["河东村", "30", "1,000.5", "70%"]]


def test_a_total_that_is_right_is_passed_over():
    assert found_in(HEAD, *ROWS, ["合计", "60", "1004.00", "80%"]) == []


def test_a_wrong_total_is_found_with_the_sum():
    assert found_in(HEAD, *ROWS, ["合计", "61", "1004.00", "80%"]) == [("W402", "61")]


def test_rounding_is_no_fault_and_more_than_rounding_is():
    assert found_in(HEAD, *ROWS, ["合  计", "60", "1004.01", ""]) == []
    assert found_in(HEAD, *ROWS, ["合  计", "60", "1004.10", ""]) == [("W402", "1004.10")]


@pytest.mark.parametrize(
    "row", [["其中：脱贫户", "5", "1", ""], ["小计", "10", "1.25", ""], ["石桥村", "约20", "2.25", ""]]
)
def test_where_it_is_not_certain_what_adds_up_nothing_is_said(row):
    rows = [ROWS[0], row, ROWS[2], ["合计", "999", row[2] and "1004.00" if row[0] == "石桥村" else "9", ""]]
    assert found_in(HEAD, *rows) == []


def test_numbers_of_things_are_not_added():
    head, rows = ["村名", "编号", "户数"], [["甲", "1", "3"], ["乙", "2", "4"], ["丙", "3", "5"]]
    assert found_in(head, *rows, ["合计", "99", "12"]) == []
