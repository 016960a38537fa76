import pytest

from gongkai.readers.grid import Grid
from gongkai.readers.pdf.columns import tabulated
from gongkai.readers.pdf.geometry import Word
from gongkai.readers.pdf.lines import lines
from readers.pdf.setting import words


def pieces(rows, xs=(0, 120, 180, 240), page=1):
    return [
        (found, page)
        for index, row in enumerate(rows)
        for found in lines([w for text, x in zip(row, xs, strict=False) for w in words(text, x, 100 + 20 * index)])
    ]


ROWS = [["本年新收", "21", "0", "3"], ["上年结转", "7", "10", "0"], ["办结", "28", "10", "3"]]


def shown(parts):
    return [part.rows if isinstance(part, Grid) else [line.text for line, _ in part] for part in parts]


def test_rows_in_line_are_a_table():
    (found,) = tabulated(pieces(ROWS, page=3))
    assert found == Grid(tuple(map(tuple, ROWS)), 3)


def test_the_raised_sign_of_a_note_is_no_digit():
    marked = [lines([*words("本年新收", 0), *words("21", 120), Word("1", 130, 133, 97, 6), *words("3", 180)])]
    marked += [
        lines([*words(row[0], 0, base), *words("7", 120, base), *words("3", 180, base)])
        for row, base in ((ROWS[1], 120), (ROWS[2], 140))
    ]
    (found,) = tabulated([(line, 1) for (line,) in marked])
    assert found.rows[0] == ("本年新收", "21（1）", "3")


def test_text_around_a_table_stays_text():
    assert shown(tabulated(pieces([["以下是表格："], *ROWS, ["以上。"]]))) == [
        ["以下是表格："],
        tuple(map(tuple, ROWS)),
        ["以上。"],
    ]


@pytest.mark.parametrize(
    "rows",
    [ROWS[:2], [ROWS[0], ["上年结转", "7", "10"], ROWS[2]]],
    ids=["too few", "a blank somewhere"],
)
def test_what_is_not_certain_is_text_row_by_row(rows):
    assert shown(tabulated(pieces(rows))) == [[" ".join(row)] for row in rows]


def test_rows_out_of_line_are_text():
    askew = pieces(ROWS[:1]) + pieces(ROWS[1:2], (0, 90, 150, 210)) + pieces(ROWS[2:])
    assert all(isinstance(part, list) and len(part) == 1 for part in tabulated(askew))


def test_running_text_is_one_run():
    text = [["坚持便民原则，"], ["共办理申请21件，"], ["均已答复。"]]
    assert shown(tabulated(pieces(text))) == [[row[0] for row in text]]
