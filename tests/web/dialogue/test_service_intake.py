"""Service counts from a file: new, changed and alike; each fault at its cell."""

from datetime import date

import pytest

from gongkai.web.dialogue.grid_file import read_file
from gongkai.web.dialogue.models import ServiceCount
from gongkai.web.dialogue.service_intake import ServicesTaken

pytestmark = pytest.mark.django_db


def taken(organ, *lines):
    text = "月份,事项,件数\n" + "\n".join(lines)
    return ServicesTaken(organ, read_file("services", text.encode(), "a.csv", {}), date(2026, 3, 2))


def test_counts_are_compared_with_what_is_there(county):
    for matter, count in (("社保", 5), ("低保", 7)):
        ServiceCount.objects.create(organ=county.town, month=date(2026, 1, 1), matter=matter, count=count)
    found = taken(county.town, "2026-01,社保,5", "2026-01,低保,8", "2026年2月,社保,9")
    assert (found.problems, found.new, found.changed, found.same) == ([], 1, 1, 1)
    assert found.counts[date(2026, 2, 1), "社保"] == 9


def test_faults(county):
    found = taken(county.town, "2026-04,社保,1", "2026-01,社保,1", "2026-01,社保,2", f"2026-01,{'长' * 121},1", "春,,x")
    assert [each.cell for each in found.problems] == ["A6", "B6", "C6", "A2", "B4", "B5"]
