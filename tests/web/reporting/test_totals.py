"""Reports added up: nobody's blank is taken for zero, nobody who is missing is passed over."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from gongkai.law import form_for_year
from gongkai.web.organs.models import Organ
from gongkai.web.reporting.actions.above import AcceptReport, HandUp
from gongkai.web.reporting.models import AnnualReport, Received
from gongkai.web.reporting.totals import compiled, contributions, gather, members
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.verdict import judged

YEAR = 2025


def test_members_are_the_reporting_organs_directly_below(team, county):
    assert members(team.county, YEAR) == [team.organ, team.other, county.department]
    county.department.closed_on = date(2025, 6, 1)
    county.department.save()
    assert county.department not in members(team.county, YEAR)


@pytest.mark.parametrize(
    ("closed_on", "counts"), [("2025-06-01", False), ("2025-12-31", True), ("2026-02-01", True), ("2999-12-31", True)]
)
def test_an_organ_that_was_there_at_the_end_of_the_year_still_reports_on_it(team, county, closed_on, counts):
    Organ.objects.filter(pk=county.department.pk).update(closed_on=closed_on)
    assert (county.department in members(team.county, YEAR)) is counts
    assert (county.department in gather(team.county, YEAR).missing) is counts


def test_whoever_reported_stays_in_the_sum_after_it_was_closed(year, begun, through, county, below):
    below.accepted(county.department, YEAR, t2__licensing__decisions=5)
    below.file(year.other, year=YEAR)
    report = through(begun)
    Organ.objects.exclude(pk=year.county.pk).update(closed_on=date(2025, 6, 1))
    gathered = gather(year.county, YEAR)
    assert list(gathered.reports) == [report.organ, county.department], "a file nobody accepted is no report"
    assert gathered.missing == ()
    assert gathered.total.cells["t2.licensing.decisions"] == 7
    assert gather(year.county, YEAR + 1).reports == {}
    assert members(year.county, YEAR + 1) == []


def test_the_missing_are_named_and_a_blank_leaves_no_sum(team, county, below):
    below.accepted(team.organ, YEAR, t3__new__total=3)
    below.accepted(team.other, YEAR, blank=["t3.new.total"], t2__licensing__decisions=4)
    gathered = gather(team.county, YEAR)
    assert gathered.missing == (county.department,)
    assert gathered.total.cells["t3.new.total"] is None
    assert gathered.total.blanks["t3.new.total"] == (team.other.name,)
    assert gathered.total.cells["t2.licensing.decisions"] == 4


def test_what_is_published_here_comes_before_a_file_and_what_was_accepted_before_nothing(year, begun, through, below):
    through(begun, until="approved")
    assert year.organ not in gather(year.county, YEAR).reports
    report = AnnualReport.objects.get()
    HandUp(report, year.clerk).do(actor=year.clerk, at=begun.begun_at)
    AcceptReport(report, year.overseer).do(actor=year.overseer, at=begun.begun_at)
    assert gather(year.county, YEAR).reports[year.organ]["t2.licensing.decisions"] == 2
    below.accepted(year.organ, YEAR, t2__licensing__decisions=9)
    assert gather(year.county, YEAR).reports[year.organ]["t2.licensing.decisions"] == 2


def test_the_countys_own_report_adds_its_records_to_those_below(year, county, below, django_assert_num_queries):
    below.accepted(year.other, YEAR, t2__licensing__decisions=5)
    below.accepted(county.department, YEAR, t2__licensing__decisions=6, blank=["t3.new.total"])
    told = {"organ": year.county, "year": YEAR, "due": date(2026, 3, 31), "begun_at": "2026-01-12T00:00Z"}
    whole = AnnualReport.objects.create(scope="whole", **told)
    assert compiled(whole)["t2.licensing.decisions"] == 11
    assert compiled(whole)["t3.new.total"] is None
    assert compile_report(whole).report["t2.licensing.decisions"] == 11
    shares = dict(contributions(whole, "t2.licensing.decisions"))
    assert shares == {year.county: 0, year.other: 5, county.department: 6}
    whole.scope = "own"
    assert compiled(whole)["t2.licensing.decisions"] == 0
    assert contributions(whole, "t2.licensing.decisions") == [(year.county, 0)]
    with django_assert_num_queries(5):
        gather(year.county, YEAR)


def test_a_member_on_the_old_form_lacks_cells_and_so_does_the_sum(year, below):
    below.accepted(year.other, YEAR, on=2020, t3__new__total=3)
    told = {"organ": year.county, "year": YEAR, "due": date(2026, 3, 31), "begun_at": "2026-01-12T00:00Z"}
    whole = AnnualReport.objects.create(scope="whole", **told)
    path = "t2.normative.in_force"
    assert dict(contributions(whole, path)) == {year.county: 0, year.other: None}
    assert compiled(whole)[path] is None, "it is not known what the member has"
    assert compiled(whole)["t3.new.total"] == 3
    assert set(compiled(whole)) == set(form_for_year(YEAR).paths)
    assert judged(whole, compile_report(whole)).findings is not None


@pytest.mark.django_db
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.lists(some.one_of(some.none(), some.integers(0, 999)), min_size=3, max_size=3))
def test_a_sum_is_what_the_members_told_or_nothing(county, below, told):
    path = "t3.new.total"
    Received.objects.all().delete()
    organs = [county.town, county.other, county.department]
    for organ, value in zip(organs, told, strict=True):
        below.accepted(organ, YEAR, blank=[path] if value is None else (), **({} if value is None else {path: value}))
    gathered = gather(county.county, YEAR)
    assert gathered.total.cells[path] == (None if None in told else sum(told))
    assert set(gathered.total.cells) == set(form_for_year(YEAR).paths)
