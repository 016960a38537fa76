"""统一社会信用代码: the check character, and every slip of the pen."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.organs.credit_code import check_character, validate_credit_code

CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
codes = st.text(CHARACTERS, min_size=17, max_size=17).map(lambda first: first + check_character(first))


def test_a_real_code_is_valid():
    validate_credit_code("91350100M000100Y43")  # the worked example of the standard


@given(codes)
def test_a_code_with_its_check_character_is_valid(code):
    validate_credit_code(code)


@given(codes, st.integers(0, 17), st.sampled_from(CHARACTERS))
def test_one_wrong_character_is_found(code, place, wrong):
    slip = code[:place] + wrong + code[place + 1 :]
    if slip != code:
        with pytest.raises(ValidationError):
            validate_credit_code(slip)


@pytest.mark.parametrize(
    "code", ["", "91350100M000100Y4", "91350100M000100Y43X", "91350100I000100Y43", "91350100m000100y43"]
)
def test_what_is_no_code_is_told(code):
    with pytest.raises(ValidationError):
        validate_credit_code(code)
