"""What arithmetic catches: every cell that stands in some declared relation, whatever is done to it."""

from decimal import Decimal

import pytest
from hypothesis import given

from checks.sound import sound
from gongkai.checks import ALL, check
from gongkai.law import form
from gongkai.report import Report
from strategies import sound_cells

ARITHMETIC = [rule for rule in ALL if rule.code[0] in "RY" and rule.code not in {"Y001", "Y302", "Y303"}]
BLANK = [rule for rule in ALL if rule.code == "S023"]
APPLICANTS = ("natural", "business", "research", "welfare", "legal_service", "other")


def full_cells():
    """Cells of form 2021, all different from zero, every sum and balance holding."""
    statutory = form("2021")
    results = [row.key for row in statutory.t3_rows if row.result]
    cells = {path: number for number, path in enumerate(statutory.paths, start=3)}
    for place, column in enumerate(APPLICANTS, start=1):
        handled = {key: number + place for number, key in enumerate(results)}
        rows = {**handled, "carried_in": place + 1, "carried_out": place, "concluded": sum(handled.values())}
        rows["new"] = rows["concluded"] + rows["carried_out"] - rows["carried_in"]
        cells |= {f"t3.{row}.{column}": value for row, value in rows.items()}
    for each in statutory.sums:
        if each.axis == "row":
            cells[each.total] = sum(cells[part] for part in each.parts)
    for row in ("regulations", "normative"):
        cells[f"t2.{row}.in_force"] = 20 + cells[f"t2.{row}.issued"] - cells[f"t2.{row}.repealed"]
    return {**cells, "t2.fees.amount": Decimal("12.5")}


def last_of(cells):
    """Last year's cells that fit: what was carried out then is carried in now, 20 documents were in force."""
    before = dict(cells)
    for column in (*APPLICANTS, "total"):
        before[f"t3.carried_out.{column}"] = cells[f"t3.carried_in.{column}"]
    for block in ("reconsideration", "direct_suit", "suit_after"):
        before[f"t4.{block}.pending"] = 1
    return {**before, "t2.regulations.in_force": 20, "t2.normative.in_force": 20}


CELLS = full_cells()
REPORT = Report.of(CELLS, organ="青禾市人民政府", year=2024)
LAST = Report.of(last_of(CELLS), organ="青禾市人民政府", year=2023)


def related():
    """Every cell that stands in a declared relation: sums, balances, and last year's in force and carried out."""
    statutory = form("2021")
    inside = {path for each in statutory.sums for path in (each.total, *each.parts)}
    inside |= {path for each in statutory.balances for path in (*each.left, *each.right)}
    documents = [f"t2.{row.key}.{column.key}" for row in statutory.t2[0].rows for column in statutory.t2[0].columns]
    return inside | set(documents)


def caught(report, rules=ARITHMETIC):
    return check(report, last=LAST, rules=rules).findings


def test_the_full_report_is_sound():
    assert 0 not in REPORT.values
    assert [finding.text() for finding in caught(REPORT)] == []


@pytest.mark.parametrize("change", [1, -1])
def test_every_related_cell_is_caught_and_no_other_can_be(change):
    found = {path for path, value in CELLS.items() if caught(REPORT.with_cells({path: value + change}))}
    assert found == related()
    assert len(found) == 196  # of 200: licences, penalties, coercion and fees stand in no relation


def test_a_finding_of_a_changed_cell_names_it():
    for path in related():
        findings = caught(REPORT.with_cells({path: CELLS[path] + 1}))
        assert path in {cell for finding in findings for cell in finding.place.paths}, path


def test_every_blank_cell_is_caught():
    for path in form("2021").paths:
        findings = caught(REPORT.with_cells({path: None}), BLANK)
        assert [finding.place.paths for finding in findings] == [(path,)]


def test_a_blank_is_never_passed_as_sound():
    for path in sorted(related()):
        verdict = check(REPORT.with_cells({path: None}), last=LAST, rules=ARITHMETIC)
        needing = {rule.code for rule in ARITHMETIC if rule.code in {"R301", "R302", "R303", "R401", "Y201"}}
        assert needing & {why.rule.code for why in verdict.unchecked}, path


@given(sound_cells())
def test_sound_cells_have_no_arithmetic_fault(cells):
    cells |= {f"t2.{row}.repealed": 0 for row in ("regulations", "normative")}
    report = Report.of(cells, organ="青禾市人民政府", year=2024)
    assert [finding.text() for finding in check(report, rules=ARITHMETIC).findings] == []


def test_the_sound_report_of_the_cases_has_no_fault_at_all():
    assert [finding.text() for finding in check(sound()).findings] == []
