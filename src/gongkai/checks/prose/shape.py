"""A report's text as one string, and its shape: the same with every count and denial replaced by a single sign.

Patterns over the shape are short and quick, because a count of any writing is one character; the sign tells which.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from gongkai.checks.prose.numbers import NEGATION, TITLE, Quantity, quantities
from gongkai.report import Report, Span

COUNT, DENIAL = 0xE000, 0xF000
"""Where the signs for counts and denials begin, in the private use area; quantity n is COUNT + n or DENIAL + n."""

_MOST = DENIAL - COUNT
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_FULL_STOPS = "。！？\n"
_WIDE = (",，", ";；", ":：", "(（", ")）", "!！", "?？")
"""Narrow punctuation and the wide sign that stands for it in shapes."""


class Sentence(NamedTuple):
    """A sentence that counts or denies something: its shape, the shape of its paragraph before it, where it stands."""

    shape: str
    before: str
    section: int


@dataclass(frozen=True)
class Running:
    """A report's text, its paragraphs joined by line feeds.

    `starts` tells where each paragraph begins, `places` its section and its number there.
    """

    text: str
    starts: tuple[int, ...]
    places: tuple[tuple[int, int], ...]

    @cached_property
    def _built(self) -> tuple[str, tuple[Quantity, ...], tuple[int, ...]]:
        """The shape, the quantities, and where the sign of each stands in the shape."""
        text = _PRIVATE.sub("?", self.text)
        for narrow, wide in _WIDE:
            text = text.replace(narrow, wide)
        parts: list[str] = []
        found: list[Quantity] = []
        signs: list[int] = []
        done = length = 0
        for quantity in quantities(text):
            kept = text[done : quantity.start]
            length += len(kept)
            done = quantity.end
            if quantity.unit == TITLE:
                parts += (kept, "《")
            elif len(found) < _MOST:
                parts += (kept, chr((DENIAL if quantity.unit == NEGATION else COUNT) + len(found)))
                signs.append(length)
                found.append(quantity)
            else:
                break
            length += 1
        parts.append(text[done:])
        return "".join(parts), tuple(found), tuple(signs)

    @property
    def shape(self) -> str:
        """The text with a sign for every count and denial, and 《 for every title."""
        return self._built[0]

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Every count and denial, in order; a sign's code less COUNT or DENIAL is the place in here."""
        return self._built[1]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence that counts or denies something, in order."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Sentence]:
        shape, found, signs = self._built
        end = -1
        for sign, quantity in zip(signs, found, strict=True):
            if sign < end:
                continue
            start = max(shape.rfind(stop, 0, sign) for stop in _FULL_STOPS) + 1
            end = min((at for stop in _FULL_STOPS if (at := shape.find(stop, sign)) >= 0), default=len(shape))
            line = shape.rfind("\n", 0, start) + 1
            yield Sentence(shape[start:end], shape[line:start], self.places[self._paragraph(quantity.start)][0])

    def quantity(self, sign: str) -> Quantity:
        """Return the quantity a sign of the shape stands for."""
        code = ord(sign)
        return self.quantities[code - (DENIAL if code >= DENIAL else COUNT)]

    def span(self, start: int, end: int) -> Span:
        """Return a stretch of the text as a place in the report."""
        number = self._paragraph(start)
        section, paragraph = self.places[number]
        return Span(section, paragraph, start - self.starts[number], end - self.starts[number])

    def clause(self, quantity: Quantity) -> Span:
        """Return the place of the clause a quantity stands in."""
        start = max(self.text.rfind(stop, 0, quantity.start) for stop in f"{_FULL_STOPS}，；") + 1
        return self.span(start, quantity.end)

    def _paragraph(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1


def running(report: Report) -> Running:
    """Return the text of `report`, preamble and parts, in order."""
    parts = [(0, report.preamble), *((part.number, part.lines) for part in report.sections)]
    places = tuple((number, place) for number, lines in parts for place in range(len(lines)))
    lines = [line.replace("\n", " ") for _, group in parts for line in group]
    starts, offset = [], 0
    for line in lines:
        starts.append(offset)
        offset += len(line) + 1
    return Running("\n".join(lines), tuple(starts), places)
