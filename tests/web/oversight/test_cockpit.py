"""The board shows every organ within reach and no number beyond it, in as many queries however many organs."""

from datetime import date

import pytest

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.watched import all_watched
from gongkai.web.oversight.cockpit import board, late_by_organ, organs_on, tops, within
from gongkai.web.oversight.models import Flaw
from gongkai.web.oversight.watching import FLAWS
from letters import letter, noon

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


def flaw(organ):
    told = {"kind": "other", "print": "1", "about": "错", "found_on": DAY, "due": date(2026, 3, 1)}
    return Flaw.objects.create(organ=organ, **told)


def counts(shown, organ, key):
    place = [each.key for each in shown.heads].index(key)
    return next(line for line in shown.lines if line.organ == organ).counts[place]


def test_an_overseer_sees_what_is_late_below(county, person):
    flaw(county.town)
    letter(county.town, date(2025, 12, 1)).do(actor=None, at=noon(date(2025, 12, 1)))
    overseer = person("overseer", county.county)
    shown = board(county.county, overseer, DAY)
    assert [line.organ for line in shown.lines] == [county.county, county.town, county.other, county.department]
    assert (counts(shown, county.town, "oversight.flaws"), counts(shown, county.other, "oversight.flaws")) == (1, 0)
    assert counts(shown, county.town, "requests.cases") == 1
    assert shown.pressing == 1
    assert sum(shown.sums) == 2
    assert next(line for line in shown.lines if line.organ == county.town).report_state == "未开始"


def test_who_may_not_see_the_records_sees_no_number(county, person):
    letter(county.town, date(2025, 12, 1)).do(actor=None, at=noon(date(2025, 12, 1)))
    head = person("office_head", county.county)
    shown = board(county.county, head, DAY)
    assert counts(shown, county.town, "requests.cases") is None, "a head sees the requests of the own organ alone"
    assert counts(shown, county.county, "requests.cases") == 0
    assert next(line for line in shown.lines if line.organ == county.town).report is None


def test_nobody_reaches_beyond_the_own_tree(county, person):
    overseer = person("overseer", county.other)
    assert organs_on(county.county, overseer, DAY) == [county.other]
    assert tops(overseer, DAY) == []
    assert tops(person("overseer", county.county), DAY) == [county.county]
    assert tops(person("clerk", county.county), DAY) == []
    flaws = next(each for each in all_watched() if each.key == "oversight.flaws")
    assert late_by_organ(flaws, list(Organ.objects.all()), overseer, DAY) == {county.other.pk: 0}
    assert within([county.town], "see_flaws", overseer, DAY) == []
    assert flaws.look == FLAWS


def test_many_organs_ask_as_often_as_few(county, person, django_assert_num_queries):
    overseer = person("overseer", county.county)
    parent = Organ.objects.get(pk=county.county.pk)
    for number in range(12):
        flaw(parent.add_child(kind="township", name=f"{number}号镇人民政府"))
    # One for each thing watched over, another for each of them that fails an inspection; and for the viewer and organs,
    # the other grounds, the reports, the results of assessments.
    watched = len(all_watched()) + sum(bool(each.veto) for each in all_watched())
    with django_assert_num_queries(3 + watched + 3 + 7 + 1):
        shown = board(county.county, Person.objects.get(pk=overseer.pk), DAY)
    assert len(shown.lines) == 16
