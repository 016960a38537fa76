"""The catalogue: permanent codes, sources that exist, ways of masking that exist."""

import re

import pytest

from gongkai.law import sources
from gongkai.vetting import Severity, codes
from gongkai.vetting.catalogue import table
from gongkai.vetting.masking import masked
from gongkai.vetting.recogniser import ALL, PASSAGES, TABLES
from gongkai.words import ENGLISH


@pytest.mark.parametrize("code", codes().values(), ids=lambda code: code.key)
def test_a_code_says_what_where_from_and_what_to_do(code):
    assert re.fullmatch(r"[PSHWF]\d{3}", code.key)
    assert code.source.partition("/")[0] in sources()
    assert masked("430521198003151214", code.mask)
    assert code.title(ENGLISH) != code.title()
    assert code.advice(ENGLISH) != code.advice()


def test_every_code_that_looks_at_words_has_its_recogniser():
    wanted = {key for key, code in codes().items() if code.family in "PSW"}
    assert wanted == PASSAGES.keys() | TABLES.keys() | ALL.keys()


def test_what_reaches_a_person_s_dignity_or_a_secret_blocks():
    assert {codes()[key].severity for key in ("P101", "P141", "P150", "S301", "H205", "F501")} == {Severity.BLOCK}


def test_every_place_is_said_in_both_languages():
    assert table("places").keys() >= {"cell", "page", "comment", "hidden", "name"}
