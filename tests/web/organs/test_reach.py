"""Long lists are limited by organs' keys; who reaches everything gets no condition at all."""

from datetime import date

import pytest

from gongkai.web.dialogue.models import Order
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import posts_of
from gongkai.web.organs.reach import within
from hotline import order

pytestmark = pytest.mark.django_db
SEE, DAY = "see_orders", date(2026, 3, 2)


def test_everybody_sees_what_they_reach(county, person):
    mine, other = order(county.town), order(county.other)
    seen = {
        role: set(within(Order.objects.all(), person(role, organ), SEE, DAY))
        for role, organ in (("clerk", county.town), ("overseer", county.county), ("auditor", county.county))
    }
    assert seen == {"clerk": {mine}, "overseer": {mine, other}, "auditor": set()}


def test_who_reaches_all_is_not_limited(county, person):
    overseer = person("overseer", county.county)
    assert "WHERE" not in str(within(Order.objects.all(), overseer, SEE, DAY).query)
    assert "WHERE" in str(within(Order.objects.all(), overseer, SEE, DAY, via="department").query)


def test_the_organs_are_asked_for_once(county, person, django_assert_num_queries):
    for role, organ in (("clerk", county.town), ("overseer", county.county)):
        asking = person(role, organ)
        posts_of(asking, DAY)
        with django_assert_num_queries(1):
            within(Order.objects.all(), asking, SEE, DAY)


def test_another_root_is_beyond_reach(county, person):
    mine, other = order(county.town), order(Organ.add_root(kind="county", name="邻县人民政府"))
    seen = within(Order.objects.all(), person("overseer", county.county), SEE, DAY)
    assert set(seen) == {mine} != {mine, other}


def test_who_acts_for_their_own_organ_alone_is_not_asked_about(county, person, django_assert_num_queries):
    clerk, mine, _ = person("clerk", county.town), order(county.town), order(county.other)
    posts_of(clerk, DAY)
    with django_assert_num_queries(0):
        found = within(Order.objects.all(), clerk, "keep_orders", DAY)
    assert set(found) == {mine}
    clerk.is_active = False
    assert not within(Order.objects.all(), clerk, "keep_orders", DAY)
