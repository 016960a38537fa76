"""Permissions: the table tried with every role, in the own organ, above, below and beside, in and out of time."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from gongkai.web.organs.models import Person, Post
from gongkai.web.organs.permissions import capacities, capacity, limited, may, organs_where
from gongkai.web.organs.tables import BELOW, permissions, roles

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 2)
PLACES = ("county", "town", "other", "village", "department")


@pytest.mark.parametrize("role", list(roles()))
def test_the_table_holds_at_every_place(county, person, role):
    holder = person(role, county.town)
    for key, permission in permissions().items():
        reach = permission.reach.get(role)
        wanted = {"town"} if reach else set()
        if reach == BELOW:
            wanted |= {"village"}
        if permission.signed_in:
            wanted = set(PLACES)
        assert {place for place in PLACES if may(holder, key, getattr(county, place), TODAY)} == wanted, key
        if not permission.signed_in:
            assert {organ.name for organ in organs_where(holder, key, TODAY)} == {
                getattr(county, place).name for place in wanted
            }


@pytest.mark.parametrize("key", list(permissions()))
def test_nobody_else_may_anything(county, person, key):
    assert not may(AnonymousUser(), key, county.town, TODAY)
    assert may(person(), key, county.town, TODAY) == permissions()[key].signed_in
    gone = person("clerk", county.town)
    gone.is_active = False
    assert not may(gone, key, county.town, TODAY)
    assert not organs_where(gone, key, TODAY).exists()


def test_a_post_gives_rights_only_while_it_is_held(county, person):
    holder = person("clerk", county.town, since=date(2026, 3, 1), until=date(2026, 3, 31))
    days = [date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1)]
    assert [may(holder, "see_organs", county.town, day) for day in days] == [False, True, True, False]


def test_leading_seats_give_no_right():
    leading = {role.key for role in roles().values() if role.leading}
    assert leading
    assert not any(leading & permission.reach.keys() for permission in permissions().values())


def test_posts_add_up(county, person):
    holder = person("clerk", county.town)
    Post.objects.create(person=holder, organ=county.other, role="contributor", since=TODAY)
    names = {organ.name for organ in organs_where(holder, "see_organs", TODAY)}
    assert names == {county.town.name, county.village.name, county.other.name}


def test_records_are_limited_through_their_organ(county, person):
    holder = person("system_admin", county.town)
    person("clerk", county.other)
    posts = limited(Post.objects.all(), holder, "see_people", TODAY)
    assert {post.organ for post in posts} == {county.town}
    people = limited(Person.objects.all(), holder, "see_people", TODAY, via="posts__organ")
    assert list(people) == [holder]


def test_a_neighbour_whose_place_begins_alike_is_no_organ_below(county, person):
    assert county.other.path.startswith(county.county.path)
    assert not county.other.path.startswith(county.town.path)
    holder = person("overseer", county.town)
    assert not may(holder, "see_organs", county.other, TODAY)


def test_an_unknown_permission_is_a_mistake_of_ours(county, person):
    with pytest.raises(KeyError):
        may(person(), "fly", county.town, TODAY)


def test_capacities_are_the_posts_that_give_it(county, person):
    holder = person("overseer", county.county)
    assert [post.organ for post in capacities(holder, "see_organs", county.village, TODAY)] == [county.county]
    assert not list(capacities(holder, "appoint", None, TODAY))


def test_posts_are_read_once_a_day(county, person, django_assert_num_queries):
    holder = Person.objects.get(pk=person("overseer", county.county).pk)
    with django_assert_num_queries(1):
        for organ in (county.town, county.other):
            may(holder, "see_organs", organ, TODAY)


def test_an_own_post_comes_before_a_substitutes(county, person):
    other, holder = person("clerk", county.town), person()
    told = {"person": holder, "organ": county.town, "role": "clerk", "since": date(2026, 1, 1)}
    stand_in = Post.objects.create(stands_in_for=other.posts.get(), **told)
    assert capacity(holder, "edit_guide", county.town, TODAY) == stand_in
    own = Post.objects.create(**told)
    again = type(holder).objects.get(pk=holder.pk)
    assert capacity(again, "edit_guide", county.town, TODAY) == own
    assert capacity(again, "appoint", county.town, TODAY) is None
