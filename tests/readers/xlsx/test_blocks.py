from time import process_time

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import Limits
from gongkai.readers.table import Bounds
from gongkai.readers.xlsx.blocks import Mention, blocks
from gongkai.readers.xlsx.sheet import Merge, Row, Sheet


def taken(rows, merges=(), others=(), limits=None):
    """The blocks of rows given as {number: {column: text}}; a text of "" is an empty bordered cell."""
    found = [
        Row(number, {column: text for column, text in row.items() if text}, frozenset(row))
        for number, row in sorted(rows.items())
    ]
    sheet = Sheet(tuple(found), {(merge.top, merge.left): merge for merge in merges})
    return list(blocks(sheet, others, Bounds(limits or Limits())))


def test_a_clerks_sheet_of_text_and_tables_is_taken_apart():
    rows = {
        0: {0: "清溪镇2024年年报"},
        1: {0: "一、总体情况"},
        3: {0: "第二十条第（一）项"},
        4: {0: "信息内容", 1: "本年制发件数"},
        5: {0: "规章", 1: "0"},
        6: {0: "三、收到和处理"},
        7: {0: "新收", 1: "12"},
        8: {0: "结转", 1: "3"},
        9: {0: "注：无。"},
    }
    assert taken(rows) == [
        Paragraph("清溪镇2024年年报"),
        Paragraph("一、总体情况"),
        Grid((("第二十条第（一）项", ""), ("信息内容", "本年制发件数"), ("规章", "0"))),
        Paragraph("三、收到和处理"),
        Grid((("新收", "12"), ("结转", "3"))),
        Paragraph("注：无。"),
    ]


def test_merged_cells_cover_places():
    rows = {0: {0: "角", 2: "甲", 3: "乙"}, 1: {2: "丙", 3: "1"}, 2: {0: "三", 1: "子", 2: "", 3: "2"}}
    assert taken(rows, [Merge(0, 0, 1, 1), Merge(2, 2, 2, 3)]) == [
        Grid((("角", None, "甲", "乙"), (None, None, "丙", "1"), ("三", "子", "", None)))
    ]


def test_a_heading_merged_over_the_table_is_a_line():
    rows = {0: {0: "表四", 1: "", 2: ""}, 1: {0: "1", 1: "2", 2: "3"}}
    assert taken(rows, [Merge(0, 0, 0, 2)]) == [Paragraph("表四"), Grid((("1", "2", "3"),))]


def test_a_bordered_row_left_blank_belongs_to_the_table():
    rows = {0: {0: "a", 1: "b"}, 1: {0: "四、结转", 1: ""}, 2: {0: "", 1: ""}, 3: {0: "", 1: ""}}
    assert taken(rows) == [Grid((("a", "b"), ("四、结转", ""), ("", "")))]


def test_a_gap_parts_tables_unless_a_cell_reaches_over_it():
    rows = {0: {0: "a", 1: "b"}, 2: {0: "", 1: "c", 2: "d"}}
    assert taken(rows) == [Grid((("a", "b"),)), Grid((("c", "d"),))]
    assert taken(rows, [Merge(0, 0, 2, 0)]) == [Grid((("a", "b", ""), (None, "c", "d")))]


def test_a_single_figure_is_no_line():
    assert taken({0: {0: "a", 1: "b"}, 1: {1: "7"}, 2: {0: "c", 1: "d"}}) == [Grid((("a", "b"), ("", "7"), ("c", "d")))]


def test_a_row_that_a_cell_reaches_into_is_no_line():
    assert taken({0: {0: "a", 1: "b"}, 1: {1: "c"}}, [Merge(0, 0, 1, 0)]) == [Grid((("a", "b"), (None, "c")))]


def test_a_table_may_begin_anywhere():
    assert taken({5: {3: "a", 4: "b"}, 6: {3: "c", 4: "d"}}) == [Grid((("a", "b"), ("c", "d")))]


def test_a_line_may_stand_for_another_sheet():
    assert taken({0: {0: "二、"}, 1: {1: "表二"}}, others={"表二"}) == [Paragraph("二、"), Mention("表二")]
    assert taken({0: {0: "表二"}}, others={"表二"}) == [Paragraph("表二")]


def test_a_text_longer_than_a_cell_goes_on_in_the_next():
    assert taken({0: {0: "长" * 32_767}, 1: {0: "短"}}) == [Paragraph("长" * 32_767 + "短")]


def test_lines_within_a_cell_are_lines():
    assert taken({0: {0: "一\n 二 \n"}}) == [Paragraph("一"), Paragraph("二")]


@pytest.mark.parametrize(
    ("rows", "merges"),
    [
        ({n: {0: "a", 1: "b"} for n in range(60)}, []),
        ({0: {0: "a", 16_000: "b"}}, []),
        ({n: {0: "a", 1: "b"} for n in range(40)}, [Merge(0, n, 10**6, 16_383) for n in range(2)] * 2),
    ],
)
def test_cells_are_bounded(rows, merges):
    with pytest.raises(CannotRead) as refused:
        taken(rows, merges, limits=Limits(cells=100))
    assert refused.value.code == "E108"


def test_many_tables_with_many_merged_cells_are_taken_in_time():
    rows = {number: {0: "a", 1: "b"} for number in range(0, 40_000, 2)}
    start = process_time()
    found = taken(rows, [Merge(number, 0, number, 1) for number in rows])
    assert process_time() - start < 4
    assert found == [Grid((("a", None),))] * len(rows)
