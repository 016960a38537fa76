"""A question is taken apart by words of a table: what must be found, what is wanted of it, what says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from gongkai.web.dialogue.enquiry.question import Unit, facets, fold, house, sets_of, squeeze, understand

pytestmark = pytest.mark.django_db


def texts(question):
    return [unit.text for unit in question.units if unit.weight >= 1]


def test_words_of_one_set_are_one_unit_whatever_is_said():
    one, other = understand("请问新农合怎么缴费？"), understand("合作医疗如何交费")
    assert [unit.forms for unit in one.strong] == [unit.forms for unit in other.strong]
    assert one.strong[0].share(fold("城乡居民医保怎么缴费")) == 1


def test_what_is_wanted_is_told_apart_from_the_matter():
    assert understand("低保要什么材料").facets == ("papers",)
    assert understand("残疾证在哪里办，要多少钱").facets == ("where", "howmuch")
    assert texts(understand("我想问一下低保")) == ["低保"]


def test_an_organs_name_is_taken_out_and_a_villages_is_one_word():
    assert texts(understand("石桥乡政府低保", without=["石桥乡政府"])) == ["低保"]
    village = understand("上湾村低保", names=("上湾村",))
    assert texts(village) == ["上湾村", "低保"]
    assert village.strong[0].share("下湾村") == 0


def test_an_organs_own_synonyms_count_before_those_of_the_house():
    assert sets_of("上坟、祭扫\n低保") == (("上坟", "祭扫"),)
    found = understand("上坟", own="上坟、祭扫")
    assert found.strong[0].share("清明祭扫") == 1
    assert understand("上坟").strong[0].share("清明祭扫") == 0


def test_other_words_are_found_by_their_pairs_and_numbers_whole():
    unit = Unit("防汛抗旱", ("防汛抗旱",), 4.0)
    assert [unit.share(text) for text in ("防汛抗旱", "防汛工作", "抗灾")] == [1, 0.5, 0]
    year = understand("2025").units[0]
    assert (year.share("2025年"), year.share("20250")) == (1, 0)


def test_what_goes_beyond_the_organ_itself_is_told():
    assert understand("政府电话").beyond == ()
    assert understand("路灯电话").beyond == ("路灯",)


def test_every_facet_has_a_name_and_words():
    assert all(each.name and each.asks and each.tells for each in facets().values())
    assert all(len(words) for words in house("same"))


@given(some.text(max_size=80))
def test_whatever_is_asked_is_understood(text):
    found = understand(text)
    assert found.weight >= 0
    assert squeeze(text) == squeeze(squeeze(text))
