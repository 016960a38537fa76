"""Codes of receipts are long and legible, recognised however they are typed, and printed again by nobody else."""

import re

from gongkai.web.organs.marks import code_mark, code_of


def test_a_code_is_read_as_people_type_it():
    assert code_mark("ABCD-2345-EFGH") == code_mark("abcd 2345 efgh")
    assert code_mark("ABCD-2345-EFGH") != code_mark("ABCD-2345-EFGJ")


def test_codes_are_long_legible_and_each_its_own():
    codes = {code_of(f"token{n}", place) for n in range(100) for place in (1, 2)}
    assert len(codes) == 200
    assert all(re.fullmatch(r"[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}", code) for code in codes)


def test_a_code_can_be_printed_again_by_this_installation_alone(settings):
    before = code_of("token", 1)
    assert code_of("token", 1) == before
    settings.SECRET_KEY = "another"  # noqa: S105 -- for this test alone
    assert code_of("token", 1) != before
