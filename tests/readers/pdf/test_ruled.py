import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.pdf.geometry import Rule, Word
from gongkai.readers.pdf.ruled import tables
from readers.pdf.setting import box, lattice


def shape(table):
    return [(cell.row, cell.column, cell.row_end, cell.column_end) for cell in table.cells]


def test_every_cell_of_a_plain_table():
    (table,) = tables(lattice([0, 50, 100], [0, 20, 40]), 100)
    assert (table.xs, table.ys) == ((0, 50, 100), (0, 20, 40))
    assert shape(table) == [(0, 0, 1, 1), (0, 1, 1, 2), (1, 0, 2, 1), (1, 1, 2, 2)]


def test_merged_cells_across_and_down():
    rules = [
        *box(0, 0, 150, 60),
        Rule(50, 20, 150, 20),
        Rule(50, 40, 150, 40),
        Rule(50, 0, 50, 60),
        Rule(100, 20, 100, 60),
    ]
    (table,) = tables(rules, 100)
    assert shape(table) == [(0, 0, 3, 1), (0, 1, 1, 3), (1, 1, 2, 2), (1, 2, 2, 3), (2, 1, 3, 2), (2, 2, 3, 3)]


def test_a_table_the_page_cut_off_is_open():
    rules = [Rule(x, 0, x, 50) for x in (0, 50, 100)] + [
        Rule(50, 0, 100, 0),
        Rule(0, 20, 100, 20),
        Rule(0, 40, 100, 40),
    ]
    (table,) = tables(rules, 100)
    assert table.ys == (0, 20, 40, 50)
    assert [cell.open for cell in table.cells[:2]] == [True, False]


def test_inner_tables_come_before_those_around_them():
    found = tables(box(0, 0, 500, 800) + lattice([50, 100, 150], [100, 120]), 100)
    assert [len(table.cells) for table in found] == [2, 1]


def test_what_a_table_holds():
    (table,) = tables(box(0, 0, 50, 20), 100)
    assert table.holds(Word("行", 20, 30, 14, 10))
    assert not table.holds(Word("行", 45, 57, 14, 10))
    assert not table.holds(Word("行", 20, 30, 34, 10))


@pytest.mark.parametrize("count", [30, 400])
def test_no_more_cells_than_allowed(count):
    edges = [10.0 * index for index in range(count)]
    with pytest.raises(CannotRead) as refused:
        tables(lattice(edges, edges), 500)
    assert refused.value.code == "E108"
