"""The pieces of a file cut small enough to be picked by a tick: clauses, and data that look personal by themselves."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from gongkai.redaction.reading import Mark, Reading
from gongkai.vetting import Told, look
from gongkai.vetting.passage import Content, Place, passage

_ENDS = re.compile(r"[，。；：、！？,;:!?\t]+|\s{2,}")
_PERSONAL = "P"


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a piece's text, from `start` to `end`; `personal` that it looks like a datum of a person."""

    start: int
    end: int
    text: str
    personal: bool = False

    @property
    def tells(self) -> bool:
        """Tell whether it says anything, rather than only dividing."""
        return any(letter.isalnum() for letter in self.text)


def segments(reading: Reading, day: date, marks: Iterable[Mark] = ()) -> list[list[Segment]]:
    """Return the segments of every piece; together they are its text. `day` is that of the look at it.

    Where something is marked already there is a cut too, so that a segment is marked as a whole or not at all.
    """
    passages = [passage(piece.text, Place("", "paragraph", {"number": at})) for at, piece in enumerate(reading.pieces)]
    found: dict[int, set[tuple[int, int]]] = {}
    for finding in look(Content(list(passages)), Told(day)):
        for hit in finding.hits if finding.code.family == _PERSONAL else ():
            found.setdefault(hit.passage.place.values["number"], set()).add((hit.start, hit.end))
    edges: dict[int, set[int]] = {}
    for mark in marks:
        edges.setdefault(mark.piece, set()).update((mark.start, mark.end))
    return [
        list(_cut(piece.text, found.get(at, set()), edges.get(at, set()))) for at, piece in enumerate(reading.pieces)
    ]


def _cut(text: str, personal: set[tuple[int, int]], marked: set[int]) -> Iterator[Segment]:
    inside = {at for start, end in personal for at in range(start + 1, end)}
    cuts = {0, len(text)} | marked | {edge for found in personal for edge in found}
    cuts |= {edge for end in _ENDS.finditer(text) for edge in end.span() if edge not in inside}
    edges = sorted(cuts)
    for start, end in pairwise(edges):
        yield Segment(start, end, text[start:end], any(one <= start and end <= other for one, other in personal))
