"""Long lists are limited by organs' keys; who reaches everything gets no condition at all."""

from datetime import date

import pytest

from gongkai.web.dialogue.models import Order
from gongkai.web.dialogue.reach import within
from hotline import order

pytestmark = pytest.mark.django_db
SEE = "see_orders"


def test_everybody_sees_what_they_reach(county, person):
    mine, other = order(county.town), order(county.other)
    seen = {
        role: set(within(Order.objects.all(), person(role, organ), SEE, date(2026, 3, 2)))
        for role, organ in (("clerk", county.town), ("overseer", county.county), ("auditor", county.county))
    }
    assert seen == {"clerk": {mine}, "overseer": {mine, other}, "auditor": set()}


def test_who_reaches_all_is_not_limited(county, person):
    overseer = person("overseer", county.county)
    assert "WHERE" not in str(within(Order.objects.all(), overseer, SEE, date(2026, 3, 2)).query)
    assert "WHERE" in str(within(Order.objects.all(), overseer, SEE, date(2026, 3, 2), via="department").query)
