"""Telephones."""

import pytest

from gongkai.vetting import Told
from planted import DAY, MOBILE, found


@pytest.mark.parametrize("written", [MOBILE, "138 1234 5678", "138-1234-5678", "１３８１２３４５６７８"])
def test_a_mobile_is_known_however_it_is_written(written):
    assert found(f"电话{written}。") == [("P110", written)]


def test_the_code_of_the_country_stays_outside():
    assert found(f"+86 {MOBILE}") == [("P110", MOBILE)]


@pytest.mark.parametrize("text", [f"订单号：{MOBILE}", f"{MOBILE}1", f"0.{MOBILE}", "12812345678", f"编号A{MOBILE}"])
def test_what_only_looks_like_a_mobile_is_passed_over(text):
    assert found(text) == []


def test_the_office_s_own_numbers_are_meant_to_be_called():
    told = Told(DAY, frozenset({MOBILE, "07315550123"}))
    assert found(f"电话{MOBILE}", told=told) == []
    assert found("0731-5550123", told=told, label="家庭电话") == []


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("家庭电话：0731-5550123", [("P111", "0731-5550123")]),
        ("咨询电话：0731-5550123", []),
        ("电话：0731-5550123", []),
        ("面积5550123平方米", []),
    ],
)
def test_a_land_line_is_personal_where_it_is_said_to_be(text, hits):
    assert found(text) == hits


def test_in_a_list_of_names_a_land_line_is_somebody_s():
    assert found("0731-5550123", label="联系电话", named=True) == [("P111", "0731-5550123")]
