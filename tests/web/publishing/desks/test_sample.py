"""The first screen tells of the sample's year as long as the worker is at it."""

from datetime import date

from gongkai.web.publishing.desks import sample

DAY = date(2026, 3, 24)


def test_it_is_told_while_it_goes_on(site, county, person, monkeypatch):
    monkeypatch.setattr(sample, "count_left", lambda: 7)
    assert list(sample.year_to_come(site.clerk, DAY)) == []
    monkeypatch.setattr(sample, "under_way", lambda: True)
    (told,) = sample.year_to_come(site.clerk, DAY)
    assert told.count == 7
    assert list(sample.year_to_come(person("auditor", county.county), DAY)) == []
