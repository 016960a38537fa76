"""The first screen tells the clerk what to mend, the superior what is late below and what waits to be confirmed."""

from datetime import UTC, date, datetime

from gongkai.web.organs.desk import tasks_of
from gongkai.web.oversight.models import Flaw, SpotCheck

DAY = date(2026, 3, 2)


def test_each_is_told_their_part(county, person):
    overseer, clerk = person("overseer", county.county), person("clerk", county.town)
    check = SpotCheck.objects.create(
        organ=county.town, on=DAY, scope="x", by=overseer, at=datetime(2026, 3, 2, tzinfo=UTC)
    )
    for number, (state, due) in enumerate(
        (("open", date(2026, 3, 1)), ("open", DAY), ("mended", DAY), ("closed", DAY))
    ):
        told = {"kind": "other", "print": str(number), "about": "错", "found_on": DAY, "spot_check": check}
        Flaw.objects.create(organ=county.town, state=state, due=due, **told)
    mine = {each.label: (each.count, each.due) for each in tasks_of(clerk, DAY)}
    assert mine["待整改的巡查问题"] == (2, date(2026, 3, 1))
    theirs = {each.label: each.count for each in tasks_of(overseer, DAY)}
    assert theirs["下级机关逾期未整改的巡查问题"] == 1
    assert theirs["等待确认整改的抽查问题"] == 1
    assert "待整改的巡查问题" not in theirs
    assert not [each for each in tasks_of(person("clerk", county.other), DAY) if "巡查" in each.label]
