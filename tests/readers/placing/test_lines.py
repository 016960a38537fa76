"""Page numbers between the lines."""

import pytest

from gongkai.readers.placing.lines import is_page_number


@pytest.mark.parametrize("line", ["- 3 -", "-3-", "— 5 —", "－12－", "第 3 页", "第3页 共9页", " " * 60 + "-1-"])
def test_page_numbers(line):
    assert is_page_number(line)


@pytest.mark.parametrize("line", ["3", "-3", "第三页", "0 - 3 - 5", "--", "", "2024年"])
def test_other_lines(line):
    assert not is_page_number(line)
