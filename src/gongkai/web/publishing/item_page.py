"""The parts of an item's page in the office: every concern of this room adds its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from gongkai.web.publishing.models import Item

Shown = Callable[[HttpRequest, Item], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page: its heading, its template, and what the template is told (None: nothing to show)."""

    heading: str
    template: str
    shown: Shown
    rank: int = 50


_PARTS: dict[str, Part] = {}


def adds_to_item(heading: str, template: str, rank: int = 50) -> Callable[[Shown], Shown]:
    """Add a part to every item's page in the office; `rank` orders the parts."""

    def entered(shown: Shown) -> Shown:
        _PARTS[template] = Part(heading, template, shown, rank)
        return shown

    return entered


def parts_of(request: HttpRequest, item: Item) -> Iterator[tuple[Part, dict[str, Any]]]:
    """Yield the parts that have something to show of `item` to whoever asks, in order."""
    for part in sorted(_PARTS.values(), key=lambda part: part.rank):
        told = part.shown(request, item)
        if told is not None:
            yield part, told
