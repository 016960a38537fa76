"""Keyed marks: the same person and the same code are recognised however they are written."""

import re

import pytest

from gongkai.web.requests.marks import code_mark, code_of, person_mark


@pytest.mark.parametrize(
    "again", [("张 三", "34000019900101001x"), ("张三", "３４０００019900101001X"), (" 张三 ", "34000019900101001X ")]
)
def test_the_same_person_however_written(again):
    assert person_mark("张三", "34000019900101001X") == person_mark(*again)


@pytest.mark.parametrize(
    "other", [("张三", "340000199001010029"), ("李四", "34000019900101001X"), ("张三3", "4000019900101001X")]
)
def test_others_are_others(other):
    assert person_mark("张三", "34000019900101001X") != person_mark(*other)


def test_a_code_is_read_as_people_type_it():
    assert code_mark("ABCD-2345-EFGH") == code_mark("abcd 2345 efgh")
    assert code_mark("ABCD-2345-EFGH") != code_mark("ABCD-2345-EFGJ")


def test_the_key_is_the_installations(settings):
    before = person_mark("张三", "1")
    settings.SECRET_KEY = "another"  # noqa: S105 -- for this test alone
    assert person_mark("张三", "1") != before


def test_codes_are_long_legible_and_each_its_own():
    codes = {code_of(f"token{n}", place) for n in range(100) for place in (1, 2)}
    assert len(codes) == 200
    assert all(re.fullmatch(r"[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}", code) for code in codes)


def test_a_code_can_be_printed_again_by_this_installation_alone(settings):
    before = code_of("token", 1)
    assert code_of("token", 1) == before
    settings.SECRET_KEY = "another"  # noqa: S105 -- for this test alone
    assert code_of("token", 1) != before
