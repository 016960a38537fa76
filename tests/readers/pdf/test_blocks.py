import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import Limits
from gongkai.readers.pdf.blocks import blocks
from gongkai.readers.pdf.geometry import Sheet
from readers.pdf.setting import box, lattice, words, written

XS, YS = [80.0, 180.0, 260.0], [200.0, 220.0, 240.0]
ROWS = [["名称", "件数"], ["新收", "21"]]


def sheet(words, rules=()):
    return Sheet(words, rules, 595, 842)


def test_blocks_come_in_reading_order():
    found = blocks(
        [sheet(words("表后。", 80, 280) + written(ROWS, XS, YS) + words("表前：", 80, 180), lattice(XS, YS))]
    )
    assert found == (Paragraph("表前：", 1), Grid((("名称", "件数"), ("新收", "21")), 1), Paragraph("表后。", 1))


def test_a_table_over_two_pages_is_one():
    upper = sheet(written(ROWS, XS, YS) + words("- 1 -", 280, 800), lattice(XS, YS))
    lower = sheet(written([["结转", "3"]], XS, [100]) + words("- 2 -", 280, 800), lattice(XS, [100, 120]))
    assert blocks([upper, lower]) == (Grid((("名称", "件数"), ("新收", "21"), ("结转", "3")), 1),)


def test_text_between_keeps_tables_apart():
    one = sheet(written(ROWS, XS, YS) + words("四、行政复议", 80, 300), lattice(XS, YS))
    assert [type(block) for block in blocks([one, sheet(written(ROWS, XS, YS), lattice(XS, YS))])] == [
        Grid,
        Paragraph,
        Grid,
    ]


def test_the_last_row_on_a_page_may_be_one_cell():
    head = sheet(written([["第一项"]], [80], [700]), box(80, 700, 260, 720))
    assert blocks([head, sheet(written(ROWS, XS, YS), lattice(XS, YS))]) == (
        Grid((("第一项", None), ("名称", "件数"), ("新收", "21")), 1),
    )


def test_a_frame_is_no_table():
    found = blocks([sheet(words("第一行。", 80, 200) + words("第二行。", 80, 220), box(60, 100, 500, 700))])
    assert found == (Paragraph("第一行。", 1), Paragraph("第二行。", 1))


def test_a_table_in_a_frame_is_a_table():
    found = blocks([sheet(written(ROWS, XS, YS) + words("说明。", 80, 300), lattice(XS, YS) + box(60, 100, 500, 700))])
    assert [type(block) for block in found] == [Grid, Paragraph]


@pytest.mark.parametrize("size", [0.0, 0.2, 5000.0])
def test_what_nobody_can_read_is_not_read(size):
    assert blocks([sheet(words("公开", 80, 200) + words("暗记", 80, 240, size))]) == (Paragraph("公开", 1),)


def test_nothing_printed_is_nothing():
    assert blocks([sheet([])]) == ()


def test_cells_of_all_pages_count():
    page = sheet(written(ROWS, XS, YS), lattice(XS, YS))
    with pytest.raises(CannotRead) as refused:
        blocks([page] * 30, Limits(cells=100))
    assert refused.value.code == "E108"
    assert refused.value.values == {"cells": 104, "limit": 100}


def test_frames_in_frames_end_in_an_error():
    rules = [
        rule for step in range(60) for rule in box(10 + 4.5 * step, 10 + 4.5 * step, 590 - 4.5 * step, 830 - 4.5 * step)
    ]
    text = [word for row in range(40) for word in words("字" * 4, 285, 300 + 6 * row, 5)]
    with pytest.raises(CannotRead) as refused:
        blocks([sheet(text, rules)])
    assert refused.value.code == "E116"
