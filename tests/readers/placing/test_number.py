"""How cells are printed, and what each says as a number."""

from decimal import Decimal

import pytest

from gongkai.law.form import AMOUNT, CHANGE, COUNT
from gongkai.readers.placing.number import looks_like_number, number, unit_in

COUNTS = {
    "0": (0, ""),
    "11398889": (11398889, ""),
    "0　": (0, ""),
    " 7\u00a0": (7, ""),
    "１２": (12, ""),
    "1,234": (1234, ""),
    "1，234，567": (1234567, ""),
    "3件": (3, ""),
    "3 件": (3, ""),
    "3.0": (3, ""),
    "-3": (-3, ""),
    "零": (0, ""),
    "十二": (12, ""),
    "三十": (30, ""),
    "五件": (5, ""),
    "22（其中修订16件）": (22, "D113"),
    "55 (含自然失效 29 件)": (55, "D113"),
    "22①": (22, "D113"),
    "1,234 ②": (1234, "D113"),
    "２２¹": (22, "D113"),
    "22¹²": (22, "D113"),
    "22㉑": (22, "D113"),
    "22⑴": (22, "D113"),
    "3.5①": (None, "D102"),
    "①22": (None, "D102"),
    "2①2": (None, "D102"),
    "": (None, ""),
    "　": (None, ""),
    "&": (None, "D102"),
    "无": (None, "D102"),
    "/": (None, "D102"),
    "—": (None, "D102"),
    "-": (None, "D102"),
    "一": (None, "D102"),
    "3.5": (None, "D102"),
    "12,34": (None, "D102"),
    "3 5": (None, "D102"),
    "约30": (None, "D102"),
    "1.2万件": (None, "D102"),
    "12%": (None, "D102"),
    "9" * 30: (None, "D102"),
}


@pytest.mark.parametrize(("text", "read"), COUNTS.items())
def test_counts(text, read):
    assert tuple(number(text, COUNT)) == read


AMOUNTS = {
    ("7730.28", "万元"): (Decimal("7730.28"), ""),
    ("59,237.2449", "万元"): (Decimal("59237.2449"), ""),
    ("2950元", "万元"): (Decimal("0.295"), ""),
    ("2950", "元"): (Decimal("0.295"), ""),
    ("10000元", ""): (Decimal(1), ""),
    ("1.5亿元", ""): (Decimal(15000), ""),
    ("12万元", "元"): (Decimal(12), ""),
    ("52.15", ""): (Decimal("52.15"), "D110"),
    ("0", "万元"): (Decimal(0), ""),
    ("无", "万元"): (None, "D102"),
    ("", "万元"): (None, ""),
}


@pytest.mark.parametrize((("text", "said")), AMOUNTS)
def test_amounts_in_ten_thousand_yuan(text, said):
    assert tuple(number(text, AMOUNT, "万元", said)) == AMOUNTS[text, said]


def test_an_amount_kept_in_yuan():
    assert number("251000元", AMOUNT, "元") == (Decimal(251000), "")
    assert number("25.1万元", AMOUNT, "元") == (Decimal(251000), "")


CHANGES = {"减4": -4, "减少 4 项": -4, "增4": 4, "+1036": 1036, "-4": -4, "0": 0, "↓2": -2}


@pytest.mark.parametrize(("text", "change"), CHANGES.items())
def test_changes(text, change):
    assert number(text, CHANGE) == (change, "")


def test_the_sign_of_a_note_is_no_figure_of_an_amount():
    assert number("0.5①", AMOUNT, "万元", "万元") == (Decimal("0.5"), "D113")


def test_amounts_are_exact():
    assert isinstance(number("0.1", AMOUNT, "万元", "万元").value, Decimal)
    assert str(number("1元", AMOUNT, "万元").value) == "0.0001"


@pytest.mark.parametrize("text", ["5", "无", "3件", "减4", "0.5万元", "1,000", "22（其中修订16件）", "-", "22①", "①22"])
def test_what_stands_for_a_number(text):
    assert looks_like_number(text)


@pytest.mark.parametrize("text", ["规章", "第二十条第（一）项", "2024年", "3.属于国家秘密", "总计", ""])
def test_what_is_no_number(text):
    assert not looks_like_number(text)


def test_the_unit_a_head_names():
    assert unit_in("本年收费金额（单位：万元）") == "万元"
    assert unit_in("本年收费金额（单位：元）") == "元"
    assert unit_in("本年收费金额") == ""
