"""Printed lines joined into the paragraphs they were broken from."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from gongkai.readers.grid import Paragraph
from gongkai.readers.pdf.lines import Line, first_piece, joined

INDENT = 0.8  # of the font's height: a line set in by this begins a paragraph
SLACK = 0.3  # of the font's height: what a full line may lack beyond the piece that did not fit
LEADING = 1.4  # of the usual distance between lines: more parts paragraphs
_BIN = 2.0  # points: edges of lines within this count as one margin


class Margins(NamedTuple):
    """Where running text begins and ends across the page, and how far apart its lines stand, in points."""

    left: float
    right: float
    pitch: float


def margins(pages: Sequence[Sequence[Line]]) -> Margins:
    """Return the margins of running text: the outermost places where several lines begin and end."""
    every = [line for lines in pages for line in lines]
    if not every:
        return Margins(0.0, 0.0, 0.0)
    enough = max(2, len(every) // 10)
    starts = Counter(round(line.x0 / _BIN) for line in every)
    ends = Counter(round(line.x1 / _BIN) for line in every)
    left = min((at for at, count in starts.items() if count >= enough), default=min(starts))
    right = max((at for at, count in ends.items() if count >= enough), default=max(ends))
    steps = Counter(round(lower.base - upper.base) for lines in pages for upper, lower in pairwise(lines))
    return Margins(left * _BIN, right * _BIN, steps.most_common(1)[0][0] if steps else 0.0)


def paragraphs(pieces: Sequence[tuple[Line, int]], page: Margins) -> list[Paragraph]:
    """Join consecutive lines, each with its page, into paragraphs; a paragraph may run over a page's end."""
    found: list[Paragraph] = []
    upper: tuple[Line, int] | None = None
    first = True  # whether `upper` is its paragraph's first line
    for line, number in pieces:
        if upper and _continues(upper[0], line, page, first=first, same_page=upper[1] == number):
            found[-1] = found[-1]._replace(text=joined(upper[0], found[-1].text, line))
            first = False
        else:
            found.append(Paragraph(line.text, number))
            first = True
        upper = line, number
    return found


def _continues(upper: Line, lower: Line, page: Margins, *, first: bool, same_page: bool) -> bool:
    """Tell whether `lower` goes on where `upper` had no room left."""
    if abs(upper.size - lower.size) > 0.1 * upper.size or not _full(upper, lower, page):
        return False
    if same_page and lower.base - upper.base > LEADING * max(page.pitch, upper.size):
        return False
    if _centred(upper, page) and _centred(lower, page):
        return True
    inset = INDENT * lower.size
    if lower.x0 > upper.x0 + inset:
        return False
    return lower.x0 < upper.x0 - inset or lower.x0 <= page.left + inset or not first


def _full(upper: Line, lower: Line, page: Margins) -> bool:
    """Tell whether the first piece of `lower` found no room at the end of `upper`."""
    room = page.right - upper.x1
    if _centred(upper, page):
        room += upper.x0 - page.left
    return room < first_piece(lower) + SLACK * upper.size


def _centred(line: Line, page: Margins) -> bool:
    before, after = line.x0 - page.left, page.right - line.x1
    return before > line.size / 2 and abs(before - after) < line.size
