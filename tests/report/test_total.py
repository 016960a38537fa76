from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from gongkai.report import Report, total
from strategies import reports, sound_cells

NEW = "t3.new.total"


def town(name, value):
    return Report.of({NEW: value}, organ=name)


def test_filled_cells_are_added():
    sums = total([town("甲镇", 2), town("乙镇", 3)])
    assert (sums.cells[NEW], sums.count) == (5, 2)
    assert NEW not in sums.blanks


def test_a_blank_leaves_the_sum_unstated_and_is_named():
    sums = total([town("甲镇", 2), town("乙镇", None), town("丙镇", 0)])
    assert sums.cells[NEW] is None
    assert sums.blanks[NEW] == ("乙镇",)


def test_an_organ_without_a_name_is_called_by_its_number():
    assert total([town("甲镇", 1), town(None, None)]).blanks[NEW] == ("#2",)


def test_a_form_that_lacks_the_cell_is_named():
    old = Report.of({"t3.other_handling.total": 1}, organ="甲镇", form_id="2019")
    sums = total([old, town("乙镇", 1)])
    assert sums.cells["t3.other_handling.total"] is None
    assert sums.lacking["t3.other_handling.total"] == ("乙镇",)
    assert sums.lacking["t3.other.unpaid.total"] == ("甲镇",)


def test_amounts_are_added_exactly():
    parts = [Report.of({"t2.fees.amount": Decimal("0.1")}) for _ in range(3)]
    assert total(parts).cells["t2.fees.amount"] == Decimal("0.3")


def test_nothing_adds_up_to_nothing():
    sums = total([])
    assert (sums.cells, sums.count) == ({}, 0)


@given(st.lists(reports(("2021",), blanks=False, text=False), min_size=1, max_size=4), st.data())
def test_the_order_does_not_matter(members, data):
    shuffled = data.draw(st.permutations(members))
    assert total(shuffled).cells == total(members).cells


@given(reports(("2021", "2019")))
def test_one_report_is_its_own_total(report):
    again = total([report]).report(report.organ, report.year, report.form_id)
    assert again.values == report.values


@given(st.lists(sound_cells(), min_size=1, max_size=3))
def test_sums_that_hold_in_every_member_hold_in_the_total(members):
    whole = total(Report.of(cells) for cells in members).report()
    for each in whole.form.sums:
        assert whole[each.total] == sum(whole[part] for part in each.parts)


def test_the_total_on_another_form_keeps_what_that_form_has():
    report = total([Report.of({"t3.other_handling.total": 1, NEW: 4}, form_id="2019")]).report(form_id="2021")
    assert report[NEW] == 4
