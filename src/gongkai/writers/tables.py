"""The statutory tables two, three and four as placed cells: every row, span and head of the form, free of any format.

A table depends on the form alone, so it is laid out once per form; writers cast it in their own markup once (`Mould`)
and then only fill in a report's figures.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import groupby
from math import lcm
from typing import NamedTuple

from gongkai.law import Form, form
from gongkai.law.form import Column, Row

ITEM, HEAD, LABEL, VALUE = "item", "head", "label", "value"
TEXT_WIDTH = 156
"""Width of the type area in mm (GB/T 9704), and of every table."""
CELL_MARGIN = 0.5
"""Space left and right inside a cell, in mm."""
TABLE_SIZE = 10
"""Type size in the tables, in points."""
NUMERALS = "一二三四五六"

_POINTS_PER_MM, _DIGIT_WIDTH = 72 / 25.4, 0.58  # a digit's width in em, with room for wider fonts
_TWO_LABEL, _THREE_LABELS = 44, (9, 20, 45)
_Layout = tuple[tuple[float, ...], int, tuple[tuple["Cell", ...], ...]]


class Cell(NamedTuple):
    """A cell: its kind, the statutory words, its spans, its top left corner (from 0); a value cell has a path.

    `unit` is what must be printed behind the figure because no label names it; '' where a label does. `strong` cells
    are set bold, as in the notice: the column heads of table two, the four items of table three.
    """

    kind: str
    text: str = ""
    columns: int = 1
    rows: int = 1
    row: int = 0
    column: int = 0
    path: str = ""
    unit: str = ""
    strong: bool = False


class Table(NamedTuple):
    """A table: key (t2, t3, t4), name, caption, column widths in mm, number of head rows, cells row by row."""

    key: str
    name: str
    caption: str
    widths: tuple[float, ...]
    head: int
    rows: tuple[tuple[Cell, ...], ...]

    def cells(self) -> Iterator[Cell]:
        """Yield every cell once, row by row."""
        for row in self.rows:
            yield from row

    def lines(self) -> tuple[tuple[Cell, ...], ...]:
        """Return per row all cells that stand in it, those that reach down from above included, left to right."""
        lines: list[list[Cell]] = [[] for _ in self.rows]
        for cell in self.cells():
            for number in range(cell.row, cell.row + cell.rows):
                lines[number].append(cell)
        return tuple(tuple(sorted(line, key=lambda cell: cell.column)) for line in lines)

    def width(self, cell: Cell) -> float:
        """Return a cell's width in mm."""
        return sum(self.widths[cell.column : cell.column + cell.columns])

    def size(self, cell: Cell, figure: str) -> float:
        """Return the type size in points at which a figure fits its cell on one line, at most TABLE_SIZE."""
        room = (self.width(cell) - 2 * CELL_MARGIN) * _POINTS_PER_MM
        return min(TABLE_SIZE, int(2 * room / (_DIGIT_WIDTH * max(len(figure), 1))) / 2)

    def margin(self, cell: Cell) -> float:
        """Return the space left and right in a cell in mm; narrow heads get more, so that their words break by twos."""
        type_size = TABLE_SIZE / _POINTS_PER_MM
        room = self.width(cell) - 2 * CELL_MARGIN
        if cell.kind != HEAD or len(cell.text) * type_size <= room or room >= 4 * type_size:
            return CELL_MARGIN
        return CELL_MARGIN + (room - 2.1 * type_size) / 2

    def heads(self, value: Cell) -> Iterator[Cell]:
        """Yield the cells that say what a value means: the heads above it within its item, the labels to its left."""
        item = max((cell.row for cell in self.cells() if cell.kind == ITEM and cell.row < value.row), default=0)
        for cell in self.cells():
            over = cell.column < value.column + value.columns and value.column < cell.column + cell.columns
            beside = cell.row <= value.row < cell.row + cell.rows
            if (cell.kind == LABEL and beside) or (cell.kind in (ITEM, HEAD) and over and item <= cell.row < value.row):
                yield cell


class Mould(NamedTuple):
    """A table cast in a format's markup, with a hole at every value cell."""

    pieces: tuple[str, ...]
    holes: tuple[Cell, ...]

    @classmethod
    def cast(cls, parts: Iterable[str | Cell]) -> "Mould":
        """Join markup up to each value cell."""
        pieces, holes, run = [], [], list[str]()
        for part in parts:
            if isinstance(part, Cell):
                pieces.append("".join(run))
                holes.append(part)
                run.clear()
            else:
                run.append(part)
        return cls((*pieces, "".join(run)), tuple(holes))

    def fill(self, figure: Callable[[Cell], str]) -> str:
        """Return the markup with every hole filled by `figure`."""
        text = [""] * (2 * len(self.holes) + 1)
        text[::2] = self.pieces
        text[1::2] = map(figure, self.holes)
        return "".join(text)


