"""The board shows every organ within reach and no number beyond it, in as many queries however many organs."""

from datetime import date
from decimal import Decimal

import pytest
from wagtail.models import Page

from gongkai.web.organs import watched
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.watched import Watched, all_watched, watches
from gongkai.web.oversight.cockpit import board, late_by_organ, organs_on, tops, within
from gongkai.web.oversight.models import Assessment, Flaw, IndicatorSet, Inspection
from gongkai.web.oversight.spot_score import broken
from gongkai.web.oversight.watching import FLAWS
from gongkai.web.publishing.models import Column
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


def test_who_may_not_see_the_records_sees_no_number(county, person, monkeypatch):
    monkeypatch.setattr(watched, "_WATCHED", dict(watched._WATCHED))
    told = {"late": lambda organs, _: Post.objects.filter(organ__in=organs), "look": FLAWS}
    watches(Watched("letters", "留言", "see_letters", **told, veto="unanswered"))
    person("clerk", county.town)
    indicators = IndicatorSet.objects.create(organ=county.county, year=2025, title="考核", at=noon(DAY))
    Assessment.objects.create(set=indicators, organ=county.town, state="final", total="87.5", on=DAY, due=DAY)
    letter(county.town, date(2025, 12, 1)).do(actor=None, at=noon(date(2025, 12, 1)))
    head = person("office_head", county.county)
    shown = board(county.county, head, DAY)
    assert counts(shown, county.town, "requests.cases") is None, "a head sees the requests of the own organ alone"
    assert counts(shown, county.county, "requests.cases") == 0
    line = next(line for line in shown.lines if line.organ == county.town)
    assert (line.report, line.assessed, line.vetoes) == (None, None, ())
    shown = board(county.county, person("overseer", county.county), DAY)
    line = next(line for line in shown.lines if line.organ == county.town)
    assert (line.assessed, [each.count for each in line.vetoes]) == (Decimal("87.5"), [1])


@pytest.mark.parametrize(("permission", "grounds"), [("see_items", ["首页"]), ("see_flaws", ["网站打不开"])])
def test_a_ground_is_counted_only_where_its_records_may_be_seen(county, permission, grounds):
    told = {"title": "站", "slug": "s", "kind": "root", "freshness": "homepage", "newest_on": date(2026, 1, 1)}
    Page.objects.get(depth=2).add_child(instance=Column(organ=county.town, **told))
    told = {"manner": "outside", "state": "done", "pages": 10, "late": 9}
    Inspection.objects.create(organ=county.town, at=noon(date(2026, 3, 1)), **told)
    found = broken(lambda asked: [county.town] if asked == permission else [], DAY)
    assert [each.label for each in found[county.town.pk]] == grounds


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
    heads = len(all_watched()) + sum(bool(each.veto) for each in all_watched())
    with django_assert_num_queries(3 + heads + 3 + 7 + 1):
        shown = board(county.county, Person.objects.get(pk=overseer.pk), DAY)
    assert len(shown.lines) == 16
