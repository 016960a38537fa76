"""Printed lines joined into the paragraphs they were broken from."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from gongkai.readers.grid import Paragraph
from gongkai.readers.pdf.lines import SLACK, Line, between, first_piece

INDENT = 0.8  # of the font's height: a line set in by this begins a paragraph
LEADING = 1.4  # of the usual distance between lines: more parts paragraphs
TITLE = 1.15  # of the text's size: centred lines larger than this are one title, broken where its writer chose
FEW = 3  # so many lines that end at one place show a margin
_BIN = 2.0  # points: edges of lines within this count as one margin


class Margins(NamedTuple):
    """Where running text begins and ends across the page, how far apart its lines stand and its size, in points."""

    left: float
    right: float
    pitch: float
    size: float


def margins(pages: Sequence[Sequence[Line]], tables: Sequence[tuple[float, float]], width: float) -> Margins:
    """Return the margins of running text: where several lines begin, and where all but a few stray ones end.

    Text of short lines alone tells no margins: then it is as wide as the tables, whose left and right edges are given,
    or has the same margin on both sides of the page, whose width is given.
    """
    every = [line for lines in pages for line in lines]
    if not every:
        return Margins(0.0, 0.0, 0.0, 0.0)
    size = Counter(round(line.size) for line in every).most_common(1)[0][0]
    left = _left(every, [start for start, _ in tables], size)
    right = sorted(line.x1 for line in every)[-1 - len(every) // 20]
    if sum(line.x1 > right - size for line in every) < FEW:
        left = min([left, *(start for start, _ in tables)])
        right = max([right, *(end for _, end in tables)] if tables else [right, width - left])
    steps = Counter(round(lower.base - upper.base) for lines in pages for upper, lower in pairwise(lines))
    return Margins(left, right, steps.most_common(1)[0][0] if steps else 0.0, size)


def _left(every: Sequence[Line], tables: Sequence[float], size: float) -> float:
    """Return where lines begin that are not set in.

    Where nearly every paragraph is one line, most lines are: by two characters from a line or a table further left.
    """
    starts = Counter(round(line.x0 / _BIN) for line in every)
    enough = max(2, len(every) // 10)
    left = min((at for at, count in starts.items() if count >= enough), default=min(starts)) * _BIN
    outer = [x for x in (*(line.x0 for line in every), *tables) if abs(left - 2 * size - x) < size / 2]
    return min(outer, default=left)


def paragraphs(pieces: Sequence[tuple[Line, int]], page: Margins) -> list[Paragraph]:
    """Join consecutive lines, each with its page, into paragraphs; a paragraph may run over a page's end."""
    found: list[tuple[list[str], int]] = []
    upper: tuple[Line, int] | None = None
    for line, number in pieces:
        first = not found or len(found[-1][0]) == 1  # whether `upper` is its paragraph's first line
        if upper and _continues(upper[0], line, page, first=first, same_page=upper[1] == number):
            found[-1][0].extend((between(upper[0], line), line.text))
        else:
            found.append(([line.text], number))
        upper = line, number
    return [Paragraph("".join(parts), number) for parts, number in found]


def _continues(upper: Line, lower: Line, page: Margins, *, first: bool, same_page: bool) -> bool:
    """Tell whether `lower` goes on where `upper` had no room left."""
    if abs(upper.size - lower.size) > 0.1 * upper.size or (same_page and _apart(upper, lower, page)):
        return False
    balanced = _balanced(upper, page) and _balanced(lower, page)
    if balanced and upper.size > TITLE * page.size:
        return True
    if not _full(upper, lower, page):
        return False
    inset = INDENT * lower.size
    if lower.x0 > upper.x0 + inset:
        return balanced
    return lower.x0 < upper.x0 - inset or lower.x0 <= page.left + inset or not first


def _apart(upper: Line, lower: Line, page: Margins) -> bool:
    """Tell whether the two lines are farther apart than lines of one paragraph, large ones in proportion."""
    return lower.base - upper.base > LEADING * max(page.pitch * max(1.0, upper.size / page.size), upper.size)


def _full(upper: Line, lower: Line, page: Margins) -> bool:
    """Tell whether the first piece of `lower` found no room at the end of `upper`."""
    room = page.right - upper.x1
    if _balanced(upper, page) and _balanced(lower, page) and lower.x0 - page.left > lower.size / 2:
        room += upper.x0 - page.left  # both are centred
    return room < first_piece(lower) + SLACK * upper.size


def _balanced(line: Line, page: Margins) -> bool:
    """Tell whether the line leaves as much room at its start as at its end; a full line does, too."""
    return abs((line.x0 - page.left) - (page.right - line.x1)) < line.size
