"""Whether things are public in time: the lists, and the counts by organ against a count by hand."""

from datetime import date

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.timeliness import awaited, earliest, horizon, overdue, soon, timely

DAY = date(2026, 3, 2)
DAYS = st.dates(date(2026, 2, 1), date(2026, 4, 1))


def test_what_is_soon_reaches_three_working_days():
    assert horizon(date(2026, 3, 5)) == date(2026, 3, 10)
    assert horizon(date(2099, 1, 1)) == date(2099, 1, 4)


def test_what_waits_is_listed_by_its_day(item):
    mine = item(formed_on=date(2026, 1, 5))
    later = item(formed_on=date(2026, 2, 4))
    item(formed_on=None)
    Item.objects.filter(pk=item().pk).update(stage="discarded")
    assert earliest(awaited(), overdue(DAY), soon(later.due)) == [(1, mine.due), (1, later.due)]
    assert list(awaited().filter(overdue(DAY))) == [mine]
    assert list(awaited().filter(soon(later.due))) == [later]
    assert earliest(awaited().none(), overdue(DAY)) == [(0, None)]


@given(
    lives=st.lists(
        st.tuples(st.sampled_from(["town", "other"]), DAYS, st.none() | DAYS, st.sampled_from(["draft", "discarded"])),
        max_size=6,
    )
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_counts_by_organ_are_those_by_hand(site, item, lives):
    point = transaction.savepoint()
    for organ, due, released_on, stage in lives:
        told = {"due": due, "released_on": released_on, "stage": "released" if released_on else stage}
        Item.objects.filter(pk=item().pk).update(organ=getattr(site.county, organ), formed_on=DAY, **told)
    found = {each.name: each for each in timely(Organ.objects.all(), 2026, DAY)}
    for key in ("town", "other"):
        mine = [(due, on, stage) for organ, due, on, stage in lives if organ == key]
        waits = [due for due, on, stage in mine if on is None and stage == "draft"]
        counts = {
            "in_time": sum(on is not None and on <= due for due, on, _ in mine),
            "late": sum(on is not None and on > due for due, on, _ in mine),
            "open": len(waits),
            "overdue": sum(due < DAY for due in waits),
        }
        row = found.get(getattr(site.county, key).name)
        assert ({name: getattr(row, name) for name in counts} if row else dict.fromkeys(counts, 0)) == counts
    assert list(timely(Organ.objects.all(), 2025, DAY)) == []
    transaction.savepoint_rollback(point)
