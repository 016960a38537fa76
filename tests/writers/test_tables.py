from itertools import product

import pytest

from gongkai.law import form
from gongkai.writers.tables import CELL_MARGIN, ITEM, LABEL, TABLE_SIZE, TEXT_WIDTH, VALUE, Cell, Mould, tables

FORM_IDS = ("2021", "2019", "2019+2021", "2021+2019")
EVERY = [(form_id, key) for form_id in FORM_IDS for key in ("t2", "t3", "t4")]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_cell_of_the_form_is_printed_once(form_id):
    paths = [cell.path for table in tables(form_id).values() for cell in table.cells() if cell.kind == VALUE]
    assert sorted(paths) == sorted(form(form_id).paths)


@pytest.mark.parametrize(("form_id", "key"), EVERY)
def test_cells_tile_the_table_without_gap_or_overlap(form_id, key):
    table = tables(form_id)[key]
    covered = [
        place
        for cell in table.cells()
        for place in product(range(cell.row, cell.row + cell.rows), range(cell.column, cell.column + cell.columns))
    ]
    assert sorted(covered) == list(product(range(len(table.rows)), range(len(table.widths))))
    assert sum(table.widths) == pytest.approx(TEXT_WIDTH)


def words(table, path):
    value = next(cell for cell in table.cells() if cell.path == path)
    return [head.text for head in table.heads(value)]


def test_a_figure_of_table_two_stands_under_its_item_and_column():
    assert words(tables("2021")["t2"], "t2.coercion.decisions") == [
        "第二十条第（六）项",
        "本年处理决定数量",
        "行政强制",
    ]


def test_a_figure_of_table_three_stands_under_three_heads_and_right_of_three_labels():
    assert words(tables("2021")["t3"], "t3.denied.process.welfare") == [
        "申请人情况",
        "法人或其他组织",
        "社会公益组织",
        "三、本年度办理结果",
        "（三）不予公开",
        "6.属于四类过程性信息",
    ]


def test_a_figure_of_table_four_stands_under_its_proceeding():
    assert words(tables("2021")["t4"], "t4.suit_after.pending") == ["行政诉讼", "复议后起诉", "尚未审结"]


@pytest.mark.parametrize(("form_id", "key"), EVERY)
def test_the_words_over_and_beside_a_figure_make_up_its_label(form_id, key):
    table = tables(form_id)[key]
    for cell in table.cells():
        if cell.kind == VALUE:
            assert set(form(form_id).label(cell.path).split()) <= set(words(table, cell.path))


def spans(table, text):
    return [(cell.columns, cell.rows) for cell in table.cells() if cell.text == text]


def test_merged_cells_are_those_of_the_notice():
    two, three, four = tables("2021").values()
    assert spans(two, "第二十条第（一）项") == [(4, 1)]
    assert spans(two, "本年处理决定数量") == [(3, 1), (3, 1)]
    assert spans(three, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）") == [(3, 3)]
    assert spans(three, "申请人情况") == [(7, 1)]
    assert spans(three, "法人或其他组织") == [(5, 1)]
    assert spans(three, "三、本年度办理结果") == [(1, 22)]
    assert spans(three, "（三）不予公开") == [(1, 8)]
    assert spans(three, "（六）其他处理") == [(1, 3)]
    assert spans(three, "（七）总计") == [(2, 1)]
    assert spans(four, "行政复议") == [(5, 1)]
    assert spans(four, "行政诉讼") == [(10, 1)]
    assert spans(four, "总计") == [(1, 2), (1, 1), (1, 1)]
    assert (two.head, three.head, four.head) == (0, 3, 3)


def test_the_older_form_has_one_row_of_other_handling_and_five_items():
    two, three, _ = tables("2019").values()
    assert spans(three, "（六）其他处理") == [(2, 1)]
    assert spans(three, "三、本年度办理结果") == [(1, 20)]
    assert sum(cell.kind == ITEM for cell in two.cells()) == 5
    assert spans(two, "采购总金额") == [(3, 1)]


def test_a_mixed_form_takes_each_table_from_its_own_year():
    mixed = tables("2019+2021")
    assert mixed["t2"].rows == tables("2019")["t2"].rows
    assert mixed["t3"].rows == tables("2021")["t3"].rows


def test_only_an_amount_whose_label_names_no_unit_carries_one():
    units = {cell.path: cell.unit for form_id in FORM_IDS[:2] for cell in tables(form_id)["t2"].cells() if cell.unit}
    assert units == {"t2.procurement.amount": "元"}


def test_lines_repeat_cells_that_reach_down():
    table = tables("2021")["t3"]
    assert [cell.text for cell in table.lines()[7]][:3] == ["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"]
    assert [cell.kind for cell in table.lines()[8]] == [LABEL] * 3 + [VALUE] * 7


def test_a_long_figure_is_set_smaller_until_it_fits():
    table = tables("2021")["t4"]
    cell = next(cell for cell in table.cells() if cell.kind == VALUE)
    sizes = [table.size(cell, "9" * digits) for digits in (0, 1, 4, 6, 8)]
    assert sizes[:2] == [TABLE_SIZE, TABLE_SIZE]
    assert sizes == sorted(sizes, reverse=True)
    assert 0 < sizes[-1] < TABLE_SIZE


def test_a_mould_is_filled_in_order():
    holes = Cell(VALUE, path="a"), Cell(VALUE, path="b")
    mould = Mould.cast(["<", holes[0], "|", "|", holes[1], ">"])
    assert mould.fill(lambda cell: cell.path) == "<a||b>"
    assert Mould.cast(["x"]).fill(lambda cell: cell.path) == "x"


def test_only_narrow_heads_that_need_two_lines_get_wider_margins():
    wide = {
        (table.key, cell.text)
        for table in tables("2021").values()
        for cell in table.cells()
        if table.margin(cell) != CELL_MARGIN
    }
    assert {text for key, text in wide if key == "t3"} == {"商业企业", "科研机构", "社会公益组织", "法律服务机构"}
    assert {text for key, text in wide if key == "t4"} == {"结果维持", "结果纠正", "其他结果", "尚未审结"}
