from checks.sound import sound
from gongkai.checks import check, rule_by_code
from gongkai.law import form

DIAGNOSES = [rule_by_code("R304"), rule_by_code("R305")]


def found(report):
    return [(finding.code, finding.place.paths) for finding in check(report, rules=DIAGNOSES).findings]


def test_one_changed_cell_of_table_three_is_named():
    report = sound()
    for path in form("2021").paths:
        if path.startswith("t3."):
            assert ("R304", (path,)) in found(report.with_cells({path: report[path] + 5})), path


def test_two_cells_that_would_explain_it_equally_well_are_not_named():
    report = sound()
    # One too many in (row a, column x) and in (row b, column y): the other two corners would do as well.
    changed = {
        "t3.granted.natural": report["t3.granted.natural"] + 1,
        "t3.partial.other": report["t3.partial.other"] + 1,
    }
    assert [code for code, _ in found(report.with_cells(changed)) if code == "R304"] == []


def test_no_cell_is_named_that_would_have_to_be_negative():
    # Row (1) is 3 too many and so is the column of other applicants; the cell where they cross holds only 1.
    crossing = {"t3.granted.total": 3, "t3.concluded.other": 7, "t3.partial.other": 9, "t3.partial.total": 10}
    fitting = {"t3.concluded.total": 17, "t3.new.other": 6, "t3.new.total": 16}
    report = sound().with_cells({**crossing, **fitting})
    assert {finding.code for finding in check(report).findings if finding.code[0] == "R"} == {"R302", "R303"}


def test_a_misfiled_request_is_seen_as_opposite_gaps():
    report = sound().with_cells({"t3.concluded.natural": 7, "t3.concluded.business": 3})
    assert [code for code, _ in found(report) if code == "R305"]
