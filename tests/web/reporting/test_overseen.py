"""What the organ above looks at is what was passed or published, not what is being written meanwhile."""

import pytest

from gongkai.checks import check
from gongkai.law import NotInForm
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.reporting.actions.publish import CorrectReport
from gongkai.web.reporting.actions.write import Waive
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.overseen import findings_of, handed_up, place_label, places_of
from gongkai.web.reporting.value import compile_report


def test_what_is_passed_stays_whatever_the_records_become(begun, through):
    assert handed_up(begun)[1] is False
    report = through(begun, until="approved")
    before, frozen = handed_up(report)
    RegisterRow.objects.all().delete()
    assert frozen
    assert handed_up(report)[0] == before


def test_a_correction_in_the_making_leaves_the_edition(year, begun, through):
    report = through(begun)
    RegisterRow.objects.filter(number="1").delete()
    CorrectReport(report, "重复").do(actor=year.clerk, at=begun.begun_at)
    looked, frozen = handed_up(AnnualReport.objects.get(pk=report.pk))
    assert frozen
    assert looked["t2.licensing.decisions"] == 2


def test_what_writers_explained_stands_apart(year, begun):
    report = compile_report(begun).report
    found, _ = findings_of(begun, report)
    assert found
    Waive(begun, found[0], "情况属实").do(actor=year.clerk, at=begun.begun_at)
    left, dismissed = findings_of(begun, report)
    assert len(left) == len(found) - 1
    assert [(each.code, waiver.reason) for each, waiver in dismissed] == [(found[0].code, "情况属实")]


def test_a_finding_points_where_a_remark_can(begun):
    report = compile_report(begun).report.with_cells({"t3.new.total": 99})
    for finding in check(report).findings:
        for place in places_of(finding):
            assert place_label(report, place)


def test_places_are_named(begun):
    report = compile_report(begun).report
    assert place_label(report, "part1") == "总体情况"
    assert "本年新收" in place_label(report, "t3.new.total")
    for nothing in ("part7", "part²", "t9.x", ""):
        with pytest.raises(NotInForm):
            place_label(report, nothing)
