"""Table three in the ways it is found."""

import pytest

from documents import TITLE, doubts_of, flat, grid_three, grid_two, read_grids, read_text, replaced, scattered
from gongkai.law import form

NEW, OLD = scattered(3), scattered(4, "2019")
TWO = list(grid_two(NEW))
FIRST_ROW = 3


def read_three(*grids, ragged=False):
    return read_grids(TWO, *grids, ragged=ragged)


def row_of(reading, key):
    return [reading.report[f"t3.{key}.{column.key}"] for column in form("2021").t3_columns]


def rows():
    return list(grid_three(NEW))


def read_lines(lines):
    """Read table three as lines of text in a report that lost its other tables."""
    before = [TITLE, "", "三、收到和处理政府信息公开申请情况", ""]
    return read_text("\n".join([*before, *lines, "", "五、存在的主要问题及改进情况", "", "六、其他需要报告的事项"]))


def test_the_old_form_counts_other_handling_in_one_row():
    reading = read_three(list(grid_three(OLD)))
    assert reading.report.form_id == "2021+2019"
    assert row_of(reading, "other_handling") == row_of(type(reading)(OLD), "other_handling")


def test_the_old_form_left_blank_is_still_the_old_form():
    blank = [
        [None if cell is None else "" for cell in row] if row[1] == "（六）其他处理" else row for row in grid_three(OLD)
    ]
    blank = [["", "（六）其他处理", None, *[""] * 7] if row == [None, "", None, *[""] * 7] else row for row in blank]
    reading = read_three(blank)
    assert reading.report.form_id == "2021+2019"
    assert row_of(reading, "other_handling") == [None] * 7
    assert [values["row"] for values in doubts_of(reading, "D101")] == ["（六）其他处理"]


SPACED = {
    "三、本年度办理结果": "三、 本 年 度 办 理 结 果",
    "（三）不予公开": "(三)\n不\n予\n公\n开",
    "1.属于国家秘密": "1. 属于国家秘密",
    "2.重复申请": "2、重复申请",
    "（七）总计": "(七) 总 计",
    "一、本年新收政府信息公开申请数量": "⼀、本年新收政府信息公开申请数量",
}


@pytest.mark.parametrize(("label", "printed"), SPACED.items())
def test_spacing_brackets_and_radicals_do_not_matter(label, printed):
    reading = read_three(replaced(rows(), label, printed))
    assert reading.report.values[10:185] == NEW.values[10:185]
    assert doubts_of(reading, "D109") == []


DAMAGED = {
    "2.其他法律行政法规禁止公开": "2.其他法律行政止公开",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": "1.逾期不补正",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "（二）部分公开（区分处理的只计",
    "四、结转下年度继续办理": "四、结转下年继续办理",
    "4.无正当理由大量反复申请": "4.无正当理由大量反复申",
    "（七）总计": "总计",
    "3.其他": "其他",
}


@pytest.mark.parametrize(("label", "printed"), DAMAGED.items())
def test_a_damaged_name_is_read_and_doubted(label, printed):
    reading = read_three(replaced(rows(), label, printed))
    assert reading.report.values[10:185] == NEW.values[10:185]
    assert doubts_of(reading, "D109") == [{"raw": printed, "label": label}]


def test_a_name_beyond_recognition_costs_its_row():
    reading = read_three(replaced(rows(), "5.属于三类内部事务信息", "甲乙丙丁"))
    assert row_of(reading, "denied.internal") == [None] * 7
    assert [values["row"] for values in doubts_of(reading, "D103")] == ["5.属于三类内部事务信息"]
    assert len(doubts_of(reading, "D105")) == 1


def test_names_of_a_group_all_lost_are_not_guessed():
    torn = rows()
    for row in torn[7:15]:
        row[2] = ""
    reading = read_three(torn)
    assert row_of(reading, "denied.state_secret") == [None] * 7
    assert len(doubts_of(reading, "D105")) == 8
    assert row_of(reading, "unable.not_held")[6] == NEW["t3.unable.not_held.total"]


def test_only_two_rows():
    reading = read_three(rows()[: FIRST_ROW + 2])
    assert row_of(reading, "carried_in")[0] == NEW["t3.carried_in.natural"]
    assert len(doubts_of(reading, "D103")) == 23


@pytest.mark.parametrize("kept", [{3, 9}, {9}, {3}, set()])
def test_blank_cells_of_a_clean_grid_are_blank(kept):
    sparse = rows()
    for row in sparse[FIRST_ROW:]:
        row[3:] = [cell if place in kept else "" for place, cell in enumerate(row[3:], 3)]
    reading = read_three(sparse)
    wanted = [
        NEW[f"t3.new.{column.key}"] if place in kept else None
        for place, column in enumerate(form("2021").t3_columns, 3)
    ]
    assert row_of(reading, "new") == wanted
    assert len(doubts_of(reading, "D101")) == 25


def test_values_merged_sideways_go_by_their_place():
    merged = rows()
    merged[FIRST_ROW] = [merged[FIRST_ROW][0], None, None, "7", None, None, None, None, None, "7"]
    reading = read_three(merged)
    assert row_of(reading, "new") == [7, None, None, None, None, None, 7]


