from datetime import date
from decimal import Decimal

import pytest

from gongkai.words import ENGLISH, amount, count, day
from gongkai.words.figures import numeral


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (27642000, "27642000"), (-3, "-3"), (Decimal("1E+3"), "1000"), (Decimal("0.50"), "0.50"), (None, "")],
)
def test_figures_are_written_plainly(value, text):
    assert count(value) == text


def test_a_blank_is_written_as_asked_and_zero_never_as_a_blank():
    assert (count(None, "—"), count(0, "—"), count(Decimal(0), "—")) == ("—", "0", "0")


def test_money_stands_with_its_unit():
    assert (amount(Decimal("12.5")), amount(30, "元")) == ("12.5万元", "30元")


def test_days_are_written_as_official_documents_do():
    assert day(date(2024, 1, 31)) == "2024年1月31日"
    assert day(date(2024, 1, 31), ENGLISH) == "2024-01-31"


@pytest.mark.parametrize(
    ("number", "said"), [(1, "一"), (9, "九"), (10, "十"), (16, "十六"), (20, "二十"), (42, "四十二")]
)
def test_articles_are_numbered_as_statutes_do(number, said):
    assert numeral(number) == said
