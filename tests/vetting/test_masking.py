"""Masks: of the same length, and with no more left than the way allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.vetting.masking import Ways, kept_of_address, masked


@pytest.mark.parametrize(
    ("datum", "way", "mask"),
    [
        ("430521198003151214", "identity", "43*************214"),
        ("13812345678", "mobile", "138****5678"),
        ("138 1234 5678", "mobile", "138 **** 5678"),
        ("6222021234567890128", "account", "***************0128"),
        ("0731-5550123", "landline", "****-*****23"),
        ("1980年3月", "stars", "*******"),
        ("柳溪镇上湾村3组", "address", "柳溪镇"),
        ("长沙市岳麓区麓山南路9号", "address", "长沙市岳麓区"),
        ("上湾村3组", "address", "**"),
        ("138", "mobile", "***"),
        ("原样", "", "原样"),
    ],
)
def test_masks_as_they_are_asked_for(datum, way, mask):
    assert masked(datum, way) == mask


def test_an_office_may_ask_for_other_masks():
    assert masked("430521198003151214", "identity", Ways(identity=(6, 4))) == "430521********1214"


@given(
    st.text("0123456789Xx -", min_size=1, max_size=30), st.sampled_from(["identity", "mobile", "account", "landline"])
)
def test_a_mask_keeps_the_length_and_what_is_no_digit(datum, way):
    mask = masked(datum, way)
    assert len(mask) == len(datum)
    assert all(new in {"*", old} for old, new in zip(datum, mask, strict=True))


@given(st.text(min_size=1, max_size=30))
def test_an_address_never_grows(datum):
    assert datum.startswith(kept_of_address(datum))
    assert len(masked(datum, "address")) <= max(len(datum), 1)
