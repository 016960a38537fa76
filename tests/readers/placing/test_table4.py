"""Table four in the ways it is found."""

import pytest

from documents import doubts_of, flat, grid_four, grid_three, grid_two, read_grids, read_text, replaced, scattered

REPORT = scattered(5)
FOUR = REPORT.values[-15:]
NUMBERS = 3
PARTS = "石桥镇2024年政府信息公开工作年度报告\n一、总体情况\n{}\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n"


def read_four(*grids):
    return read_grids(list(grid_two(REPORT)), list(grid_three(REPORT)), *grids)


def rows():
    return list(grid_four(REPORT))


def four(reading):
    return reading.report.values[-15:]


def test_fifteen_numbers_under_their_heads():
    assert four(read_four(rows())) == FOUR


def test_heads_as_empty_cells_in_place_of_merged_ones():
    loose = [["" if cell is None and number == 2 else cell for cell in row] for number, row in enumerate(rows())]
    assert four(read_four(loose)) == FOUR


def test_three_tables_of_five():
    whole = rows()
    leaves = whole[1][:5]
    tables = [
        [[label, *[None] * 4], leaves, whole[NUMBERS][start : start + 5]]
        for label, start in (("行政复议", 0), ("未经复议直接起诉", 5), ("复议后起诉", 10))
    ]
    assert four(read_four(*tables)) == FOUR


def test_a_row_for_each_kind():
    numbers = rows()[NUMBERS]
    upright = [
        ["", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
        ["行政复议", *numbers[:5]],
        ["未经复议直接起诉", *numbers[5:10]],
        ["复议后起诉", *numbers[10:]],
    ]
    assert four(read_four(upright)) == FOUR


def test_digits_alone_are_table_four_if_they_add_up():
    reading = read_grids(list(grid_two(REPORT)), list(grid_three(REPORT)), [rows()[NUMBERS]])
    assert four(reading) == FOUR
    assert [values["raw"] for values in doubts_of(reading, "D108")] == [""]


def test_digits_alone_that_do_not_add_up_are_doubted():
    reading = read_grids(list(grid_two(REPORT)), list(grid_three(REPORT)), [["9"] * 15])
    assert four(reading) == (None,) * 15
    assert doubts_of(reading, "D105") == [{"raw": " ".join(["9"] * 15)}]


def test_totals_not_filled_in_are_read_as_printed():
    printed = ["10", "1", "0", "0", "0", "0", "0", "0", "0", "0", "5", "0", "0", "0", "0"]
    assert four(read_four([*rows()[:NUMBERS], printed])) == tuple(map(int, printed))


@pytest.mark.parametrize(
    ("label", "printed"), [("总计", "总 计"), ("结果维持", "结果\n维持"), ("尚未审结", "尚未 审结")]
)
def test_heads_spaced_or_broken(label, printed):
    reading = read_four(replaced(rows(), label, printed))
    assert four(reading) == FOUR
    assert doubts_of(reading, "D108") == []


def test_a_damaged_head_is_doubted():
    reading = read_four(replaced(rows(), "未经复议直接起诉", "未经复议直接诉讼"))
    assert four(reading) == FOUR
    assert doubts_of(reading, "D108")[0]["label"] == "未经复议直接起诉"


def test_blank_cells_are_blank():
    blank = [*rows()[:NUMBERS], ["5", "", "", "2", "7", *[""] * 10]]
    assert four(read_four(blank)) == (5, None, None, 2, 7, *[None] * 10)


def test_a_row_left_blank_altogether():
    reading = read_four([*rows()[:NUMBERS], [""] * 15])
    assert four(reading) == (None,) * 15
    assert [values["count"] for values in doubts_of(reading, "D101")] == [5, 5, 5]


@pytest.mark.parametrize("style", ["tabs", "cells", "pipes", "spaces", "singles"])
def test_flattened(style):
    lines = "四、政府信息公开行政复议、行政诉讼情况\n\n" + "\n".join(flat(rows(), style))
    assert four(read_text(PARTS.format(lines))) == FOUR


def test_a_lost_number_costs_all_fifteen():
    lines = flat([*rows()[:NUMBERS], rows()[NUMBERS][1:]], "tabs")
    reading = read_text(PARTS.format("四、政府信息公开行政复议、行政诉讼情况\n\n" + "\n".join(lines)))
    assert four(reading) == (None,) * 15
    assert doubts_of(reading, "D106")[0]["found"] == 14


def test_a_note_under_the_table_is_text():
    note = "注：数量含上年度结转。"
    reading = read_grids(
        list(grid_three(REPORT)), [*rows(), [note, *[None] * 14]], before=["四、政府信息公开行政复议、行政诉讼情况"]
    )
    assert four(reading) == FOUR
    assert note in reading.report.section(4).after