def test_heads_in_another_order_are_followed():
    swapped = replaced(replaced(replaced(rows(), "商业企业", "x"), "科研机构", "商业企业"), "x", "科研机构")
    reading = read_three(swapped)
    assert reading.report["t3.new.business"] == NEW["t3.new.research"]


@pytest.mark.parametrize(
    "heads",
    [{"商业企业": "商业", "社会公益组织": "社会公益"}, {"商业企业": "数据1", "科研机构": "数据2", "其他": "数据5"}],
)
def test_torn_heads_are_doubted_and_the_order_of_the_form_holds(heads):
    torn = rows()
    for label, printed in heads.items():
        torn[2] = replaced([torn[2]], label, printed)[0]
    reading = read_three(torn)
    assert reading.report.values[10:185] == NEW.values[10:185]
    assert doubts_of(reading, "D108")


def test_heads_broken_over_rows_are_one():
    torn = rows()
    torn[2] = replaced([torn[2]], "商业企业", "商业")[0]
    torn.insert(3, [None, None, None, None, "企业", *[None] * 5])
    assert read_three(torn).report.values[10:185] == NEW.values[10:185]


def test_a_table_split_over_pages_with_its_heads_again():
    whole = rows()
    assert read_three(whole[:12], [*whole[:FIRST_ROW], *whole[12:]]).report == read_three(whole).report
    assert read_three(whole[:12], whole[12:]).report == read_three(whole).report


def test_one_table_for_each_row():
    assert read_three(*([row] for row in rows())).report == read_three(rows()).report


def test_a_table_of_its_own_columns_for_names_is_no_matter():
    narrow = [[row[2] or row[1] or row[0], *row[3:]] for row in rows()]
    assert read_three(narrow).report.values[10:185] == NEW.values[10:185]


def test_rows_that_lost_a_leading_cell():
    shifted = flat(rows(), "tabs")
    shifted = [line.lstrip("\t") if line.strip().startswith(("3.其他", "（七）总计")) else line for line in shifted]
    reading = read_lines(shifted)
    assert reading.report.values[10:185] == NEW.values[10:185]


@pytest.mark.parametrize("style", ["tabs", "cells", "pipes", "spaces", "singles"])
def test_flattened(style):
    assert read_lines(flat(rows(), style)).report.values[10:185] == NEW.values[10:185]


def test_pipe_rows_with_a_rule_inside():
    lines = flat(rows(), "pipes")
    lines.insert(4, "|" + " --- |" * 10)
    reading = read_lines(lines)
    assert reading.report.values[10:185] == NEW.values[10:185]


def test_pipe_rows_with_empty_tail_cells_are_doubted():
    line = "| 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 |||||"
    reading = read_lines([line])
    assert row_of(reading, "new") == [None] * 7
    assert doubts_of(reading, "D106")[0]["found"] == 3


def test_a_name_and_its_numbers_on_two_lines():
    lines = flat(rows(), "spaces")
    place = next(number for number, line in enumerate(lines) if "5.属于三类" in line)
    label, numbers = lines[place].split("   ", 1)
    whole = read_lines(flat(rows(), "spaces")).report
    for torn in ([label, numbers], [numbers, label], ["5.属于三类内部事务信", "息", numbers]):
        changed = [*lines[:place], *torn, *lines[place + 1 :]]
        reading = read_lines(changed)
        assert reading.report == whole


def test_several_names_and_then_their_numbers_are_not_paired():
    lines = flat(rows(), "spaces")
    place = next(number for number, line in enumerate(lines) if "5.属于三类" in line)
    pairs = [line.split("   ", 1) for line in lines[place : place + 2]]
    changed = [*lines[:place], *(label for label, _ in pairs), *(numbers for _, numbers in pairs), *lines[place + 2 :]]
    reading = read_lines(changed)
    assert row_of(reading, "denied.internal") == row_of(reading, "denied.process") == [None] * 7
    assert len(doubts_of(reading, "D105")) == 2


def test_page_numbers_between_rows():
    lines = flat(rows(), "spaces")
    lines[10:10] = ["", "- 3 -", ""]
    reading = read_lines(lines)
    assert reading.report.values[10:185] == NEW.values[10:185]


def test_a_long_row_of_cells_must_add_up():
    cells = [cell for row in rows() for cell in flat([row], "singles")]
    place = cells.index("1.属于国家秘密") + 1
    cells[place : place + 7] = ["1", "0", "0", "0", "0", "0", "2"]
    reading = read_lines(cells)
    assert row_of(reading, "denied.state_secret") == [None] * 7
    assert [values["row"] for values in doubts_of(reading, "D111")] == ["1.属于国家秘密"]


def test_a_false_sum_of_a_clean_grid_is_read_as_printed():
    wrong = rows()
    wrong[FIRST_ROW][9] = "1"
    reading = read_three(wrong)
    assert reading.report["t3.new.total"] == 1
    assert reading.doubts == read_three(rows()).doubts
