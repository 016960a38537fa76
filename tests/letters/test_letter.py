"""A letter as a value: the mark stays on its line, the organ stands centred over the day."""

from dataclasses import replace

import pytest

from gongkai.letters.letter import MARK_SIZE, Letter, width


def test_a_short_name_is_set_large_and_a_long_one_smaller():
    assert Letter("柳溪镇人民政府", "甲").mark_size == MARK_SIZE
    long = Letter("青禾县" * 9, "甲")
    assert long.mark_size * width(long.organ) <= 450


def test_the_day_keeps_four_characters_and_the_organ_is_centred_over_it(letter):
    organ, day = letter.signature
    assert day.right == 4
    assert organ.right + width(organ.text) / 2 == day.right + width(day.text) / 2


def test_a_long_name_moves_the_day_and_never_leaves_the_page(letter):
    organ, day = replace(letter, organ="青禾县自然资源和规划局城关管理所办公室").signature
    assert organ.right == 0
    assert day.right == (width(organ.text) - width(day.text)) / 2


def test_a_draft_is_not_signed(letter):
    assert replace(letter, day=None).signature == ()


@pytest.mark.parametrize(("text", "ems"), [("甲乙", 2), ("2026年", 3)])
def test_width_in_characters(text, ems):
    assert width(text) == ems
