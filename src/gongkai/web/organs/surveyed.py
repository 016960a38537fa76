"""What surveys came to, for whoever evaluates: rooms that ask the public tell their results, oversight takes them over.

    @tells_surveys
    def results(organ): yield Surveyed(...)

A key is permanent and begins with its room (`dialogue.12`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from gongkai.web.organs.models import Organ


@dataclass(frozen=True, slots=True)
class Surveyed:
    """An ended survey on what the public thinks: its period, how many answered, how many of them were satisfied.

    `asked` is None where nobody was invited by name, as on the web.
    """

    key: str
    title: str
    since: date
    until: date
    answered: int
    satisfied: int
    asked: int | None = None


Source = Callable[[Organ], Iterable[Surveyed]]
_SOURCES: list[Source] = []


def tells_surveys(source: Source) -> Source:
    """Register a function that yields an organ's ended surveys; used as a decorator."""
    if source not in _SOURCES:
        _SOURCES.append(source)
    return source


def surveys_of(organ: Organ) -> dict[str, Surveyed]:
    """Return an organ's ended surveys by key."""
    return {each.key: each for source in _SOURCES for each in source(organ)}
