"""Folding keeps every character in its place, and pairs say exactly where a word stands."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.publishing.search.folding import END, fold, pairs, squeeze, words

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXT)
def test_folding_keeps_places_and_folds_once(text):
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(TEXT, st.data())
def test_pairs_follow_one_another_where_a_word_stands_and_nowhere_else(text, data):
    squeezed = squeeze(text)
    known = pairs(squeezed)
    lines = [line for line in squeezed.split("\n") if len(line) > 1]
    if lines:
        line = data.draw(st.sampled_from(lines))
        start = data.draw(st.integers(0, len(line) - 2))
        assert line[start : start + 2] in known
    assert all(pair[1] == END or pair in line for pair in known for line in [squeezed.replace("\n", "\0")])


def test_width_case_and_brackets_are_made_alike():
    assert (
        squeeze("柳政发〔２０２６〕３号")
        == squeeze("柳政发[2026]3号")
        == squeeze("柳政发 (2026) 3 号")
        == "柳政发[2026]3号"
    )
    assert squeeze("ＷｅＣｈａｔ") == "wechat"


def test_no_pair_reaches_over_a_line():
    assert pairs("甲乙\n丙") == ["甲乙", f"乙{END}", f"丙{END}"]


def test_what_is_typed_is_cut_at_blanks():
    assert words("  养老　补贴 养老 ") == ["养老", "补贴"]
    assert words("", most=3) == []
    assert len(words("甲 乙 丙 丁", most=2)) == 2
