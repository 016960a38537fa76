"""The parts of a record's page: every concern of a room adds its own, and none knows the others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import Model
from django.http import HttpRequest

Record = TypeVar("Record", bound=Model)
Shown = Callable[[HttpRequest, Record], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Part(Generic[Record]):
    """A part of the page: its heading, its template, and what the template is told (None: nothing to show)."""

    heading: str
    template: str
    shown: Shown[Record]
    rank: int


class Parts(Generic[Record]):
    """The parts of the page of one kind of record."""

    def __init__(self) -> None:
        """Begin without any."""
        self._parts: dict[str, Part[Record]] = {}

    def add(self, heading: str, template: str, rank: int = 50) -> Callable[[Shown[Record]], Shown[Record]]:
        """Add a part to the page of every such record; `rank` orders the parts."""

        def entered(shown: Shown[Record]) -> Shown[Record]:
            self._parts[template] = Part(heading, template, shown, rank)
            return shown

        return entered

    def of(self, request: HttpRequest, record: Record) -> Iterator[tuple[Part[Record], dict[str, Any]]]:
        """Yield the parts that have something to show of `record` to whoever asks, in order."""
        for part in sorted(self._parts.values(), key=lambda part: part.rank):
            told = part.shown(request, record)
            if told is not None:
                yield part, told
