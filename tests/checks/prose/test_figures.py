from decimal import Decimal

import pytest

from gongkai.checks.prose.figures import FIGURES, answer, in_form_unit
from gongkai.checks.prose.numbers import quantities
from gongkai.law import form
from gongkai.report import Report


def told(cells, figure, words, whole="", form_id="2021"):
    return answer(Report.of(cells, form_id=form_id), figure, whole, next(quantities(f"共{words}")))


LOST = {
    "2021": set(),
    "2019": {"repealed", "fees", "other.not_corrected"},
    "2019+2021": {"repealed", "fees"},
}
"""The figures that a form has no cells for."""


@pytest.mark.parametrize("form_id", LOST)
def test_every_figure_of_the_tables_has_cells_on_every_form(form_id):
    report = Report.of(dict.fromkeys(form(form_id).paths, 7), form_id=form_id)
    seven = next(quantities("共7件"))
    for key, figure in FIGURES.items():
        for whole in figure.within or ("",):
            if figure.sums or figure.within:
                answered = answer(report, key, whole, seven)
                assert bool(answered.paths) != (key in LOST[form_id]), (form_id, key)


def test_it_agrees_with_any_sum_that_may_be_meant():
    cells = {"t3.new.total": 11, "t3.carried_in.total": 2}
    assert told(cells, "received", "11件").agrees
    assert told(cells, "received", "13件").agrees
    assert told(cells, "received", "12件")[1:] == (11, ("t3.new.total",), "")
    assert told(cells, "received", "12件").contradicts


def test_a_group_is_the_sum_of_its_rows():
    rows = [row.key for row in form("2021").t3_rows if row.group == "denied"]
    cells = {f"t3.{row}.total": place for place, row in enumerate(rows)}
    assert told(cells, "denied", f"{sum(range(len(rows)))}件").agrees
    assert told({**cells, "t3.denied.process.total": None}, "denied", "1件").blank == "t3.denied.process.total"


def test_a_blank_tells_nothing_unless_another_sum_agrees():
    assert told({"t3.new.total": 11}, "received", "11件").agrees
    unsettled = told({"t3.new.total": 11}, "received", "12件")
    assert (unsettled.contradicts, unsettled.blank) == (False, "t3.carried_in.total")


def test_zero_cases_means_none_at_all():
    cells = {f"t4.reconsideration.{column.key}": 0 for column in form("2021").t4[0].columns}
    pending = {**cells, "t4.reconsideration.pending": 1, "t4.reconsideration.total": 1}
    assert told(pending, "reconsideration", "0件").contradicts
    assert told(
        {**pending, "t4.reconsideration.upheld": 2, "t4.reconsideration.total": 3}, "reconsideration", "2件"
    ).agrees


def test_parts_are_read_by_what_they_are_part_of():
    cells = {"t4.reconsideration.upheld": 3, "t4.direct_suit.upheld": 1, "t4.suit_after.upheld": 4}
    assert told(cells, "upheld", "3件", "reconsideration").agrees
    assert told(cells, "upheld", "5件", "suits").agrees
    assert told(cells, "upheld", "4件", "suit_after").agrees
    assert told(cells, "upheld", "4件", "direct_suit").contradicts


@pytest.mark.parametrize("words", ["12.5万元", "125000元", "0.00125亿元", "12.50万元", "12.46万元", "13万元"])
def test_amounts_agree_to_the_coarser_of_their_last_digits(words):
    assert told({"t2.fees.amount": Decimal("12.5")}, "fees", words).agrees


@pytest.mark.parametrize("words", ["12.7万元", "125万元", "12.5元", "14万元"])
def test_amounts_that_differ(words):
    assert told({"t2.fees.amount": Decimal("12.5")}, "fees", words).contradicts


def test_money_is_compared_in_the_unit_of_the_form():
    assert in_form_unit(next(quantities("共12.5万元"))) == Decimal("12.5")
    assert in_form_unit(next(quantities("共12件"))) == 12


def test_what_stands_in_no_table_is_not_settled():
    settled = told({}, "disclosed", "12条")
    assert (settled.agrees, settled.contradicts, settled.paths) == (False, False, ())
