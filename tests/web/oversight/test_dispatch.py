"""The monthly sheet counts each organ's month, leaves blank what the person may not see, and sums the rest."""

from datetime import date

import pytest

from gongkai.web.oversight.dispatch import columns, heads, last_day, lines, sheet_of
from gongkai.web.oversight.models import Flaw
from letters import letter, noon

pytestmark = pytest.mark.django_db
MONTH, DAY = date(2026, 2, 1), date(2026, 3, 2)


@pytest.fixture
def month(county):
    """A month in which the town received a request, and a flaw was found there."""
    for day in (date(2026, 1, 31), date(2026, 2, 5), date(2026, 3, 1)):
        letter(county.town, day).do(actor=None, at=noon(day))
    told = {"kind": "other", "print": "1", "about": "错", "due": date(2026, 2, 20)}
    return Flaw.objects.create(organ=county.town, found_on=date(2026, 2, 28), **told)


def number(told, organ, key):
    place = [each.key for each in columns()].index(key)
    return next(line for line in told if line.organ == organ).numbers[place]


@pytest.mark.usefixtures("month")
def test_only_what_lies_in_the_month_is_counted(county, person):
    told = lines(county.county, MONTH, person("overseer", county.county), DAY)
    assert (number(told, county.town, "requests"), number(told, county.other, "requests")) == (1, 0)
    assert number(told, county.town, "oversight.flaws_found") == 1
    assert next(line for line in told if line.organ == county.town).late == 1
    sheet = sheet_of(county.county, MONTH, told)
    assert sheet.title == "青禾县人民政府2026年2月政务公开调度表"
    assert sheet.grids[0].rows[-1][0] == "合计"
    assert len({len(row) for row in sheet.grids[0].rows} | {len(heads())}) == 1


@pytest.mark.usefixtures("month")
def test_what_the_person_may_not_see_stays_blank(county, person):
    told = lines(county.county, MONTH, person("office_head", county.county), DAY)
    assert number(told, county.town, "requests") is None
    assert number(told, county.county, "requests") == 0


@pytest.mark.parametrize(("month", "last"), [((2026, 2), 28), ((2028, 2), 29), ((2026, 12), 31), ((2026, 4), 30)])
def test_a_month_ends_on_its_last_day(month, last):
    assert last_day(date(*month, 1)) == date(*month, last)
