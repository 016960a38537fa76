"""The desk's registry: every room adds what it knows, and the most pressing comes first."""

from datetime import date

import pytest

from gongkai.web.organs import desk
from gongkai.web.organs import permissions as guarding
from gongkai.web.organs.desk import Task, adds_to_desk, tasks_of
from gongkai.web.organs.models import Person
from gongkai.web.organs.tables import permissions, roles

DAY = date(2026, 3, 2)
EVERY_SOURCE = dict(desk._SOURCES)
BESIDES = {"organs_failing": {"see_cockpit", "see_items", "see_flaws", "see_letters"}}
"""What a source needs besides what it names: alone, it gives no task."""


class Asked(dict):
    """The table of permissions, remembering which were asked for."""

    def __init__(self):
        super().__init__(permissions())
        self.keys_asked = set()

    def __getitem__(self, key):
        self.keys_asked.add(key)
        return super().__getitem__(key)


@pytest.fixture(autouse=True)
def empty_desk(monkeypatch):
    monkeypatch.setattr(desk, "_SOURCES", {})


def test_the_most_pressing_comes_first_and_what_has_no_deadline_last():
    @adds_to_desk()
    def first(_person, _day):
        yield Task("乙", 1, "/b")
        yield Task("丙", 1, "/c", date(2026, 3, 9))

    @adds_to_desk()
    def second(_person, _day):
        return [Task("甲", 1, "/a"), Task("丁", 1, "/d", date(2026, 3, 3)), Task("无", 0, "/e", DAY)]

    assert [task.label for task in tasks_of(Person(), DAY)] == ["丁", "丙", "乙", "甲"]


def test_a_source_added_twice_is_asked_once():
    def source(_person, _day):
        yield Task("甲", 1, "/a")

    adds_to_desk()(adds_to_desk()(source))
    assert len(tasks_of(Person(), DAY)) == 1


def test_a_source_is_told_whose_desk_it_is_and_which_day():
    person = Person(name="王某")

    @adds_to_desk()
    def told(who, day):
        yield Task(who.name, 1, "/", day)

    assert [(task.label, task.due) for task in tasks_of(person, DAY)] == [("王某", DAY)]


def test_a_source_is_asked_for_whom_it_concerns(county, person):
    clerk, overseer, asked = person("clerk", county.town), person("overseer", county.county), []

    def source(who, _day):
        asked.append(who)
        return []

    adds_to_desk("oversee_timeliness", "draft")(source)
    for who in (clerk, overseer, person("first_reviewer", county.town)):
        tasks_of(who, DAY)
    assert asked == [clerk, overseer]


@pytest.mark.parametrize(
    "source", EVERY_SOURCE, ids=lambda each: f"{each.__module__.removeprefix('gongkai.web.')}.{each.__name__}"
)
def test_a_source_is_asked_for_everybody_it_knows_tasks_for(county, person, monkeypatch, source):
    table = Asked()
    monkeypatch.setattr(guarding, "permissions", lambda: table)
    for role in roles():
        for organ in (county.county, county.town):
            list(source(person(role, organ), DAY))
    if EVERY_SOURCE[source]:
        assert table.keys_asked <= {*EVERY_SOURCE[source], *BESIDES.get(source.__name__, ())}
