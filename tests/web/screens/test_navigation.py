"""The navigation holds what the person may open, in order."""

from collections import defaultdict
from datetime import date

import pytest
from django.urls import resolve, reverse

from gongkai.web.screens import navigation
from gongkai.web.screens.navigation import Entry, enter, entries_of

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


@pytest.fixture
def entered(monkeypatch):
    monkeypatch.setattr(navigation, "_ENTRIES", {})
    enter(Entry("审计", "audit", "see_audit"))
    enter(Entry("今日工作", "desk", "see_desk", rank=0))
    enter(Entry("审计记录", "audit", "see_audit"))


@pytest.mark.usefixtures("entered")
@pytest.mark.parametrize(
    ("role", "labels"), [("clerk", ["今日工作"]), ("auditor", ["今日工作", "审计记录"]), (None, ["今日工作"])]
)
def test_a_person_sees_what_may_be_opened(county, person, role, labels):
    assert [entry.label for entry in entries_of(person(role, county.town), DAY)] == labels


@pytest.mark.usefixtures("entered")
def test_a_post_that_ended_opens_nothing(county, person):
    gone = person("auditor", county.town, until=date(2026, 3, 1))
    assert [entry.label for entry in entries_of(gone, DAY)] == ["今日工作"]


def test_every_room_stands_together():
    rooms = defaultdict(set)
    resolve(reverse("desk"))  # reads the views, which enter themselves
    for url, entry in navigation._ENTRIES.items():
        rooms[entry.group].add(resolve(reverse(url)).func.__module__.split(".")[2])
    assert set(rooms) == {0, 1, 2, 3, 4, 5, 6, 9}
    assert [rooms[group] for group in (1, 2, 3, 5, 6)] == [
        {"publishing"},
        {"requests"},
        {"dialogue"},
        {"oversight"},
        {"organs"},
    ]
