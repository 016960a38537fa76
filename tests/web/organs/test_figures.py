"""A figure counts or adds up the records of its period, for one organ or for many at once."""

from datetime import UTC, date, datetime

import pytest
from django.db.models import Q

from gongkai.web.organs import figures
from gongkai.web.organs.figures import Counted, Figure, counts, records, summed, values, values_by_organ
from gongkai.web.organs.models import Comment, Post

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture(autouse=True)
def declared(monkeypatch):
    """Two figures over posts and one over comments, as a room would declare them."""
    monkeypatch.setattr(figures, "_COUNTED", {})
    monkeypatch.setattr(figures, "table", lambda _: dict.fromkeys(("posts", "clerks", "keys", "talk"), TOLD))
    counts("room.posts", Counted(Post, "since"))
    counts("room.clerks", Counted(Post, "since", where=Q(role="clerk")))
    counts("room.keys", Counted(Comment, "at", summed="record_key", moment=True))


TOLD = {"name": "职务", "definition": "本年任命的", "unit": "个"}


def test_a_figure_counts_what_lies_in_the_period(county, person):
    person("clerk", county.town, since=FIRST)
    person("clerk", county.town, since=LAST)
    person("auditor", county.town, since=date(2025, 12, 31))
    person("clerk", county.other, since=FIRST)
    assert values(county.town, FIRST, LAST)["room.posts"] == 2
    assert records("room.posts", county.town, FIRST, LAST).count() == 2


def test_a_moment_falls_on_the_day_it_has_where_the_office_is(county, person):
    somebody = person()
    for at in (datetime(2025, 12, 31, 15, 59, tzinfo=UTC), datetime(2025, 12, 31, 16, 0, tzinfo=UTC)):
        Comment.objects.create(organ=county.town, record=county.town, person=somebody, at=at, text="好")
    assert values(county.town, FIRST, LAST)["room.keys"] == county.town.pk


def test_many_organs_take_one_query_a_model(county, person, django_assert_num_queries):
    person("clerk", county.town, since=FIRST)
    person("auditor", county.other, since=FIRST)
    organs = [county.town, county.other, county.village]
    with django_assert_num_queries(1):
        found = values_by_organ(organs, ["room.posts", "room.clerks"], FIRST, LAST)
    assert [found[organ.pk]["room.posts"] for organ in organs] == [1, 1, 0]
    assert [found[organ.pk]["room.clerks"] for organ in organs] == [1, 0, 0]


def test_a_figure_is_told_as_its_room_says():
    assert figures.figures()["room.posts"] == Figure("room.posts", "职务", "本年任命的", "个")
    assert (summed("room.keys"), summed("room.posts")) == ("record_key", "")


def test_a_figure_its_table_does_not_know_is_a_slip():
    with pytest.raises(AssertionError):
        counts("room.unheard_of", Counted(Post, "since"))


def test_a_figure_nobody_declared_has_no_records(county):
    with pytest.raises(KeyError):
        records("room.talk", county.town, FIRST, LAST)
