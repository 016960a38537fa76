"""What FTS5 is asked: phrases of pairs, a beginning for a single character, never anything that was typed as such."""

import pytest

from gongkai.web.publishing.search.sought import Entry
from gongkai.web.publishing.search.sqlite import _columns, _phrase


@pytest.mark.parametrize(
    ("word", "phrase"),
    [("公", '"公" *'), ("公开", '"公开"'), ("公开信", '"公开 开信"'), ('a"b', '"a"" ""b"'), ('"', '"""" *')],
)
def test_a_word_is_a_phrase_of_its_pairs(word, phrase):
    assert _phrase(word) == phrase


def test_the_title_stands_apart_and_marks_with_the_text():
    key, title, text = _columns(Entry(7, "甲乙\n丙丁", ("mark",)))
    assert (key, title.split()[0], text.split()[0], text.split()[-1]) == (7, "甲乙", "丙丁", "mark")
