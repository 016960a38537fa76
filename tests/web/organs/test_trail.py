"""Which rows of the trail a person sees."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.audit import record
from gongkai.web.organs.trail import rows_seen_by

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.mark.parametrize(("place", "seen"), [("county", [1, 2]), ("town", [1]), ("other", [])])
def test_rows_of_the_organs_within_reach_are_seen_and_the_systems_from_the_top(county, person, place, seen):
    record(at=NOW, actor=None, action="appoint", organ=county.village)
    record(at=NOW, actor=None, action="restore")
    rows = rows_seen_by(person("auditor", getattr(county, place)), "see_audit", TODAY)
    assert list(rows.values_list("number", flat=True)) == seen


def test_who_holds_no_such_post_sees_nothing(county, person):
    record(at=NOW, actor=None, action="restore")
    assert not rows_seen_by(person("clerk", county.county), "see_audit", TODAY).exists()
