"""Doors to the rooms: what came in at the wrong one is handed on to the right one, with a click.

    @door("requests", "转为政府信息公开申请", "依申请公开申请", made=..., address=..., page=...)
    def take(handed: Handed) -> Action: ...

A room knows no other; it asks which doors there are besides its own, and does the action a door gives it. What is
handed on carries a token that tells where it came from, so that either record leads to the other and nothing is stored.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Model

from gongkai.web.organs.action import Action
from gongkai.web.organs.marks import keyed
from gongkai.web.organs.models import Organ, Person
from gongkai.web.screens.asked import number


@dataclass(frozen=True, slots=True)
class Handed:
    """What is handed on: who wrote what to which organ, when and how it came, and the clerk who hands it on.

    `subject` is the clerk's own short name for it; `text` what the person wrote. `token` is `token_of` the record that
    is handed on, which makes handing on twice impossible. `channel` is one of law/channels.
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
    """A door: its room, what the button says, what its records are called, the action that takes what is handed on.

    `made` finds the record that was made with a token; `address` is that record's page, `page` the page of a record of
    the room by its key, which is what the room itself hands on.
    """

    room: str
    label: str
    records: str
    takes: Callable[[Handed], Action]
    made: Callable[[str], Model | None]
    address: Callable[[Model], str]
    page: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Way:
    """Where a record came from, or where it went: what it is called there, and its page."""

    records: str
    address: str


_DOORS: dict[str, Door] = {}


def door(
    room: str,
    label: str,
    records: str,
    *,
    made: Callable[[str], Model | None],
    address: Callable[[Model], str],
    page: Callable[[int], str],
) -> Callable[[Callable[[Handed], Action]], Callable[[Handed], Action]]:
    """Open a room's door; used as a decorator where the room takes things in."""

    def opened(takes: Callable[[Handed], Action]) -> Callable[[Handed], Action]:
        _DOORS[room] = Door(room, label, records, takes, made, address, page)
        return takes

    return opened


def doors_besides(room: str) -> list[Door]:
    """Return the doors of all other rooms."""
    return [each for each in _DOORS.values() if each.room != room]


def door_of(room: str) -> Door:
    """Return a room's door. Raises KeyError where it has none."""
    return _DOORS[room]


def token_of(room: str, key: int) -> str:
    """Return the token a record of a room is handed on with; nobody outside can make one."""
    return f"{room}-{key}-{keyed('handed', f'{room}-{key}')[:24]}"


def came_from(token: str) -> Way | None:
    """Return where what was made with `token` came from; None where no other room handed it on."""
    room, _, rest = token.partition("-")
    key = number(rest.partition("-")[0])
    if room not in _DOORS or key is None or not hmac.compare_digest(token, token_of(room, key)):
        return None
    return Way(_DOORS[room].records, _DOORS[room].page(key))


def went_to(room: str, key: int) -> Way | None:
    """Return where a record of a room was handed on to; None where it was not. Asks every other room once."""
    token = token_of(room, key)
    made = ((each, each.made(token)) for each in doors_besides(room))
    return next((Way(each.records, each.address(record)) for each, record in made if record), None)
