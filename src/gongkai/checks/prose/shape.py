"""A report's text as one string, and its shape: the same with every count and denial replaced by a single sign.

Patterns over the shape are short and quick, because a count of any writing is one character; the sign tells which.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from gongkai.checks.prose.numbers import DENIAL, TITLE, TOKEN, Quantity, kind, quantity
from gongkai.report import Report, Span

COUNTS, DENIALS = 0xE000, 0xF000
"""Where the signs for counts and denials begin, in the private use area; number n is COUNTS + n or DENIALS + n."""

SIGN = re.compile("[\ue000-\uf7ff]")
"""Any sign."""

_MOST = DENIALS - COUNTS
_REACH = 2000  # how far from a count its sentence and paragraph are looked at: no real one is longer
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_WIDE = ((",", "，"), (";", "；"), (":", "："), ("(", "（"), (")", "）"), ("!", "！"), ("?", "？"))
_FULL_STOP = re.compile("[。！？\n]")
_STOPS = "。！？\n，；,;"


class Sentence(NamedTuple):
    """A sentence that counts or denies something: its shape, the shape of its paragraph before it, where it stands."""

    shape: str
    before: str
    section: int


class Running:
    """A report's text, its paragraphs joined by line feeds.

    `starts` tells where each paragraph begins, `places` its section and its number there.
    """

    def __init__(self, text: str, starts: Sequence[int], places: Sequence[tuple[int, int]]) -> None:
        self.text, self.starts, self.places = text, starts, places
        self._tokens: list[re.Match[str]] = []
        self._read: dict[str, Quantity] = {}

    @cached_property
    def shape(self) -> str:
        """The text with a sign for every count and denial, 《 for every title, and wide punctuation throughout."""
        text = _PRIVATE.sub("?", self.text)
        for narrow, wide in _WIDE:
            text = text.replace(narrow, wide)
        tokens = self._tokens

        def sign(token: re.Match[str]) -> str:
            what = kind(token)
            if what == TITLE:
                return "《"
            if not what or len(tokens) == _MOST:
                return token[0]
            tokens.append(token)
            return chr((DENIALS if what == DENIAL else COUNTS) + len(tokens) - 1)

        return TOKEN.sub(sign, text)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Every count and denial, in order."""
        return tuple(self.quantity(sign) for sign in SIGN.findall(self.shape))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence that counts or denies something, in order."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Sentence]:
        shape, end = self.shape, 0
        while found := SIGN.search(shape, end):
            sign = found.start()
            low = max(0, sign - _REACH, shape.rfind("\n", max(0, sign - _REACH), sign) + 1)
            start = max(shape.rfind("。", low, sign), shape.rfind("！", low, sign), shape.rfind("？", low, sign)) + 1
            stop = _FULL_STOP.search(shape, sign, sign + _REACH)
            end = stop.start() if stop else min(sign + _REACH, len(shape))
            section, _ = self.places[self._paragraph(self._token(found[0]).start())]
            yield Sentence(shape[start or low : end], shape[low : start or low], section)

    def quantity(self, sign: str) -> Quantity:
        """Return the quantity a sign of the shape stands for."""
        if sign not in self._read:
            self._read[sign] = quantity(self._token(sign))
        return self._read[sign]

    def span(self, start: int, end: int) -> Span:
        """Return a stretch of the text as a place in the report."""
        number = self._paragraph(start)
        section, paragraph = self.places[number]
        return Span(section, paragraph, start - self.starts[number], end - self.starts[number])

    def clause(self, stated: Quantity) -> Span:
        """Return the place of the clause a quantity stands in, up to its end."""
        start = max(self.text.rfind(stop, 0, stated.start) for stop in _STOPS) + 1
        return self.span(start, stated.end)

    def _token(self, sign: str) -> re.Match[str]:
        code = ord(sign)
        return self._tokens[code - (DENIALS if code >= DENIALS else COUNTS)]

    def _paragraph(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1


def running(report: Report) -> Running:
    """Return the text of `report`, preamble and parts, in order."""
    parts = [(0, report.preamble), *((part.number, part.lines) for part in report.sections)]
    places = [(number, place) for number, lines in parts for place in range(len(lines))]
    lines = [line.replace("\n", " ") for _, group in parts for line in group]
    starts, offset = [], 0
    for line in lines:
        starts.append(offset)
        offset += len(line) + 1
    return Running("\n".join(lines), starts, places)
