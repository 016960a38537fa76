"""Texts are alike by the pairs of letters they share, and what they share can be told."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.organs.likeness import likeness, shared


def test_the_same_words_are_alike_whatever_their_width_or_marks():
    assert likeness("2023年“征地补偿”方案", "２０２３年征地补偿方案") == 100
    assert likeness("青苗补偿标准", "低保名单") == 0
    assert likeness("", "低保名单") == 0
    assert 60 < likeness("上湾村征地补偿安置方案", "上湾村征地补偿方案") < 100


def test_what_they_share_is_told_longest_first():
    assert shared("上湾村征地补偿安置方案", "上湾村征地补偿方案") == ("上湾村征地补偿", "方案")


@given(one=st.text(max_size=20), other=st.text(max_size=20))
def test_likeness_goes_both_ways_and_stays_in_bounds(one, other):
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 100
