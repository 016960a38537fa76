"""What a setting may be set to."""

import pytest

from gongkai.web.organs.setting_values import fault_of


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("report_due", "02-29"),
        ("mailbox_simple", "3"),
        ("charges_fee", "yes"),
        ("kept_mobile", "3-4"),
        ("extensions", "each_period"),
        ("letter_number", "{short}公告〔{year}〕{serial}号"),
        ("inspected_address", ""),
        ("inspected_address", "https://www.qinghe.example:8443/zwgk/"),
    ],
)
def test_sound_values(key, value):
    assert fault_of(key, value) is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("report_due", "2-9"),
        ("report_due", "02-30"),
        ("mailbox_simple", "三"),
        ("mailbox_simple", "-1"),
        ("mailbox_simple", "10000"),
        ("mailbox_simple", "9" * 200),
        ("charges_fee", "maybe"),
        ("kept_mobile", "34"),
        ("kept_mobile", "3-44"),
        ("extensions", "twice"),
        ("letter_number", "任意"),
        ("inspected_address", "ftp://www.qinghe.example/"),
        ("inspected_address", "http://user@www.qinghe.example/"),
        ("inspected_address", "http://[::1]/"),
        ("colour", "red"),
    ],
)
def test_unsound_values_are_told(key, value):
    assert fault_of(key, value).message
