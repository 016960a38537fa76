"""What is watched over is known to whoever asks, in order, and counted for many organs at once."""

from datetime import date

import pytest

from gongkai.web.organs import watched
from gongkai.web.organs.models import Organ, Post
from gongkai.web.organs.watched import Watched, all_watched, watches
from gongkai.web.screens.looks import Look

LOOK = Look((), (), "pk", "see_people")


def ended(organs, day):
    return Post.objects.filter(organ__in=organs, until__lt=day)


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch):
    """Nothing else is watched over."""
    monkeypatch.setattr(watched, "_WATCHED", {})


def test_it_is_entered_once_and_stands_in_order():
    last, first = (Watched(key, "职务", "see_people", ended, LOOK, rank) for key, rank in (("a", 9), ("b", 1)))
    for each in (last, first, last):
        watches(each)
    assert all_watched() == [first, last]


@pytest.mark.django_db
def test_it_counts_by_organ_in_one_query(county, person, django_assert_num_queries):
    for _ in range(2):
        person("clerk", county.town, until=date(2026, 2, 1))
    person("clerk", county.other)
    organs = list(Organ.objects.all())
    with django_assert_num_queries(1):
        assert Watched("a", "职务", "see_people", ended, LOOK).counted(organs, date(2026, 3, 2)) == {county.town.pk: 2}
