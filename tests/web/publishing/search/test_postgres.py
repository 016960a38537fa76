"""The set kept of a text: its pairs, its characters, its marks; the title's once more as such."""

from gongkai.web.publishing.search.postgres import _IN_TITLE, _inside, _set
from gongkai.web.publishing.search.sought import Entry


def test_everything_that_may_be_asked_for_is_in_the_set():
    held = _set(Entry(7, "甲乙\n丙丁", ("mark",)))
    assert {"甲乙", "丙丁", "甲", "丁", "mark", f"{_IN_TITLE}甲乙", f"{_IN_TITLE}乙"} <= held
    assert not {"乙丙", f"{_IN_TITLE}丙丁"} & held
    assert not [piece for piece in held if "\n" in piece], "the set goes to the engine as lines"


def test_where_a_figure_a_letter_or_a_sign_stands_there_are_threes_and_of_four_in_a_row_fours():
    held = _set(Entry(7, "第2024号\n甲股b，乙丙丁", ()))
    assert {"第20", "202", "024", "24号", "2024", "甲股b", "b，乙", "，乙丙", f"{_IN_TITLE}2024"} <= held
    assert not {"号甲股", "乙丙丁", "第202", "4号"} & {each for each in held if len(each) > 2}
    assert set(_inside("2024年")) == {"20", "02", "24", "4年", "202", "024", "24年", "2024"}
    assert set(_inside("年a")) == {"年a"}
    assert "股2024" not in _inside("股2024")
    for certain in ("024", "24年", "2024"):
        assert certain in _inside(certain), "found for certain, and not looked for again"


def test_a_word_is_looked_for_by_its_pairs_or_by_itself():
    assert _inside("公开信") == ["公开", "开信"]
    assert _inside("公") == ["公"]
