"""Recognisers are registered by codes that exist."""

import pytest

from gongkai.vetting.passage import Place, passage
from gongkai.vetting.recogniser import ALL, PASSAGES, TABLES, Hit, in_order, in_passages, in_tables


@pytest.mark.parametrize("register", [in_passages, in_tables, in_order])
def test_a_code_that_is_not_in_the_catalogue_is_a_slip_of_ours(register):
    with pytest.raises(KeyError):
        register("P999")


def test_no_code_is_looked_for_in_two_ways():
    assert not PASSAGES.keys() & TABLES.keys()
    assert not (PASSAGES.keys() | TABLES.keys()) & ALL.keys()


def test_a_hit_is_the_words_it_covers():
    assert Hit(passage("电话138", Place("", "text")), 2, 5).datum == "138"
