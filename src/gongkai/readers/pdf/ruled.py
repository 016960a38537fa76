"""Ruling lines into tables with their merged cells resolved."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from gongkai.readers.errors import CannotRead
from gongkai.readers.pdf.geometry import Rule, Word
from gongkai.readers.pdf.strokes import NEAR, Group, Stroke, grouped, strokes

CROSSINGS = 25  # for each cell allowed: how many crossings of strokes are looked for (a drawing has many, tables few)


class Cell(NamedTuple):
    """A printed cell: the grid rows and columns it covers (ends exclusive), and its text.

    `open`: no rule is drawn above it. `first`: width of what the layout could not have torn off its first line, where
    that is no figure; `last`: width of its last line, in points.
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
        _, x0, x1, _, _ = word
        return self.xs[0] < (x0 + x1) / 2 < self.xs[-1] and self.ys[0] < word.middle < self.ys[-1]


def tables(rules: Sequence[Rule], most: int) -> list[Table]:
    """Return the tables that the rules draw, still without text, inner ones before those around them.

    A single box counts: it may be the one row that a page's end left of a table. Raises CannotRead when the tables
    would have more than `most` cells.
    """
    every = strokes(rules)
    if len(every.level) * len(every.upright) > CROSSINGS * most:
        raise CannotRead("E108", cells=len(every.level) * len(every.upright), limit=most)
    found, cells = [], 0
    for group in grouped(every):
        xs, ys = _edges(group.upright, group.level), _edges(group.level, group.upright)
        cells += (len(xs) - 1) * (len(ys) - 1)
        if cells > most:
            raise CannotRead("E108", cells=cells, limit=most)
        found.append(_table(xs, ys, group))
    return sorted(found, key=lambda table: (table.xs[-1] - table.xs[0]) * (table.ys[-1] - table.ys[0]))


def _edges(strokes: list[Stroke], crossing: list[Stroke]) -> tuple[float, ...]:
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


def _walls(edges: tuple[float, ...], strokes: list[Stroke], bands: tuple[float, ...]) -> list[list[bool]]:
    """Return, for each edge and each band between the crossing edges, whether a stroke stands there."""
    walls = [[False] * (len(bands) - 1) for _ in edges]
    middles = [(low + high) / 2 for low, high in pairwise(bands)]
    for stroke in strokes:
        wall = walls[max(bisect_right(edges, stroke.at) - 1, 0)]
        for index, middle in enumerate(middles):
            wall[index] = wall[index] or stroke.start <= middle <= stroke.end
    return walls


def _table(xs: tuple[float, ...], ys: tuple[float, ...], group: Group) -> Table:
    beside, above = _walls(xs, group.upright, ys), _walls(ys, group.level, xs)
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
