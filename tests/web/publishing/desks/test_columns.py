"""What columns ask for on the first screen."""

from datetime import date, timedelta

import pytest

from gongkai.web.publishing.desks.columns import columns
from gongkai.web.publishing.models import Column
from gongkai.web.publishing.site import first_page

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 2)


def add(organ, title, freshness="news", days=None, kind="added"):
    newest = None if days is None else TODAY - timedelta(days=days)
    column = Column(title=title, slug=title, organ=organ, kind=kind, freshness=freshness, newest_on=newest)
    return first_page().add_child(instance=column)


def tasks(person):
    return {task.label: (task.count, task.due) for task in columns(person, TODAY)}


def test_the_clerk_is_told_of_the_own_columns_and_the_overseer_of_all_below(county, person):
    add(county.town, "a", days=15)
    add(county.town, "b", days=20)
    add(county.town, "c", days=10)
    add(county.town, "d", days=1)
    add(county.town, "e")
    add(county.town, "f", "homepage", days=15, kind="root")
    add(county.other, "g", days=30)
    add(county.other, "h", "homepage", days=11, kind="root")
    assert tasks(person("clerk", county.town)) == {
        "更新超期的栏目": (2, date(2026, 2, 24)),
        "即将超期的栏目": (1, date(2026, 3, 6)),
        "空白的栏目": (1, None),
        "两周没有更新的网站": (1, date(2026, 3, 1)),
    }
    told = tasks(person("overseer", county.county))
    assert told["更新超期的栏目"] == (3, date(2026, 2, 14))
    assert told["即将两周没有更新的网站"] == (1, date(2026, 3, 5))
    assert tasks(person("contributor", county.town)) == {}


def test_closed_organs_ask_for_nothing(county, person):
    add(county.town, "a", days=15)
    county.town.closed_on = TODAY
    county.town.save()
    assert tasks(person("clerk", county.town)) == {}


def test_one_query(county, person, django_assert_num_queries):
    clerk = person("clerk", county.town)
    add(county.town, "a", days=15)
    tasks(clerk)
    with django_assert_num_queries(1):
        tasks(clerk)
