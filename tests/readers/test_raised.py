import pytest

from gongkai.readers.raised import raised


@pytest.mark.parametrize(("text", "read"), [("1", "（1）"), (" [12] ", "（12）"), ("①", "（①）"), ("（3）", "（3）")])
def test_the_number_of_a_note_stands_in_brackets(text, read):
    assert raised(text) == read


@pytest.mark.parametrize("text", ["", "th", "注", "*", "1234", "2x"])
def test_anything_else_stays_as_it_is(text):
    assert raised(text) == text
