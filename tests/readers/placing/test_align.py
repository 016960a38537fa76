"""Which value belongs to which column."""

import pytest

from gongkai.readers.placing.align import align
from gongkai.readers.placing.row import Row, Run


def run(*texts, ragged=False):
    cells = list(enumerate(texts))
    return Run(Row(texts, 1, 1, 0, 1, ragged), None, None, [cell for cell in cells if cell[1] is not None])


def texts(cells):
    return None if cells is None else [text for _, text in cells]


def test_as_many_cells_as_columns():
    assert texts(align(run("1", "", "3"), 3)) == ["1", "", "3"]


def test_as_many_numbers_as_columns_among_blanks():
    assert texts(align(run("", "1", "2", "3", ""), 3)) == ["1", "2", "3"]


def test_fewer_cells_go_by_their_place():
    assert texts(align(run("1", None, "3", None), 4, (0, 1, 2, 3))) == ["1", "", "3", ""]
    assert align(run("1", None, "3", None), 4, (0, 1, 3, 4)) is None
    assert align(run("1", None, "3"), 4) is None


@pytest.mark.parametrize("tight", [True, False])
def test_a_full_ragged_row_needs_no_more(tight):
    assert texts(align(run("", "1", "2", "", ragged=True), 2, tight=tight)) == ["1", "2"]


def test_blanks_of_a_ragged_row_count_only_in_a_tight_table():
    assert align(run("1", "", "3", ragged=True), 3) is None
    assert texts(align(run("1", "", "3", ragged=True), 3, tight=True)) == ["1", "", "3"]


def test_words_among_the_numbers_of_a_ragged_row_may_be_a_lost_label():
    assert align(run("甲乙", "2", "3", ragged=True), 3, tight=True) is None
