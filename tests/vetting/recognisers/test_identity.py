"""Identity numbers: what is one, what only looks like one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.vetting.recognisers.identity import age, birth_of, check_digit
from planted import ADULT, CHILD, DAY, found, identity


@pytest.mark.parametrize(
    "written",
    [
        ADULT,
        f"{ADULT[:6]} {ADULT[6:14]} {ADULT[14:]}",
        " ".join(ADULT),
        ADULT.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    ],
)
def test_a_number_is_known_however_it_is_written(written):
    assert found(f"身份证号：{written}。") == [("P101", written)]


def test_a_small_x_is_a_check_digit_as_well():
    number = next(each for each in (identity(f"430521198003150{last:02}") for last in range(99)) if each[-1] == "X")
    assert found(number.lower()) == [("P101", number.lower())]


@pytest.mark.parametrize(
    "text",
    [
        f"{ADULT}1",
        f"A{ADULT}",
        f"{ADULT[:-1]}{(int(ADULT[-1]) + 1) % 10}",
        identity("99052119800315121"),
        identity("43052119801315121"),
        identity("43052118800315121"),
        "91430000MA4L16JQ9B",
        "110000200605123012345",
    ],
)
def test_what_only_looks_like_one_is_passed_over(text):
    assert found(f"流水号 {text}") == []


def test_a_wrong_check_digit_is_doubtful_only_where_a_number_of_identity_is_said_to_stand():
    wrong = f"{ADULT[:-1]}{(int(ADULT[-1]) + 1) % 10}"
    assert found(f"公民身份号码{wrong}") == [("P103", wrong)]
    assert found(wrong, label="证件号码") == [("P103", wrong)]
    assert found(f"产品序列 {wrong}") == []


def test_a_child_of_less_than_fourteen_is_told_as_such_to_the_day():
    assert found(CHILD) == [("P141", CHILD)]
    fourteen, younger = identity("43052120120302121"), identity("43052120120303121")
    assert [found(each)[0][0] for each in (fourteen, younger)] == ["P101", "P141"]


def test_old_numbers_need_something_that_says_what_they_are():
    assert found("身份证430521800315121") == [("P102", "430521800315121")]
    assert found("430521800315121", named=True) == [("P102", "430521800315121")]
    assert found("订单430521800315121") == []
    assert found("身份证430521801315121") == []


@given(st.dates(date(1900, 1, 1), DAY), st.integers(0, 999))
def test_whoever_is_born_has_a_number_that_tells_when(born, turn):
    number = identity(f"430521{born:%Y%m%d}{turn:03}")
    assert birth_of(number, DAY) == born
    assert found(f"号码 {number}。") == [("P141" if age(born, DAY) < 14 else "P101", number)]


def test_the_check_digit_is_that_of_the_standard():
    assert check_digit("11010519491231002") == "X"  # the example of GB 11643
