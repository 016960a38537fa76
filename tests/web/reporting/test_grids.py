"""The tables for a screen: every cell of the form once, with its value, its findings and its typed source."""

from gongkai.checks import check
from gongkai.law import form
from gongkai.report import Report
from gongkai.web.reporting.grids import grids


def squares(found):
    return [cell for grid in found for line in grid.lines for cell in line.cells]


def test_every_cell_stands_once_in_the_forms_order():
    found = grids(Report.of({"t3.new.total": 7}))
    assert [each.path for each in squares(found)] == list(form("2021").paths)
    values = {each.path: each.value for each in squares(found)}
    assert (values["t3.new.total"], values["t3.new.natural"]) == ("7", "")


def test_rows_fit_their_columns_and_carry_their_group():
    for grid in grids(Report.of({})):
        assert {len(line.cells) for line in grid.lines} == {len(grid.columns)}
    three = grids(Report.of({}))[-2]
    assert any(line.group for line in three.lines)


def test_findings_and_sources_stand_at_their_cell():
    cells = dict.fromkeys(form("2021").paths, 0) | {"t3.new.natural": 3}
    report = Report.of(cells, organ="柳溪镇人民政府", year=2025)
    typed = {"t2.licensing.decisions": "审批系统"}
    found = {each.path: each for each in squares(grids(report, check(report).findings, typed))}
    assert any(each.severity == "error" for each in found["t3.new.natural"].findings)
    assert not found["t2.licensing.decisions"].findings
    assert found["t2.licensing.decisions"].note == "审批系统"
