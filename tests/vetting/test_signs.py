"""The words data are recognised by."""

import re

import pytest

from gongkai.vetting.catalogue import table
from gongkai.vetting.signs import cards, label, person, provinces, sensitive


@pytest.mark.parametrize("name", table("signs")["labels"])
def test_every_label_is_a_pattern(name):
    assert isinstance(label(name), re.Pattern)


@pytest.mark.parametrize("name", ["张三", "欧阳修文", "李某", "王小红", "赵××"])
def test_names_are_known(name):
    assert person().fullmatch(name)


@pytest.mark.parametrize("word", ["上湾村", "合计", "财政局"])
def test_other_words_are_no_names(word):
    assert not person().fullmatch(word)


def test_tables_hold_what_they_say():
    assert "43" in provinces()
    assert "99" not in provinces()
    assert all(lengths for _, lengths in cards())
    assert sensitive("headers").search("残疾等级")
    assert sensitive("words").search("确诊肺癌")
