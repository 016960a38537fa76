"""Texts with fields: filled once, marked where something is missing, checked before an organ makes one its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.letters import faults, fields_in, fill, kinds, unfilled

CORRECTION = kinds()["correction"]


def test_each_field_once_in_its_order():
    assert fields_in("{b}甲{a}{b}") == ["b", "a"]


def test_what_is_missing_leaves_a_mark_with_its_name():
    text = fill("请于{until}前补正{points}。", {"until": "2026年3月1日", "points": " "})
    assert text == "请于2026年3月1日前补正【待填：需要补正的内容】。"
    assert unfilled(text) == ["需要补正的内容"]


def test_an_empty_paragraph_is_left_out():
    assert fill("甲\n\n  乙 ", {}) == "甲\n乙"


@given(st.text(alphabet="甲{}a", max_size=12))
def test_what_is_filled_in_is_never_read_as_a_field(told):
    assert fill("「{points}」", {"points": told}) == f"「{told.strip() or '【待填：需要补正的内容】'}」"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda _: "", "没有正文"),
        (lambda text: text + "{", "没有成对"),
        (lambda text: text + "{purpose}", "不是已知的字段"),
        (lambda text: text.replace("{until}", "近日"), "缺少"),
    ],
)
def test_what_is_wrong_with_a_template(change, said):
    found = [fault.message for fault in faults(CORRECTION, change(CORRECTION.text))]
    assert len(found) == 1
    assert said in found[0]


def test_what_is_free_may_go_and_other_fields_may_come():
    assert list(faults(CORRECTION, CORRECTION.text.replace("{contact}", "") + "{office}")) == []
