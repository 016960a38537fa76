"""Which organ a question is about: the one asked, or the one it names."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import QuerySet

from gongkai.web.dialogue.enquiry.question import house, squeeze
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.portal.views.organs import open_organs

_VILLAGE = "village"


@dataclass(frozen=True)
class Places:
    """The organs a question put to `asked` speaks of."""

    text: str
    asked: Organ
    day: date

    @cached_property
    def _named(self) -> list[tuple[Organ, str]]:
        """Return the organs named, each with its longest name in the question."""
        text = squeeze(self.text)
        known = open_organs(self.day).filter(path__startswith=self.asked.line[0])
        found = ((organ, next((name for name in names if name in text), "")) for organ, names in names_of(known))
        named = [(organ, name) for organ, name in found if name]
        # Where several bear the name, it must be one of those under the organ asked; else nobody knows which is meant.
        often = Counter(name for _, name in named)
        under = Counter(name for organ, name in named if organ.path.startswith(self.asked.path))
        return [
            (organ, name)
            for organ, name in named
            if often[name] == 1 or (under[name] == 1 and organ.path.startswith(self.asked.path))
        ]

    @cached_property
    def organ(self) -> Organ:
        """Return the organ the question is about: of those it names the lowest, else the one asked."""
        named = (organ for organ, _ in self._named if not self.asked.path.startswith(organ.path))
        return max(named, key=lambda organ: organ.depth, default=self.asked)

    @cached_property
    def site(self) -> Organ:
        """Return the organ at whose site the answer would stand: its own, or that over a village or inner office."""
        if kinds()[self.organ.kind].reports:
            return self.organ
        return Organ.objects.filter(path__in=self.organ.line[:-1]).order_by("-path").first() or self.organ

    @property
    def names(self) -> tuple[str, ...]:
        """Return every organ's name as it stands in the question."""
        return tuple(name for _, name in self._named)

    @property
    def names_above(self) -> tuple[str, ...]:
        """Return the names of organs with a site of their own."""
        return tuple(name for organ, name in self._named if kinds()[organ.kind].reports)

    @property
    def names_below(self) -> tuple[str, ...]:
        """Return the names of villages and inner offices."""
        return tuple(name for _, name in self._named if name not in self.names_above)


def names_of(known: "QuerySet[Organ]") -> Iterator[tuple[Organ, list[str]]]:
    """Yield organs with the names people call them by, squeezed, the longest first: without the places above, too."""
    places: dict[str, str] = {}
    for organ in known.order_by("path"):
        full = squeeze(organ.name)
        place = next((full.removesuffix(ending) for ending in house("endings") if full.endswith(ending)), full)
        short = place
        for above in organ.line[:-1]:
            short = short.removeprefix(places.get(above, ""))
        places[organ.path] = short
        # An inner office's own name, such as 办公室, says nothing of whose it is.
        called = (place, short) if kinds()[organ.kind].reports or organ.kind == _VILLAGE else (place,)
        said = {full, *(f"{each}{ending}" for each in called for ending in house("spoken"))}
        yield organ, sorted((name for name in said if len(name) > 1), key=len, reverse=True)
