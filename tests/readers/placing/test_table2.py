"""Table two in the ways it is found."""

from decimal import Decimal

import pytest

from documents import doubts_of, grid_three, grid_two, read_grids, replaced, scattered

NEW, OLD = scattered(1), scattered(2, "2019")
THREE = list(grid_three(NEW))


def read_two(rows, truth=NEW):
    """Read a table two beside a sound table three of the same form."""
    return read_grids(rows, list(grid_three(truth)))


def two_of(reading):
    return {path: value for path, value in reading.report.cells() if path.startswith("t2.")}


def test_both_forms_are_told_by_their_heads():
    assert two_of(read_two(list(grid_two(NEW)))) == {path: NEW[path] for path in NEW.form.paths if path[:2] == "t2"}
    reading = read_two(list(grid_two(OLD)), OLD)
    assert reading.report.form_id == "2019"
    assert reading.report.values[:22] == OLD.values[:22]


def test_the_old_table_over_the_new_one_is_read_as_what_it_is():
    reading = read_grids(list(grid_two(OLD)), THREE)
    assert reading.report.form_id == "2019+2021"
    assert reading.report["t2.licensing.items_last_year"] == OLD["t2.licensing.items_last_year"]


def test_one_block_of_the_old_form_in_the_new_has_no_cells_of_its_own():
    rows = [*list(grid_two(OLD))[:4], *list(grid_two(NEW))[4:]]
    reading = read_two(rows)
    assert reading.report.form_id == "2021"
    assert reading.report["t2.normative.issued"] is None
    assert reading.report["t2.licensing.decisions"] == NEW["t2.licensing.decisions"]
    assert len(doubts_of(reading, "D105")) == 6


def test_the_old_form_without_one_of_its_rows():
    rows = [row for row in grid_two(OLD) if row[0] != "其他对外管理服务事项"]
    reading = read_two(rows, OLD)
    assert [values["row"] for values in doubts_of(reading, "D103")] == ["其他对外管理服务事项"]
    assert reading.report["t2.licensing.decisions"] == OLD["t2.licensing.decisions"]


@pytest.mark.parametrize(
    "name", ["规范性文件", "行政规范性文件", "行政规范性 文件", "行政规范性文件（含部门联合制发）"]
)
def test_names_of_normative_documents(name):
    reading = read_two(replaced(grid_two(NEW), "行政规范性文件", name))
    assert reading.report["t2.normative.in_force"] == NEW["t2.normative.in_force"]


def test_a_row_the_form_does_not_know_is_doubted():
    rows = list(grid_two(NEW))
    rows.insert(4, ["其他主动公开文件", "12", "3", "15"])
    reading = read_two(rows)
    assert reading.report == read_two(list(grid_two(NEW))).report
    assert doubts_of(reading, "D105") == [{"raw": "12 3 15"}]


@pytest.mark.parametrize(
    ("label", "printed"),
    [("本年废止件数", "本年度止件数"), ("现行有效件数", "现行有效数"), ("本年制发件数", "本年制发件")],
)
def test_a_damaged_head_is_read_and_doubted(label, printed):
    reading = read_two(replaced(grid_two(NEW), label, printed))
    assert reading.report.values == NEW.values[:10] + reading.report.values[10:]
    assert doubts_of(reading, "D108") == [{"raw": printed, "label": label}]


@pytest.mark.parametrize("item", ["第二十条 第(一)项", "第二十条第 （一） 项", "第二十条(一)项", "第二十条第(一)项"])
def test_items_are_written_in_many_ways(item):
    reading = read_two(replaced(grid_two(NEW), "第二十条第（一）项", item))
    assert reading.report["t2.regulations.issued"] == NEW["t2.regulations.issued"]


def test_heads_in_another_order_are_followed():
    rows = replaced(
        replaced(replaced(grid_two(NEW), "本年制发件数", "x"), "现行有效件数", "本年制发件数"), "x", "现行有效件数"
    )
    reading = read_two(rows)
    assert reading.report["t2.normative.in_force"] == NEW["t2.normative.issued"]
    assert reading.report["t2.normative.issued"] == NEW["t2.normative.in_force"]


