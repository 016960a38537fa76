import pytest

from gongkai.readers.pdf.geometry import Rule
from gongkai.readers.pdf.strokes import Stroke, grouped, strokes
from readers.pdf.setting import box, lattice


def test_pieces_and_doubles_are_one_stroke():
    pieces = [Rule(0, 10, 50, 10), Rule(52, 10.5, 90, 10.5), Rule(0, 11, 90, 11), Rule(200, 10, 300, 10)]
    assert strokes(pieces).level == [Stroke(10, 0, 90), Stroke(10, 200, 300)]


def test_strokes_that_touch_are_one_table():
    apart = lattice([0, 50, 100], [0, 20, 40]) + lattice([0, 50, 100], [80, 100])
    assert [(len(group.level), len(group.upright)) for group in grouped(strokes(apart))] == [(3, 3), (2, 3)]


def test_a_line_under_words_is_no_table():
    assert grouped(strokes([Rule(0, 10, 90, 10), *box(200, 0, 300, 50)]))[0].upright[0].at == 200
    assert len(grouped(strokes([Rule(0, 10, 90, 10), *box(200, 0, 300, 50)]))) == 1


def open_table(top):
    return [Rule(0, top + y, 200, top + y) for y in (0, 20, 40)] + [Rule(100, top + 20, 100, top + 40)]


@pytest.mark.parametrize(("gap", "count"), [(20, 1), (60, 2)])
def test_rows_of_one_cell_in_a_table_without_side_rules(gap, count):
    assert len(grouped(strokes(open_table(0) + open_table(40 + gap)))) == count
