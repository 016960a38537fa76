"""A room's door is known to all other rooms, not to itself."""

import pytest

from gongkai.web.organs import doors
from gongkai.web.organs.doors import door, door_of, doors_besides


@pytest.fixture(autouse=True)
def two_rooms(monkeypatch):
    """Two rooms with a door each."""
    monkeypatch.setattr(doors, "_DOORS", {})
    door("letters", "转来信", lambda _: "/letters")(lambda handed: handed)
    door("cases", "转申请", lambda _: "/cases")(lambda handed: handed)


def test_a_room_hands_on_to_the_others():
    assert [each.room for each in doors_besides("letters")] == ["cases"]
    assert door_of("letters").label == "转来信"


def test_a_room_without_a_door_takes_nothing():
    with pytest.raises(KeyError):
        door_of("cellar")
