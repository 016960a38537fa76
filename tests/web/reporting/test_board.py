"""How the reports below stand, whatever the way they took."""

from datetime import date

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.reporting.actions.above import HandUp, Remind, RemindToBegin
from gongkai.web.reporting.actions.begin import due
from gongkai.web.reporting.board import STATES, dues, overseers, standings
from gongkai.web.reporting.models import AnnualReport

YEAR, DAY = 2025, date(2026, 1, 20)


def of(team, day=DAY):
    return {each.organ: each for each in standings(team.county, YEAR, day)}


def test_who_has_not_begun_is_overdue_after_the_day(team):
    before, after = of(team, date(2026, 1, 31))[team.organ], of(team, date(2026, 2, 1))[team.organ]
    assert before.state == after.state == "not_started"
    assert (before.overdue, after.overdue) == (False, True)


@pytest.mark.parametrize(
    ("until", "state"), [("first", "reviewing"), ("final", "reviewing"), ("approved", "approved"), ("", "published")]
)
def test_each_step_is_told(begun, through, team, until, state):
    through(begun, until=until)
    assert of(team)[team.organ].state == state
    assert of(team, date(2026, 3, 1))[team.organ].overdue == (state != "published")


def test_publishing_after_the_day_is_late(begun, through, team):
    AnnualReport.objects.update(due=date(2026, 1, 5))
    through(AnnualReport.objects.get(pk=begun.pk))
    found = of(team)[team.organ]
    assert found.late
    assert not found.overdue


def test_the_way_up_comes_before_the_stage(begun, through, team):
    assert of(team)[team.organ].state == "drafting"
    report = through(begun)
    HandUp(report, team.clerk).do(actor=team.clerk, at=begun.begun_at)
    assert of(team)[team.organ].state == "submitted"


def test_a_file_stands_for_a_report_not_begun(team, below):
    file = below.file(team.other, year=YEAR)
    assert of(team)[team.other].state == "file_read"
    file.state = "accepted"
    file.save()
    assert of(team, date(2026, 5, 1))[team.other].state == "file_accepted"
    assert not of(team, date(2026, 5, 1))[team.other].overdue


def test_reminders_of_both_kinds_are_counted(begun, team):
    Remind(begun, team.overseer).do(actor=team.overseer, at=begun.begun_at)
    RemindToBegin(team.other, YEAR, team.overseer).do(actor=team.overseer, at=begun.begun_at)
    RemindToBegin(team.other, YEAR, team.overseer).do(actor=team.overseer, at=begun.begun_at)
    assert of(team)[team.organ].reminded == 1
    assert of(team)[team.other].reminded == 2


def test_the_day_is_the_one_the_setting_says(team, county):
    team.county.own_settings.create(key="report_due", value="02-15", since="2020-01-01")
    team.county.own_settings.create(key="report_due", value="03-31", since="2027-01-01")
    team.organ.own_settings.create(key="report_due", value="01-20", since="2021-01-01")
    organs = [team.organ, team.other, county.department]
    assert dues(organs, YEAR) == {organ.pk: due(organ, YEAR) for organ in organs}


def test_the_board_asks_as_much_for_three_as_for_twenty(team, django_assert_num_queries):
    with django_assert_num_queries(7):
        standings(team.county, YEAR, DAY)
    for number in range(17):
        team.county.add_child(kind="township", name=f"第{number}镇人民政府")
    county = Organ.objects.get(pk=team.county.pk)
    with django_assert_num_queries(7):
        assert len(standings(county, YEAR, DAY)) == 20


def test_an_organ_that_was_closed_stands_on_the_board_of_its_years(team, county):
    Organ.objects.filter(pk=county.department.pk).update(closed_on=date(2026, 1, 10))
    assert of(team)[county.department].state == "not_started"
    assert county.department not in {each.organ for each in standings(team.county, 2026, DAY)}


def test_overseers_are_those_right_above_organs_that_report(team):
    assert list(overseers(Organ.objects.all())) == [team.county]
    assert list(overseers(Organ.objects.filter(pk=team.organ.pk))) == []


def test_every_state_of_the_way_up_has_its_words():
    assert {key for key, _ in AnnualReport._meta.get_field("above").choices if key} < set(STATES)
