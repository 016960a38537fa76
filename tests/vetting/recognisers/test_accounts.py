"""Cards and accounts."""

import pytest

from gongkai.vetting.recognisers.accounts import luhn
from planted import CARD, found

SOUND = next(f"622202123456789012{last}" for last in range(10) if luhn(f"622202123456789012{last}"))


def test_a_card_is_known_in_one_and_in_groups():
    grouped = " ".join(SOUND[at : at + 4] for at in range(0, 19, 4))
    assert found(SOUND) == [("P120", SOUND)]
    assert found(f"卡号{grouped}") == [("P120", grouped)]


@pytest.mark.parametrize(
    "text", [f"订单号{SOUND}", f"9{SOUND[1:]}", f"{SOUND}1", f"3.{SOUND}", SOUND[:-1] + str((int(SOUND[-1]) + 1) % 10)]
)
def test_what_only_looks_like_a_card_is_passed_over(text):
    assert found(text) == []


def test_a_number_where_an_account_is_named_is_one():
    assert found("开户银行账号：80020000123456") == [("P121", "80020000123456")]
    assert found("80020000123456", label="一卡通账号") == [("P121", "80020000123456")]
    assert found("账号对应的订单号：80020000123456") == []


@pytest.mark.parametrize(("number", "sound"), [("79927398713", True), ("79927398710", False), (CARD, luhn(CARD))])
def test_the_check_digit_of_cards(number, sound):
    assert luhn(number) is sound
