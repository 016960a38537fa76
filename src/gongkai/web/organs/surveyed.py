"""What surveys came to, for whoever evaluates: rooms that ask the public tell their results, oversight takes them over.

    @tells_surveys
    def results(organs): yield Surveyed(...)

A key is permanent and begins with its room (`dialogue.12`). Many organs are asked about at once.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from gongkai.web.organs.models import Organ


@dataclass(frozen=True, slots=True)
class Surveyed:
    """An ended survey on what the public thinks: its period, how many answered, how many of them were satisfied.

    `organ` is the key of the organ that asked. `asked` is None where nobody was invited by name, as on the web.
    """

    key: str
    organ: int
    title: str
    since: date
    until: date
    answered: int
    satisfied: int
    asked: int | None = None


Source = Callable[[Collection[Organ]], Iterable[Surveyed]]
_SOURCES: list[Source] = []


def tells_surveys(source: Source) -> Source:
    """Register a function that yields the ended surveys of organs; used as a decorator."""
    if source not in _SOURCES:
        _SOURCES.append(source)
    return source


def surveys_of(organs: Collection[Organ]) -> dict[str, Surveyed]:
    """Return the ended surveys of organs by key; every source is asked once, however many organs."""
    return {each.key: each for source in _SOURCES for each in source(organs)}