@cache
def tables(form_id: str) -> dict[str, Table]:
    """Return the tables of a form by key, in the order of its parts."""
    statutory = form(form_id)
    build = {"t2": _two, "t3": _three, "t4": _four}
    return {
        part.table: Table(part.table, f"表{NUMERALS[part.number - 1]}", part.heading, *build[part.table](statutory))
        for part in statutory.parts
        if part.table
    }


def _two(statutory: Form) -> _Layout:
    grid = lcm(*(len(block.columns) for block in statutory.t2))
    rows = []
    for block in statutory.t2:
        span = grid // len(block.columns)
        heads = (Cell(HEAD, column.label, span, strong=True) for column in block.columns)
        rows.append([Cell(ITEM, block.label, 1 + grid)])
        rows.append([Cell(HEAD, block.lead, strong=True), *heads])
        rows += [[Cell(LABEL, row.label), *_values(f"t2.{row.key}", block.columns, span)] for row in block.rows]
    widths = (_TWO_LABEL, *[(TEXT_WIDTH - _TWO_LABEL) / grid] * grid)
    return widths, 0, tuple(_placed(number, row) for number, row in enumerate(rows))


def _three(statutory: Form) -> _Layout:
    words, columns, labels = statutory.t3_words, statutory.t3_columns, len(_THREE_LABELS)
    kinds = [
        [Cell(HEAD, words["legal_persons"], len(group))]
        if together
        else [Cell(HEAD, col.label, rows=2) for col in group]
        for together, group in ((key, list(found)) for key, found in groupby(columns, lambda col: col.legal_person))
    ]
    legal = [column for column in columns if column.legal_person]
    first_legal = labels + columns.index(legal[0])
    head = (
        _placed(0, [Cell(HEAD, words["corner"], labels, 3), Cell(HEAD, words["applicants"], len(columns))]),
        _placed(1, [cell for group in kinds for cell in group], labels),
        _placed(2, [Cell(HEAD, column.label) for column in legal], first_legal),
    )
    body = []
    for number, row in enumerate(statutory.t3_rows):
        start, cells = _labels(statutory, number)
        body.append(_placed(len(head) + number, [*cells, *_values(f"t3.{row.key}", columns)], start))
    narrow = (TEXT_WIDTH - sum(_THREE_LABELS)) / len(columns)
    return (*_THREE_LABELS, *[narrow] * len(columns)), len(head), (*head, *body)


def _labels(statutory: Form, number: int) -> tuple[int, list[Cell]]:
    """Return the label cells that begin in a row of table three, and the column the first of them stands in."""
    rows, row = statutory.t3_rows, statutory.t3_rows[number]
    if not row.inside_results:
        return 0, [Cell(LABEL, row.label, 3, strong=True)]
    cells = []
    if _begins(rows, number, "inside_results"):
        members = sum(each.inside_results for each in rows)
        cells.append(Cell(LABEL, statutory.t3_words["results"], rows=members, strong=True))
    if not row.group:
        return 1 - len(cells), [*cells, Cell(LABEL, row.label, 2)]
    if _begins(rows, number, "group"):
        members = sum(each.group == row.group for each in rows)
        return 1 - len(cells), [
            *cells,
            Cell(LABEL, statutory.t3_groups[row.group], rows=members),
            Cell(LABEL, row.label),
        ]
    return 2, [Cell(LABEL, row.label)]


def _begins(rows: tuple[Row, ...], number: int, trait: str) -> bool:
    return bool(getattr(rows[number], trait) != getattr(rows[number - 1], trait))


def _four(statutory: Form) -> _Layout:
    words, blocks = statutory.t4_words, statutory.t4
    size = len(blocks[0].columns)
    suits = [block for block in blocks if block.suit]
    plain = [block for block in blocks if not block.suit]
    before = size * len(plain)
    rows = (
        _placed(
            0, [*(Cell(HEAD, block.label, size) for block in plain), Cell(HEAD, words["suits"], size * len(suits))]
        ),
        _placed(
            1,
            [
                *(Cell(HEAD, column.label, rows=2) for block in plain for column in block.columns),
                *(Cell(HEAD, block.label, size) for block in suits),
            ],
        ),
        _placed(2, [Cell(HEAD, column.label) for block in suits for column in block.columns], before),
        _placed(3, [cell for block in (*plain, *suits) for cell in _values(f"t4.{block.key}", block.columns)]),
    )
    count = size * len(blocks)
    return (TEXT_WIDTH / count,) * count, 3, rows


def _values(row: str, columns: tuple[Column, ...], span: int = 1) -> list[Cell]:
    return [
        Cell(VALUE, columns=span, path=f"{row}.{column.key}", unit="" if column.unit in column.label else column.unit)
        for column in columns
    ]


def _placed(row: int, cells: Iterable[Cell], column: int = 0) -> tuple[Cell, ...]:
    placed = []
    for cell in cells:
        placed.append(cell._replace(row=row, column=column))
        column += cell.columns
    return tuple(placed)
