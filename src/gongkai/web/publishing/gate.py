"""What must hold before a draft may be submitted to the reviews: each concern enters its look."""

from collections.abc import Callable, Iterator
from datetime import datetime

from gongkai.web.organs.action import Reason
from gongkai.web.publishing.models import Item

Look = Callable[[Item, datetime], Iterator[Reason]]
_LOOKS: list[Look] = []


def holds_back(look: Look) -> Look:
    """Enter a look at a draft (the item as its latest revision says it) yielding what speaks against submitting."""
    if look not in _LOOKS:
        _LOOKS.append(look)
    return look


def obstacles(draft: Item, at: datetime) -> Iterator[Reason]:
    """Yield everything that keeps `draft` from being submitted at `at`; nothing where it may go to the reviews."""
    for look in _LOOKS:
        yield from look(draft, at)
