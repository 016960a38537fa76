"""A room's door is known to all other rooms, not to itself; what was handed on leads back, and on."""

import pytest

from gongkai.web.organs import doors
from gongkai.web.organs.doors import Way, came_from, door, door_of, doors_besides, token_of, went_to

MADE = {}


@pytest.fixture(autouse=True)
def two_rooms(monkeypatch):
    """Two rooms with a door each."""
    monkeypatch.setattr(doors, "_DOORS", {})
    MADE.clear()
    for room, label in (("letters", "转来信"), ("cases", "转申请")):
        ways = {"made": MADE.get, "address": "/made/{}".format, "page": f"/{room}/{{}}".format}
        door(room, label, room, **ways)(lambda handed: handed)


def test_a_room_hands_on_to_the_others():
    assert [each.room for each in doors_besides("letters")] == ["cases"]
    assert door_of("letters").label == "转来信"


def test_a_room_without_a_door_takes_nothing():
    with pytest.raises(KeyError):
        door_of("cellar")


def test_what_was_handed_on_leads_back():
    assert came_from(token_of("letters", 7)) == Way("letters", "/letters/7")


@pytest.mark.parametrize("rest", ["", "-7-", "-7-0000", "-x-a", "-7-é", "-９９", "-" + "9" * 5000])
@pytest.mark.parametrize("room", ["letters", "cellar", "é", ""])
def test_a_token_nobody_here_made_leads_nowhere(room, rest):
    assert came_from(f"{room}{rest}") is None


def test_a_token_of_another_record_leads_nowhere():
    assert came_from(token_of("letters", 7).replace("-7-", "-8-")) is None


def test_what_was_handed_on_leads_on_once_it_was_taken():
    assert went_to("letters", 7) is None
    MADE[token_of("letters", 7)] = 12
    assert went_to("letters", 7) == Way("cases", "/made/12")
