"""Doors to the rooms: what came in at the wrong one is handed on to the right one, with a click.

    @door("requests", "转为政府信息公开申请", address=...)
    def take(handed: Handed) -> Action: ...

A room knows no other; it asks which doors there are besides its own, and does the action a door gives it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Model

from gongkai.web.organs.action import Action
from gongkai.web.organs.models import Organ, Person


@dataclass(frozen=True, slots=True)
class Handed:
    """What is handed on: who wrote what to which organ, when and how it came, and the clerk who hands it on.

    `subject` is the clerk's own short name for it; `text` what the person wrote. `token` makes handing on twice
    impossible. `channel` is one of law/channels.
    """

    organ: Organ
    name: str
    subject: str
    text: str
    arrived_on: date
    channel: str
    token: str
    by: Person
    contact: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Door:
    """A door: its room, what the button says, the action that takes what is handed on, and the made record's page."""

    room: str
    label: str
    takes: Callable[[Handed], Action]
    address: Callable[[Model], str]


_DOORS: dict[str, Door] = {}


def door(
    room: str, label: str, address: Callable[[Model], str]
) -> Callable[[Callable[[Handed], Action]], Callable[[Handed], Action]]:
    """Open a room's door; used as a decorator where the room takes things in."""

    def opened(takes: Callable[[Handed], Action]) -> Callable[[Handed], Action]:
        _DOORS[room] = Door(room, label, takes, address)
        return takes

    return opened


def doors_besides(room: str) -> list[Door]:
    """Return the doors of all other rooms."""
    return [each for each in _DOORS.values() if each.room != room]


def door_of(room: str) -> Door:
    """Return a room's door. Raises KeyError where it has none."""
    return _DOORS[room]
