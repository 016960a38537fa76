"""What is late is kept month by month, the last look of a month standing; growth since the last look is told."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from gongkai.web.oversight.gauges import gauge, months_to, sums_by_month
from gongkai.web.oversight.models import Flaw, Gauge

pytestmark = pytest.mark.django_db
DAY, KEY = date(2026, 3, 2), "oversight.flaws"


def flaw(organ, number, due=DAY - timedelta(days=1)):
    told = {"kind": "other", "print": str(number), "about": "错", "found_on": due}
    return Flaw.objects.create(organ=organ, due=due, **told)


def test_growth_is_told_once_and_what_is_done_goes_down(county):
    one, _ = flaw(county.town, 1), flaw(county.town, 2)
    assert gauge(DAY) == {(county.town.pk, KEY): 2}
    assert gauge(DAY) == {}
    Flaw.objects.filter(pk=one.pk).update(state="closed")
    assert gauge(DAY + timedelta(days=1)) == {}
    assert Gauge.objects.get(organ=county.town, key=KEY).count == 1
    flaw(county.town, 3)
    assert gauge(date(2026, 4, 1)) == {(county.town.pk, KEY): 1}, "compared with the month before"


def test_months_are_summed_over_organs_and_those_not_kept_are_left_out(county):
    flaw(county.town, 1), flaw(county.other, 2)
    gauge(DAY)
    assert sums_by_month([county.town, county.other], KEY, months_to(DAY)) == {date(2026, 3, 1): 2}
    assert sums_by_month([county.other], KEY, months_to(DAY)) == {date(2026, 3, 1): 1}


def test_the_twelve_months_end_with_that_of_the_day():
    months = months_to(date(2026, 3, 31))
    assert (months[0], months[-1], len(months)) == (date(2025, 4, 1), date(2026, 3, 1), 12)
    assert all(after > before for before, after in pairwise(months))


def test_villages_are_not_gauged(county):
    gauge(DAY)
    assert not Gauge.objects.filter(organ=county.village).exists()