def test_values_merged_otherwise_than_their_heads_are_read_in_order():
    rows = [
        ["第二十条第（一）项", None, None, None, None],
        ["信息内容", "本年制发件数", "本年废止件数", None, "现行有效件数"],
        ["规章", "1", None, "2", "3"],
        ["行政规范性文件", "4", "5", None, "6"],
    ]
    reading = read_two(rows)
    assert [reading.report[f"t2.regulations.{key}"] for key in ("issued", "repealed", "in_force")] == [1, 2, 3]


def test_a_head_broken_over_two_cells_costs_no_number():
    rows = replaced(grid_two(NEW), "现行有效件数", "现行有效")
    assert read_two(rows).report["t2.normative.in_force"] == NEW["t2.normative.in_force"]


def test_rows_without_any_head_are_placed_only_where_the_count_tells():
    rows = [row for row in grid_two(NEW) if row[0] != "信息内容" or row[2] is None]
    reading = read_two(rows)
    assert reading.report["t2.normative.issued"] is None
    assert reading.report["t2.penalties.decisions"] == NEW["t2.penalties.decisions"]


FEES = {
    ("本年收费金额（单位：万元）", "7730.28"): (Decimal("7730.28"), None),
    ("本年收费金额", "52.15"): (Decimal("52.15"), "万元"),
    ("本年收费金额（单位：元）", "2950"): (Decimal("0.295"), None),
    ("本年收费金额（单位：万元）", "2950元"): (Decimal("0.295"), None),
}


@pytest.mark.parametrize(("head", "printed"), FEES)
def test_units_of_the_fees(head, printed):
    rows = replaced(grid_two(NEW), "本年收费金额（单位：万元）", head)
    rows[-1] = ["行政事业性收费", printed, None, None]
    reading = read_two(rows)
    amount, assumed = FEES[head, printed]
    assert reading.report["t2.fees.amount"] == amount
    assert [values["unit"] for values in doubts_of(reading, "D110")] == ([assumed] if assumed else [])


def test_purchases_without_a_unit_are_doubted():
    rows = list(grid_two(OLD))
    rows[-1] = ["政府集中采购", "6", "251000", None]
    reading = read_two(rows, OLD)
    assert reading.report["t2.procurement.amount"] == 251000
    assert doubts_of(reading, "D110")[0]["unit"] == "元"


@pytest.mark.parametrize(("printed", "change"), [("减4", -4), ("+1036", 1036), ("-2", -2), ("增 3", 3)])
def test_changes_of_the_old_form(printed, change):
    rows = list(grid_two(OLD))
    row = next(row for row in rows if row[0] == "行政处罚")
    row[2] = printed
    assert read_two(rows, OLD).report["t2.penalties.items_change"] == change


@pytest.mark.parametrize("printed", ["无", "/", "—", "-"])
def test_signs_are_no_zero(printed):
    rows = list(grid_two(NEW))
    rows[2] = ["规章", printed, "0", "0"]
    reading = read_two(rows)
    assert reading.report["t2.regulations.issued"] is None
    assert doubts_of(reading, "D102")[0]["raw"] == printed


def test_a_table_split_over_pages_without_its_lead_is_one():
    rows = list(grid_two(NEW))
    assert read_grids(rows[:7], rows[7:], THREE).report == read_grids(rows, THREE).report


def test_a_row_printed_twice_must_agree():
    rows = list(grid_two(NEW))
    assert read_two([*rows, rows[-1]]).report == read_two(rows).report
    reading = read_two([*rows, ["行政事业性收费", "1", None, None]])
    assert reading.report["t2.fees.amount"] is None
    assert doubts_of(reading, "D107")[0]["second"] == "1"


def test_a_figure_with_a_note_keeps_its_value():
    rows = list(grid_two(NEW))
    rows[3] = ["行政规范性文件", "22（其中修订16件）", "0", "55（含自然失效29件）"]
    reading = read_two(rows)
    assert (reading.report["t2.normative.issued"], reading.report["t2.normative.in_force"]) == (22, 55)
    assert len(doubts_of(reading, "D113")) == 2


def test_a_lost_cell_of_a_ragged_row_is_doubted():
    rows = [*list(grid_two(NEW))[:2], ["规章", "1", "2", "3"], ["行政规范性文件", "22", "55"]]
    reading = read_grids(rows, THREE, ragged=True)
    assert reading.report["t2.regulations.in_force"] == 3
    assert reading.report["t2.normative.issued"] is None
    assert doubts_of(reading, "D106") == [{"row": "行政规范性文件", "found": 2, "expected": 3}]
