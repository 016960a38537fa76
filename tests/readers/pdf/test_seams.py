import pytest

from gongkai.readers.pdf.filling import filled
from gongkai.readers.pdf.geometry import Rule
from gongkai.readers.pdf.ruled import tables
from gongkai.readers.pdf.seams import grid, sewn
from readers.pdf.setting import lattice, words, written

XS = [0.0, 60.0, 160.0, 200.0]


def table(rows, xs=XS, rules=None):
    ys = [20.0 * index for index in range(len(rows) + 1)]
    (found,) = tables(rules or lattice(xs, ys), 1000)
    return filled(found, written([[cell or "" for cell in row] for row in rows], xs, ys))


def grids(*parts):
    return [grid(found, page).rows for found, page in sewn([(part, page) for page, part in enumerate(parts, start=1)])]


FIRST = [["名称", "事项", "件数"], ["（一）", "1.甲", "3"]]


def test_the_next_page_goes_on():
    assert grids(table(FIRST), table([["（二）", "1.乙", "4"]])) == [(*map(tuple, FIRST), ("（二）", "1.乙", "4"))]


def test_fewer_columns_fit_into_more():
    below = table([["说明", "7"]], [0.0, 60.0, 200.0])
    assert grids(table(FIRST), below)[0][2:] == (("说明", "7", None),)


def test_another_width_is_another_table():
    assert len(grids(table(FIRST), table([["甲", "1", "2"]], [0.0, 60.0, 160.0, 260.0]))) == 2


def test_a_page_between_parts_them():
    parts = [(table(FIRST), 1), (table(FIRST), 3)]
    assert sewn(parts) == parts


def test_a_repeated_head_is_dropped():
    assert grids(table(FIRST), table([FIRST[0], ["（二）", "1.乙", "4"]]))[0][2:] == (("（二）", "1.乙", "4"),)


def test_a_label_left_blank_on_the_next_page_is_the_one_above():
    assert grids(table(FIRST), table([["", "2.乙", "4"]]))[0][2:] == ((None, "2.乙", "4"),)


def test_a_blank_figure_on_the_next_page_stays_blank():
    assert grids(table(FIRST), table([["（二）", "1.乙", ""]]))[0][2:] == (("（二）", "1.乙", ""),)
    assert grids(table([["甲", "乙", "丙"]]), table([["", "4", "5"]]))[0][1:] == (("", "4", "5"),)


@pytest.mark.parametrize(
    ("upper", "lower", "rows"),
    [
        (["（一）", "1.要求重新出具已获", "3"], ["", "取信息", ""], (("（一）", "1.要求重新出具已获取信息", "3"),)),
        (["（一）", "1.要求重新出具已获", ""], ["", "取信息", "3"], (("（一）", "1.要求重新出具已获取信息", "3"),)),
        (["（一）", "1.短名", "3"], ["", "取信息", ""], (("（一）", "1.短名", "3"), (None, "取信息", ""))),
        (
            ["（一）", "1.要求重新出具已获", "3"],
            ["", "2.其他", ""],
            (("（一）", "1.要求重新出具已获", "3"), (None, "2.其他", "")),
        ),
    ],
    ids=["figures above", "figures below", "there was room", "a new number"],
)
def test_a_row_that_the_page_cut_in_two(upper, lower, rows):
    assert grids(table([upper]), table([lower]))[0] == rows


def test_figures_are_never_put_together():
    unruled = [Rule(x, 0, x, 20) for x in XS] + [Rule(0, 20, 200, 20)]
    assert grids(table(FIRST), table([["（二）", "1.乙", "4"]], rules=unruled))[0][1:] == (
        ("（一）", "1.甲", "3"),
        ("（二）", "1.乙", "4"),
    )


def test_a_label_no_rule_closes_goes_on():
    ruled = [Rule(x, 0, x, 20) for x in XS] + [Rule(60, 0, 200, 0), Rule(0, 20, 200, 20)]
    assert grids(table(FIRST), table([["续", "2.乙", "4"]], rules=ruled))[0][1:] == (
        ("（一）续", "1.甲", "3"),
        (None, "2.乙", "4"),
    )


def test_rows_without_a_word_are_left_out():
    assert grids(table([FIRST[0], ["", "", ""], FIRST[1]])) == [tuple(map(tuple, FIRST))]


def test_words_between_the_rows_are_not_lost():
    (found,) = tables(lattice(XS, [0.0, 20.0]), 10)
    assert grid(filled(found, words("甲", 20, 14)), 4).page == 4
