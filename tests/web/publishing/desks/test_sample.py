"""The first screen tells of the sample's year as long as the worker is at it."""

from datetime import date

from gongkai.web.organs.desk import tasks_of
from gongkai.web.publishing.desks import sample

DAY = date(2026, 3, 24)


def counts(person):
    return [task.count for task in tasks_of(person, DAY) if task.label.startswith("样例县的一年")]


def test_it_is_told_while_it_goes_on(site, county, person, monkeypatch):
    monkeypatch.setattr(sample, "count_left", lambda: 7)
    assert counts(site.clerk) == []
    monkeypatch.setattr(sample, "under_way", lambda: True)
    assert counts(site.clerk) == [7]
    assert counts(person("auditor", county.county)) == []
