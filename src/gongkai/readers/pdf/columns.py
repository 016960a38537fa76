"""Tables without rules: lines whose pieces stand in columns. Only what is certain is taken for a table."""

from collections.abc import Sequence
from itertools import pairwise

from gongkai.readers.grid import Grid
from gongkai.readers.pdf.geometry import Word
from gongkai.readers.pdf.lines import Line, noted

GAP = 1.5  # of the font's height: a wider gap within a line parts two columns
ASKEW = 0.6  # of the font's height: how far pieces of one column may stand out of line
GUTTER = 0.5  # of the font's height: what must be free, the table's whole height down, between two columns
FEWEST = 3  # columns, and rows that fill all of them, without which lines are no table

Piece = tuple[Line, int]
Row = list[list[Word]]


def tabulated(pieces: Sequence[Piece]) -> list[list[Piece] | Grid]:
    """Return lines, each with its page, as runs of text and tables; a table does not run over a page's end.

    Lines in pieces that are no table for certain are text, each by itself: no figure may join another line's.
    """
    found: list[list[Piece] | Grid] = []
    rows = [_row(line) for line, _ in pieces]
    text = start = 0
    while start < len(pieces):
        end = _end(pieces, rows, start)
        if end == start:
            start += 1
            continue
        found += [list(pieces[text:start])] * (start > text)
        if end - start >= FEWEST and _parted(rows[start:end]):
            found.append(Grid(tuple(tuple(map(_text, row)) for row in rows[start:end]), pieces[start][1]))
        else:
            found += [[piece] for piece in pieces[start:end]]
        text = start = end
    return found + [list(pieces[text:])] * (start > text)


def _row(line: Line) -> Row:
    """Return the line's words in pieces parted by wide gaps."""
    row: Row = []
    for word in line.words:
        if word.text.isspace():
            continue
        if row and word.x0 - row[-1][-1].x1 <= GAP * line.size:
            row[-1].append(word)
        else:
            row.append([word])
    return row


def _end(pieces: Sequence[Piece], rows: Sequence[Row], start: int) -> int:
    """Return where the rows end that begin at `start`: several pieces with figures, as many in each, in line."""
    end = start
    while (
        end < len(pieces)
        and pieces[end][1] == pieces[start][1]
        and len(rows[end]) >= FEWEST
        and any(piece[0].text.isdigit() for piece in rows[end][1:])
        and len(rows[end]) == len(rows[start])
        and all(map(_in_line, rows[start], rows[end]))
    ):
        end += 1
    return end


def _in_line(first: list[Word], piece: list[Word]) -> bool:
    """Tell whether two pieces begin, end or have their middle at the same place."""
    left, right = piece[0].x0 - first[0].x0, piece[-1].x1 - first[-1].x1
    return min(abs(left), abs(right), abs(left + right) / 2) <= ASKEW * first[0].size


def _parted(rows: Sequence[Row]) -> bool:
    """Tell whether the gutters between the columns are free all the way down."""
    columns = list(zip(*rows, strict=True))
    return all(
        min(piece[0].x0 for piece in right) - max(piece[-1].x1 for piece in left) >= GUTTER * left[0][0].size
        for left, right in pairwise(columns)
    )


def _text(piece: list[Word]) -> str:
    return "".join(word.text for word in noted(piece))
