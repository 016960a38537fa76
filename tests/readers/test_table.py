import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import Limits
from gongkai.readers.table import LONG, Bounds, Table, filled


def table(*rows, cells=1000):
    """A table of rows of (text, columns)."""
    made = Table(Bounds(Limits(cells=cells)))
    for row in rows:
        for text, across in row:
            made.lines += text.split("\n") if text else []
            made.across = across
            made.end_cell()
        made.end_row()
    return made


def test_a_wide_cell_covers_the_places_on_its_right():
    assert table([("a", 3)], [("b", 1), ("c", 2)]).settle() == [Grid((("a", None, None), ("b", "c", None)))]


def test_covered_cells_hold_nothing():
    made = Table(Bounds(Limits()))
    made.lines, made.covered = ["x"], True
    made.end_cell()
    made.set("y")
    made.end_row()
    assert made.settle() == [Grid(((None, "y"),))]


def test_places_that_a_cell_from_above_reaches_into_are_left_out():
    made = Table(Bounds(Limits()))
    reach = [2, 1, 0, 1]
    made.cover(reach)
    made.set("a")
    made.cover(reach, to_the_end=True)
    made.end_row()
    assert made.rows == [[None, None, "a", None]]
    assert reach == [1, 0, 0, 0]


def test_one_column_is_no_table():
    assert table([("a\nb", 1)], [("c", 1)]).settle() == [Paragraph("a"), Paragraph("b"), Paragraph("c")]


def test_a_cell_of_running_text_makes_a_layout():
    assert table([("x" * (LONG + 1), 1), ("y", 1)]).settle() == [Paragraph("x" * (LONG + 1)), Paragraph("y")]


def test_an_empty_table_is_nothing():
    assert table().settle() == []
    assert table([]).settle() == []


def test_lines_of_an_inner_table_join_the_cell_and_grids_stand_behind():
    outer = Table(Bounds(Limits()))
    outer.set("a")
    outer.lines.append("b")
    outer.enclose([Paragraph("c"), Grid((("1", ""),))])
    outer.lines.append("d")
    outer.end_cell()
    outer.end_row()
    assert outer.settle() == [Grid((("a", "b\nc\nd"),)), Grid((("1", ""),))]


def test_a_table_that_holds_less_than_its_inner_table_is_taken_off():
    inner = Grid((("1", "2"), ("3", "4")))
    outer = Table(Bounds(Limits()))
    outer.lines.append("b")
    outer.enclose([inner])
    outer.lines.append("d")
    outer.end_cell()
    outer.set("")
    outer.end_row()
    assert outer.settle() == [Paragraph("b"), inner, Paragraph("d")]


@pytest.mark.parametrize(
    "rows",
    [[[("", 101)]], [[("", 60)], [("", 60)]], [[("a", 50)], [("b", 1)], [("c", 1)]]],
)
def test_cells_are_bounded(rows):
    with pytest.raises(CannotRead) as refused:
        table(*rows, cells=100).settle()
    assert refused.value.code == "E108"


def test_empty_places_are_bounded():
    with pytest.raises(CannotRead):
        table(cells=100).skip(101)


def test_lines_are_bounded():
    bounds = Bounds(Limits(paragraphs=3))
    bounds.paragraphs(3)
    with pytest.raises(CannotRead) as refused:
        bounds.paragraphs(1)
    assert refused.value.code == "E117"


def test_filled_counts_cells_with_text():
    assert filled([["a", ""], [None, "b"]]) == 2
