"""The points of a check by the law of its day, and the grounds that fail an organ at once."""

from datetime import UTC, date, datetime, timedelta

import pytest
from wagtail.models import Page

from gongkai.web.organs import watched
from gongkai.web.organs.models import Post
from gongkai.web.organs.watched import Watched, watches
from gongkai.web.oversight.models import Inspection, SpotCheck
from gongkai.web.oversight.spot_score import broken, score_of
from gongkai.web.publishing.models import Column
from gongkai.web.screens.looks import Look

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("deducted", "bonus", "vetoes", "total", "added", "passed"),
    [
        (0, 0, [], 100, 0, True),
        (19, 30, [], 111, 30, True),
        (20, 30, [], 80, 0, True),
        (40, 0, [], 60, 0, True),
        (41, 0, [], 59, 0, False),
        (0, 10, ["unsafe"], 110, 10, False),
    ],
)
def test_points_are_added_only_from_a_number_of_points_on(deducted, bonus, vetoes, total, added, passed):
    score = score_of(SpotCheck(on=DAY, bonus=bonus, vetoes=vetoes), deducted)
    assert (score.total, score.added, score.passed, len(score.vetoes)) == (total, added, passed, len(vetoes))


@pytest.mark.django_db
def test_grounds_come_from_columns_and_from_what_rooms_enter(county, person, monkeypatch):
    monkeypatch.setattr(watched, "_WATCHED", {})
    look = Look((), (), "pk", "see_people")
    told = {"late": lambda organs, _: Post.objects.filter(organ__in=organs), "look": look}
    watches(Watched("a", "留言", "see_people", **told, veto="unanswered"))
    watches(Watched("b", "别的", "see_people", **told))
    person("clerk", county.town)
    Page.objects.get(depth=2).add_child(
        instance=Column(
            title="站", slug="s", organ=county.other, kind="root", freshness="homepage", newest_on=date(2026, 1, 1)
        )
    )
    found = broken(lambda _: [county.town, county.other], DAY)
    assert [(each.label, each.count) for each in found[county.town.pk]] == [("一年以内有超过三个月没有答复的留言", 1)]
    assert [each.label for each in found[county.other.pk]] == ["首页"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("manner", "late", "ago", "fails"),
    [("outside", 5, 1, True), ("outside", 4, 1, False), ("outside", 5, 40, False), ("inside", 99, 1, False)],
)
def test_a_site_on_the_network_fails_by_the_share_that_came_late(county, monkeypatch, manner, late, ago, fails):
    monkeypatch.setattr(watched, "_WATCHED", {})
    at = datetime(2026, 3, 2, tzinfo=UTC) - timedelta(days=ago)
    told = {"organ": county.town, "manner": manner, "state": "done", "pages": 100}
    Inspection.objects.create(at=at - timedelta(days=1), late=0, **told)
    Inspection.objects.create(at=at, late=late, **told)
    assert [each.label for each in broken(lambda _: [county.town], DAY)[county.town.pk]] == ["网站打不开"] * fails
