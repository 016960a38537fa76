"""Words put into the cells of ruled tables: a number stays whole, whatever line it runs over."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from gongkai.readers.pdf.geometry import Word
from gongkai.readers.pdf.lines import SLACK, Line, first_piece, lines, rows
from gongkai.readers.pdf.ruled import Cell, Table

UNREADABLE = "\ufffd"  # stands where figures run over the line between two cells and belong to neither with certainty
_FIGURES = frozenset("0123456789.,０１２３４５６７８９．")


def filled(table: Table, words: Sequence[Word]) -> Table:
    """Return the table with the words that stand in its cells."""
    owner = {
        (row, column): index
        for index, cell in enumerate(table.cells)
        for row in range(cell.row, cell.row_end)
        for column in range(cell.column, cell.column_end)
    }
    held: list[list[Word]] = [[] for _ in table.cells]
    for row in rows(words):
        for token in _tokens(row):
            if len(token) > 1:
                for word, spot in _placed(table, owner, token):
                    held[owner[spot]].append(word)
            else:
                _, x0, x1, _, _ = word = token[0]
                spot = _between_lines(table.ys, word.middle), _between_lines(table.xs, (x0 + x1) / 2)
                held[owner[spot]].append(word)
    printed = [lines(words) for words in held]
    padding = _padding(table, printed)
    return table._replace(
        cells=tuple(
            _written(cell, found, _width(table, cell) - 2 * padding) if found else cell
            for cell, found in zip(table.cells, printed, strict=True)
        )
    )


def _tokens(row: list[Word]) -> list[list[Word]]:
    """Return the row's words one by one, figures of one number together."""
    tokens: list[list[Word]] = []
    for word in row:
        last = tokens[-1][-1] if tokens else None
        if last and word.text in _FIGURES and last.text in _FIGURES and word.x0 - last.x1 < 0.15 * word.size:
            tokens[-1].append(word)
        else:
            tokens.append([word])
    return tokens


def _placed(table: Table, owner: dict[tuple[int, int], int], token: list[Word]) -> list[tuple[Word, tuple[int, int]]]:
    """Return each word of a token with its grid row and column; a number torn by a rule is unreadable on both sides."""
    start, end = token[0].x0, token[-1].x1
    down = _between_lines(table.ys, token[0].middle)
    across = _column(table, (start + end) / 2)
    if start < table.xs[across] or end > table.xs[across + 1]:
        torn = {_column(table, (word.x0 + word.x1) / 2) for word in token}
        shares = {owner[down, column] for column in torn}
        if len(shares) > 1 and _evenly_torn(table, owner, down, token):
            return [(token[0]._replace(text=UNREADABLE), (down, column)) for column in torn]
    return [(word, (down, across)) for word in token]


def _evenly_torn(table: Table, owner: dict[tuple[int, int], int], down: int, token: list[Word]) -> bool:
    home = owner[down, _column(table, (token[0].x0 + token[-1].x1) / 2)]
    inside = sum(owner[down, _column(table, (word.x0 + word.x1) / 2)] == home for word in token)
    return inside <= 0.65 * len(token)


def _column(table: Table, x: float) -> int:
    return _between_lines(table.xs, x)


def _between_lines(lines: Sequence[float], at: float) -> int:
    """Return after which line, counted from 0, a point stands; the outermost bands reach on without end."""
    return bisect_right(lines, at, 1, len(lines) - 1) - 1


def _width(table: Table, cell: Cell) -> float:
    return table.xs[cell.column_end] - table.xs[cell.column]


def _padding(table: Table, printed: list[list[Line]]) -> float:
    """Return what the table's cells keep free on either side of a full line: the least that any line leaves."""
    left = (line.x0 - table.xs[cell.column] for cell, found in zip(table.cells, printed, strict=True) for line in found)
    return max(min(left, default=0.0), 0.0)


def _written(cell: Cell, printed: list[Line], width: float) -> Cell:
    """Return the cell with its lines as one text."""
    text = printed[0].text
    for upper, lower in pairwise(printed):
        text += _between(upper, lower, width) + lower.text
    first = 0.0 if text[0] in _FIGURES else first_piece(printed[0])  # a label may be torn by a page's end, no figure
    return cell._replace(text=text, first=first, last=printed[-1].x1 - printed[-1].x0)


def _between(upper: Line, lower: Line, width: float) -> str:
    """Return what parts two lines of a cell.

    Figures on two lines are two numbers, unless the line was full: then one number was too long for its cell.
    """
    before, after = upper.text[-1], lower.text[0]
    if before in _FIGURES and after in _FIGURES:
        digit = lower.words[0].x1 - lower.words[0].x0
        full = width - (upper.x1 - upper.x0) < digit + SLACK * upper.size
        return "" if full and len(lower.text) <= len(upper.text) > 1 else "\n"
    return " " if before.isascii() and after.isascii() else ""
