"""The first screen tells what must be public soon and what is late; the county, what is late below."""

from datetime import date

from gongkai.web.publishing.desks.due import due_here, overdue_below

DAY = date(2026, 3, 24)


def told(person, day):
    return {
        task.label: (task.count, task.due)
        for source in (due_here, overdue_below)
        for task in source(person, day)
        if task.count
    }


def test_the_author_and_the_county_see_it_and_nobody_else(site, county, person, item):
    mine = item()
    assert mine.due == date(2026, 3, 26)
    assert told(site.author, DAY) == {"公开期限将到的信息": (1, mine.due)}
    assert told(site.author, date(2026, 3, 27)) == {"公开期限已过的信息": (1, mine.due)}
    overseer = person("overseer", county.county)
    assert told(overseer, date(2026, 3, 27)) == {"下级机关公开期限已过的信息": (1, mine.due)}
    assert told(site.first, date(2026, 3, 27)) == {}
