from itertools import product

import pytest

from gongkai.law import NotInForm, form, form_for_year, known_forms
from gongkai.words import ENGLISH, say

FORMS = ("2021", "2019", "2019+2021", "2021+2019")


@pytest.mark.parametrize(("form_id", "cells"), [("2021", (10, 175, 15)), ("2019", (22, 161, 15))])
def test_every_table_has_its_cells(form_id, cells):
    tables = [cell.table for cell in form(form_id).cells]
    assert tuple(tables.count(table) for table in ("t2", "t3", "t4")) == cells


@pytest.mark.parametrize(("form_id", "count"), [("2021", 200), ("2019", 198), ("2019+2021", 212), ("2021+2019", 186)])
def test_every_cell_has_a_path_of_its_own(form_id, count):
    paths = form(form_id).paths
    assert len(paths) == len(set(paths)) == count
    assert [form(form_id).index[path] for path in paths] == list(range(count))


def test_table_two_of_2021():
    documents = [
        f"t2.{row}.{col}" for row, col in product(("regulations", "normative"), ("issued", "repealed", "in_force"))
    ]
    decisions = [f"t2.{row}.decisions" for row in ("licensing", "penalties", "coercion")]
    assert form("2021").paths[:10] == (*documents, *decisions, "t2.fees.amount")


def test_only_money_has_a_unit():
    assert {cell.path: cell.unit for cell in form("2021").cells if cell.unit} == {"t2.fees.amount": "万元"}
    assert {cell.path: cell.unit for cell in form("2019").cells if cell.unit} == {"t2.procurement.amount": "元"}


def test_changes_may_be_negative_and_are_only_in_form_2019():
    assert {cell.path for form_id in FORMS for cell in form(form_id).cells if cell.kind == "change"} == {
        f"t2.{row}.items_change" for row in ("licensing", "other_services", "penalties", "coercion", "fees")
    }


def test_table_three_of_2021_has_the_rows_of_the_notice_in_order():
    assert [row.key for row in form("2021").t3_rows] == [
        "new", "carried_in", "granted", "partial",
        *(f"denied.{key}" for key in (
            "state_secret", "forbidden_by_law", "security_stability", "third_party",
            "internal", "process", "enforcement_file", "query_matter",
        )),
        *(f"unable.{key}" for key in ("not_held", "must_be_made", "still_unclear")),
        *(f"unprocessed.{key}" for key in ("petition", "repeated", "publication", "excessive", "reissue")),
        *(f"other.{key}" for key in ("not_corrected", "unpaid", "other")),
        "concluded", "carried_out",
    ]  # fmt: skip


def test_form_2019_has_one_row_for_other_handling():
    assert [row.key for row in form("2019").t3_rows if row.key.startswith("other")] == ["other_handling"]


def test_a_mixed_form_takes_table_two_from_one_and_table_three_from_the_other():
    mixed, old, new = form("2019+2021"), form("2019"), form("2021")
    assert (mixed.t2, mixed.t3_rows) == (old.t2, new.t3_rows)
    assert (mixed.t2_year, mixed.t3_year) == (2019, 2021)
    assert mixed.source == "form2021"


@pytest.mark.parametrize(("form_id", "count"), [("2021", 35), ("2019", 33)])
def test_every_row_the_results_and_every_proceeding_have_a_sum(form_id, count):
    sums = form(form_id).sums
    rows = len(form(form_id).t3_rows)
    assert len(sums) == count == rows + 7 + 3
    assert len({(each.axis, each.total) for each in sums}) == count


def test_the_results_of_a_column_are_every_row_between_carried_in_and_the_total():
    statutory = form("2021")
    total = next(each for each in statutory.sums if each.total == "t3.concluded.natural" and each.axis == "column")
    rows = [row.key for row in statutory.t3_rows]
    assert total.parts == tuple(f"t3.{key}.natural" for key in rows[rows.index("granted") : rows.index("concluded")])


@pytest.mark.parametrize("form_id", FORMS)
def test_sums_and_balances_speak_of_cells_of_the_form(form_id):
    statutory = form(form_id)
    spoken = {path for each in statutory.sums for path in (each.total, *each.parts)}
    spoken |= {path for each in statutory.balances for path in (*each.left, *each.right)}
    assert spoken == {path for path in statutory.paths if not path.startswith("t2.")}


def test_the_balance_holds_in_each_column():
    first, *others = form("2021").balances
    assert (first.left, first.right) == (
        ("t3.new.natural", "t3.carried_in.natural"),
        ("t3.concluded.natural", "t3.carried_out.natural"),
    )
    assert [first.column, *(each.column for each in others)] == [column.key for column in form("2021").t3_columns]


def test_all_columns_but_the_first_and_the_last_are_legal_persons():
    assert [column.legal_person for column in form("2021").t3_columns] == [False, *[True] * 5, False]


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("t2.normative.in_force", "行政规范性文件 现行有效件数"),
        ("t2.fees.amount", "行政事业性收费 本年收费金额（单位：万元）"),
        ("t3.new.total", "一、本年新收政府信息公开申请数量 总计"),
        ("t3.denied.internal.natural", "（三）不予公开 5.属于三类内部事务信息 自然人"),
        ("t4.reconsideration.corrected", "行政复议 结果纠正"),
        ("t4.suit_after.total", "行政诉讼 复议后起诉 总计"),
    ],
)
def test_a_label_says_where_the_cell_stands_in_the_words_of_the_form(path, label):
    assert form("2021").label(path) == label


@pytest.mark.parametrize("year", ["2021", "2019"])
def test_every_label_has_its_english(year):
    labels = form(year).labels
    assert len(labels) == len(set(labels)) > 60
    assert [label for label in labels if say(label, ENGLISH) == label] == []


@pytest.mark.parametrize("form_id", FORMS)
def test_no_two_cells_have_the_same_label(form_id):
    statutory = form(form_id)
    assert len({statutory.label(path) for path in statutory.paths}) == len(statutory.paths)


def test_the_six_parts_and_their_tables():
    assert [(part.number, part.table) for part in form("2021").parts] == [
        (1, ""), (2, "t2"), (3, "t3"), (4, "t4"), (5, ""), (6, ""),
    ]  # fmt: skip


def test_part_one_of_2021_has_five_topics():
    assert len(form("2021").parts[0].topics) == 5
    assert form("2019").parts[0].topics == ()


@pytest.mark.parametrize("ask", [lambda path: form("2021").cell(path), lambda path: form("2021").label(path)])
def test_a_cell_of_another_form_is_refused(ask):
    with pytest.raises(NotInForm) as refusal:
        ask("t3.other_handling.total")
    assert (refusal.value.path, refusal.value.form_id) == ("t3.other_handling.total", "2021")


@pytest.mark.parametrize(("year", "form_id"), [(2019, "2019"), (2020, "2019"), (2021, "2021"), (2030, "2021")])
def test_a_year_has_its_form(year, form_id):
    assert form_for_year(year).id == form_id


def test_before_the_first_form_there_is_none():
    with pytest.raises(KeyError):
        form_for_year(2018)


@pytest.mark.parametrize("form_id", ["2020", "", "report", "2021+2021", "2019+2021+2019", "2021 ", "+2021", "2O21"])
def test_an_unknown_form_is_refused(form_id):
    assert known_forms() == (2019, 2021)
    with pytest.raises(KeyError):
        form(form_id)
