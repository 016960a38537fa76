"""Rooms are put together from their files."""

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.rooms import addresses_of, know, modules_of
from gongkai.web.requests import actions, views


def test_every_module_of_a_package_is_there():
    names = {module.__name__.rpartition(".")[2] for module in modules_of(actions)}
    assert {"register", "step"} <= names


def test_a_room_that_is_known_has_its_actions():
    know("gongkai.web.requests")
    assert {"register_letter", "take_step"} <= ACTIONS.keys()


def test_the_addresses_are_those_of_all_views():
    names = [address.name for address in addresses_of(views)]
    assert {"cases", "register_letter"} <= set(names)
    assert len(names) == len(set(names))
