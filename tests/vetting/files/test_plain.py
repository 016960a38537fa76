"""Text and csv: read and written back as they came."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.vetting.files.plain import CsvFile, TextFile, encoding_of

TEXT = st.text(st.characters(codec="gb18030", exclude_categories=("C",)), min_size=3, max_size=60)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_encoding_is_known(encoding):
    data = "姓名，张三，电话".encode(encoding)
    assert data.decode(encoding_of(data)).lstrip("\ufeff") == "姓名，张三，电话"


@given(st.lists(TEXT, min_size=1, max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_text_nobody_masked_comes_back_byte_for_byte(lines, ending):
    data = ending.join(lines).encode()
    assert TextFile(data, "a.txt", DEFAULT_LIMITS).saved() == data


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_cells_come_back_with_their_separator(delimiter):
    data = f"姓名{delimiter}电话\r\n张三{delimiter}1\r\n".encode()
    assert CsvFile(data, "a.csv", DEFAULT_LIMITS).saved() == data


def test_lines_and_cells_are_bounded():
    with pytest.raises(CannotRead):
        TextFile(b"a\nb\nc", "a.txt", Limits(paragraphs=2))
    with pytest.raises(CannotRead):
        CsvFile(b"a,b,c", "a.csv", Limits(cells=2))


def test_text_hides_nothing():
    opened = TextFile("正文".encode(), "a.txt", DEFAULT_LIMITS)
    opened.clean(frozenset({"H201"}))
    assert opened.saved() == "正文".encode()
