"""What is late is what the rooms' own lists call late, and every number has a look."""

from datetime import UTC, date, datetime, timedelta

import pytest
from wagtail.models import Page

from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import permissions
from gongkai.web.organs.watched import all_watched
from gongkai.web.oversight.models import Flaw
from gongkai.web.publishing.models import Column, Correction, Item
from letters import letter, noon

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


def counted(key, organs):
    return next(each for each in all_watched() if each.key == key).counted(organs, DAY)


def test_everything_watched_over_has_a_permission_and_a_look(county):
    for each in all_watched():
        assert each.permission in permissions()
        assert each.look.columns
        assert each.late([county.town], DAY).order_by(each.look.order).count() == 0


def test_late_records_are_counted_where_they_are(county):
    town, first = county.town, Page.objects.get(depth=2)
    root = first.add_child(instance=Column(title="站", slug="s", organ=town, kind="root", newest_on=DAY))
    for number, newest in enumerate((None, date(2026, 2, 1), DAY)):
        root.add_child(
            instance=Column(title="栏", slug=f"c{number}", organ=town, kind="news", freshness="news", newest_on=newest)
        )
    for number, due in enumerate((DAY - timedelta(days=1), DAY)):
        root.add_child(instance=Item(title="信息", slug=f"i{number}", organ=town, due=due, live=False))
        Correction.objects.create(
            organ=town, code=f"c{number}", text="错", at=datetime(2026, 1, 1, tzinfo=UTC), due=due
        )
        told = {"kind": "other", "print": str(number), "about": "错", "found_on": DAY, "due": due}
        Flaw.objects.create(organ=town, **told)
    letter(town, date(2025, 12, 1)).do(actor=None, at=noon(date(2025, 12, 1)))
    organs = list(Organ.objects.all())
    keys = ("publishing.items", "publishing.columns", "publishing.blank", "publishing.corrections", "oversight.flaws")
    assert {key: counted(key, organs) for key in keys} == {key: {town.pk: 1} for key in keys}
    assert counted("requests.cases", organs) == {town.pk: 1}
