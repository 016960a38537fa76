import pytest

from checks.sound import sound
from gongkai.checks import check, rule_by_code
from gongkai.law import form
from gongkai.report import Doubt, Reading, Report


def found(code, subject):
    return check(subject, rules=[rule_by_code(code)]).findings


@pytest.mark.parametrize("table", ["t2", "t3", "t4"])
def test_a_table_wholly_blank_is_missing_not_blank(table):
    paths = [path for path in form("2021").paths if path.startswith(table)]
    report = sound().with_cells(dict.fromkeys(paths))
    assert [finding.place.paths for finding in found("S021", report)] == [(paths[0],)]
    assert found("S023", report) == ()
    one = report.with_cells({paths[0]: 0})
    assert found("S021", one) == ()
    assert [finding.place.paths for finding in found("S023", one)] == [tuple(paths[1:])]


UNPLACED = {
    "D102": {"raw": "无"},
    "D106": {"row": "行政复议", "found": 14, "expected": 15},
    "D107": {"row": "行政复议", "first": 1, "second": 2},
    "D111": {"row": "行政复议"},
}


@pytest.mark.parametrize("code", UNPLACED)
def test_a_table_whose_figures_could_not_be_placed_is_neither_missing_nor_blank(code):
    paths = [path for path in form("2021").paths if path.startswith("t4")]
    blank = sound().with_cells(dict.fromkeys(paths))
    whole = Reading(blank, doubts=(Doubt(code, tuple(paths), None, tuple(UNPLACED[code].items())),))
    verdict = check(whole, rules=[rule_by_code("S021"), rule_by_code("S023")])
    assert verdict.findings == ()
    (why,) = verdict.unchecked
    assert "行政复议" in why.text()
    assert why.text("en") != why.text()


def test_beside_a_figure_that_could_not_be_placed_blanks_and_lost_rows_are_told():
    paths = [path for path in form("2021").paths if path.startswith("t4")]
    raw, lost = (
        Doubt("D102", (paths[0],), None, (("raw", "无"),)),
        Doubt("D103", (paths[-1],), None, (("row", "诉讼"),)),
    )
    reading = Reading(sound().with_cells(dict.fromkeys(paths)), doubts=(raw, lost))
    assert [finding.place.paths for finding in found("S022", reading)] == [(paths[-1],)]
    assert [finding.place.paths for finding in found("S023", reading)] == [tuple(paths[1:-1])]


def test_a_table_that_is_not_there_is_missing_whatever_could_not_be_placed_in_another():
    paths = [path for path in form("2021").paths if path.startswith(("t2", "t4"))]
    doubt = Doubt("D111", ("t4.reconsideration.total",), None, (("row", "行政复议"),))
    reading = Reading(sound().with_cells(dict.fromkeys(paths)), doubts=(doubt,))
    assert [finding.place.paths for finding in found("S021", reading)] == [(paths[0],)]


def test_a_missing_row_is_not_told_again_as_blank_cells():
    paths = tuple(path for path in form("2021").paths if path.startswith("t3.concluded."))
    blank = sound().with_cells({**dict.fromkeys(paths), "t3.granted.total": None})
    reading = Reading(blank, doubts=(Doubt("D103", paths, None, (("row", "（七）总计"),)),))
    assert [finding.values["rows"] for finding in found("S022", reading)] == ["（七）总计"]
    assert [finding.place.paths for finding in found("S023", reading)] == [("t3.granted.total",)]


@pytest.mark.parametrize(
    ("code", "doubt"),
    [
        ("S024", Doubt("D102", ("t2.licensing.decisions",), None, (("raw", "无"),))),
        ("S025", Doubt("D105", (), None, (("raw", "7"),))),
        ("S025", Doubt("D107", ("t2.licensing.decisions",), None, (("row", "许可"), ("first", 1), ("second", 2)))),
        ("S025", Doubt("D111", ("t3.granted.total",), None, (("row", "（一）予以公开"),))),
        ("S029", Doubt("D110", ("t2.fees.amount",), None, (("raw", "52"), ("unit", "万元")))),
    ],
)
def test_what_the_reader_could_not_place_is_a_finding_in_its_words(code, doubt):
    (finding,) = found(code, Reading(sound(), doubts=(doubt,)))
    assert finding.place.paths == doubt.paths
    assert "{" not in finding.text() + finding.text("en")


@pytest.mark.parametrize(("form_id", "year"), [("2021", 2021), ("2021", 2024), ("2019", 2019), ("2019", 2020)])
def test_the_form_of_the_year_is_right(form_id, year):
    assert found("S028", Report.of({}, year=year, form_id=form_id)) == ()


@pytest.mark.parametrize(
    ("form_id", "year"), [("2021", 2020), ("2019", 2021), ("2021+2019", 2023), ("2019+2021", 2023)]
)
def test_any_other_form_is_wrong(form_id, year):
    (finding,) = found("S028", Report.of({}, year=year, form_id=form_id))
    assert finding.values["found"] == form_id
