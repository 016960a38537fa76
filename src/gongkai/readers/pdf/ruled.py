"""Ruling lines into tables with their merged cells resolved."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from gongkai.readers.pdf.geometry import Rule, Word
from gongkai.readers.pdf.lines import SLACK, Line, first_piece, lines, rows

NEAR = 4.0  # points: rules nearer than this are one rule; no printed row or column is narrower than twice that
TOUCH = 3.0  # points: how far a rule may fall short of the one it meets
UNREADABLE = "\ufffd"  # stands where figures run over the line between two cells and belong to neither with certainty
_FIGURES = frozenset("0123456789.,０１２３４５６７８９．")


class Cell(NamedTuple):
    """A printed cell: the grid rows and columns it covers (ends exclusive), and its text.

    `open`: no rule is drawn above it. `first`: width of what the layout could not have torn off its first line, `last`:
    width of its last line, in points.
    """

    row: int
    column: int
    row_end: int
    column_end: int
    text: str = ""
    open: bool = False
    first: float = 0.0
    last: float = 0.0


class Table(NamedTuple):
    """A ruled table: where its columns and rows begin and end, in points, and its cells."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[Cell, ...]

    def holds(self, word: Word) -> bool:
        """Tell whether the word is printed inside the table."""
        middle = (word.x0 + word.x1) / 2
        return self.xs[0] < middle < self.xs[-1] and self.ys[0] < word.middle < self.ys[-1]


class _Stroke(NamedTuple):
    """A rule seen along its own direction: `at` across it, from `start` to `end`."""

    at: float
    start: float
    end: float


def tables(rules: Sequence[Rule]) -> list[Table]:
    """Return the tables that the rules draw, still without text, inner ones before those around them.

    A single box counts: it may be the one row that a page's end left of a table.
    """
    level = _merged(_Stroke(rule.y0, rule.x0, rule.x1) for rule in rules if rule.y0 == rule.y1)
    upright = _merged(_Stroke(rule.x0, rule.y0, rule.y1) for rule in rules if rule.y0 != rule.y1)
    found = [_table(*group) for group in _groups(level, upright)]
    return sorted(found, key=lambda table: (table.xs[-1] - table.xs[0]) * (table.ys[-1] - table.ys[0]))


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
            for word, (down, across) in _placed(table, owner, token):
                held[owner[down, across]].append(word)
    printed = [lines(words) for words in held]
    padding = _padding(table, printed)
    return table._replace(
        cells=tuple(
            _written(cell, found, _width(table, cell) - 2 * padding) if found else cell
            for cell, found in zip(table.cells, printed, strict=True)
        )
    )


def _merged(strokes: Iterable[_Stroke]) -> list[_Stroke]:
    """Return strokes drawn piece by piece, or twice, as single ones."""
    groups: list[list[_Stroke]] = []
    for stroke in sorted(strokes):
        if groups and stroke.at - groups[-1][0].at <= TOUCH:
            groups[-1].append(stroke)
        else:
            groups.append([stroke])
    return [whole for group in groups for whole in _chained(group)]


def _chained(group: list[_Stroke]) -> list[_Stroke]:
    group.sort(key=lambda stroke: stroke.start)
    chained = [group[0]]
    for stroke in group[1:]:
        last = chained[-1]
        if stroke.start - last.end <= TOUCH:
            chained[-1] = last._replace(end=max(last.end, stroke.end))
        else:
            chained.append(stroke)
    return chained


def _groups(level: list[_Stroke], upright: list[_Stroke]) -> list[tuple[list[_Stroke], list[_Stroke]]]:
    """Return the strokes by table: those that touch, directly or through others."""
    parent = list(range(len(level) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, across in enumerate(level):
        for j, down in enumerate(upright, len(level)):
            if (
                across.start - TOUCH <= down.at <= across.end + TOUCH
                and down.start - TOUCH <= across.at <= down.end + TOUCH
            ):
                parent[root(j)] = root(i)
    groups: dict[int, tuple[list[_Stroke], list[_Stroke]]] = {}
    for i, across in enumerate(level):
        groups.setdefault(root(i), ([], []))[0].append(across)
    for j, down in enumerate(upright, len(level)):
        groups.setdefault(root(j), ([], []))[1].append(down)
    return [group for group in groups.values() if group[0] and group[1]]


def _edges(strokes: list[_Stroke], crossing: list[_Stroke]) -> tuple[float, ...]:
    """Return the grid lines: where strokes lie, and where the crossing ones end without one (a table left open)."""
    edges: list[float] = []
    for at in sorted(stroke.at for stroke in strokes):
        if not edges or at - edges[-1] > NEAR:
            edges.append(at)
    first, last = min(stroke.start for stroke in crossing), max(stroke.end for stroke in crossing)
    if first < edges[0] - NEAR:
        edges.insert(0, first)
    if last > edges[-1] + NEAR:
        edges.append(last)
    return tuple(edges)


def _walls(edges: tuple[float, ...], strokes: list[_Stroke], bands: tuple[float, ...]) -> list[list[bool]]:
    """Return, for each edge and each band between the crossing edges, whether a stroke stands there."""
    walls = [[False] * (len(bands) - 1) for _ in edges]
    middles = [(low + high) / 2 for low, high in pairwise(bands)]
    for stroke in strokes:
        wall = walls[max(bisect_right(edges, stroke.at) - 1, 0)]
        for index, middle in enumerate(middles):
            wall[index] = wall[index] or stroke.start <= middle <= stroke.end
    return walls


def _table(level: list[_Stroke], upright: list[_Stroke]) -> Table:
    xs, ys = _edges(upright, level), _edges(level, upright)
    beside, above = _walls(xs, upright, ys), _walls(ys, level, xs)
    cells: list[Cell] = []
    open_above: dict[tuple[int, int], int] = {}
    for row in range(len(ys) - 1):
        current: dict[tuple[int, int], int] = {}
        for column, end in _runs([beside[column][row] for column in range(len(xs))]):
            unclosed = not any(above[row][column:end])
            index = open_above.get((column, end)) if unclosed else None
            if index is None:
                index = len(cells)
                cells.append(Cell(row, column, row + 1, end, open=unclosed))
            else:
                cells[index] = cells[index]._replace(row_end=row + 1)
            current[column, end] = index
        open_above = current
    return Table(xs, ys, tuple(cells))


def _runs(walls: list[bool]) -> list[tuple[int, int]]:
    """Return the spans between walls; the outermost edges are walls whether drawn or not."""
    at = [0, *(index for index in range(1, len(walls) - 1) if walls[index]), len(walls) - 1]
    return list(pairwise(at))


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
    down = min(max(bisect_right(table.ys, token[0].middle) - 1, 0), len(table.ys) - 2)
    across = _column(table, (start + end) / 2)
    if len(token) > 1:
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
    return min(max(bisect_right(table.xs, x) - 1, 0), len(table.xs) - 2)


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
    return cell._replace(text=text, first=first_piece(printed[0]), last=printed[-1].x1 - printed[-1].x0)


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
