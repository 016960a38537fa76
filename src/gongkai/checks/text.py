"""A report's words as one text to search in, and the way back from a hit to where it stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from gongkai.report import Report, Span
from gongkai.report.particulars import Period, period
from gongkai.report.place import TITLE

PREAMBLE = 0

NUMERALS: tuple[str, ...] = (*"〇一二三四五六七八九", *(f"十{unit}" for unit in ("", *"一二三四五六七八九")), "二十")
"""Chinese numerals from 0 to 20, as parts and sub-headings are numbered."""


class Line(NamedTuple):
    """One paragraph (or the title) with its place: section as in Span, number in it from 0."""

    section: int
    paragraph: int
    words: str

    def span(self, start: int, end: int) -> Span:
        """Return where `words[start:end]` stands in the report."""
        return Span(self.section, self.paragraph, start, end)


class Text:
    """The title, preamble and parts of a report, line by line and as one string."""

    def __init__(self, report: Report) -> None:
        self.report = report
        title = [Line(TITLE, 0, report.title)] if report.title else []
        preamble = [Line(PREAMBLE, n, words) for n, words in enumerate(report.preamble)]
        parts = [Line(part.number, n, words) for part in report.sections for n, words in enumerate(part.lines)]
        self.lines: tuple[Line, ...] = (*title, *preamble, *parts)

    def __bool__(self) -> bool:
        """Tell whether there is more than a title."""
        return any(line.section != TITLE for line in self.lines)

    @cached_property
    def whole(self) -> str:
        """Every line, one under the other."""
        return "\n".join(line.words for line in self.lines)

    @cached_property
    def period(self) -> Period | None:
        """The period the report says its figures cover, None where it does not say."""
        return period(self.report)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(line.words) + 1 for line in self.lines)]

    def part(self, number: int) -> str:
        """Return the words of one section, its lines one under the other."""
        return "\n".join(line.words for line in self.lines if line.section == number)

    def span(self, start: int, end: int) -> Span:
        """Return where the stretch `whole[start:end]` stands."""
        place = bisect_right(self._starts, start) - 1
        line, first = self.lines[place], self._starts[place]
        return Span(line.section, line.paragraph, start - first, min(end - first, len(line.words)))

    def search(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Span]]:
        """Yield every hit of `pattern` in the whole text with its place."""
        for hit in pattern.finditer(self.whole):
            yield hit, self.span(*hit.span())
