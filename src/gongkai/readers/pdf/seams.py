"""Tables that a page's end cut apart, sewn together again; and ruled tables as grids."""

import re
from collections.abc import Sequence

from gongkai.readers.grid import Grid
from gongkai.readers.pdf.lines import CHINESE
from gongkai.readers.pdf.ruled import Cell, Table
from gongkai.readers.pdf.strokes import NEAR

SEWN = 20_000  # cells: a table grown beyond this is not joined any further
PADDING = 16.0  # points: what a cell keeps free beside a full line, both sides together
_NUMBERED = re.compile(r"[（(]?[0-9０-９一二三四五六七八九十]+[）).．、]")


def sewn(parts: Sequence[tuple[Table, int]]) -> list[tuple[Table, int]]:
    """Join each table, given with its page and in order without text between, to one that it goes on from.

    It goes on when it is the next page's, as wide, and its columns are columns of the other's (or the other way round).
    A head repeated on the next page is dropped.
    """
    found: list[tuple[Table, int]] = []
    last_page = 0
    for table, page in parts:
        near = found and page == last_page + 1 and len(found[-1][0].cells) < SEWN
        if near and (whole := _joined(found[-1][0], table)):
            found[-1] = whole, found[-1][1]
        else:
            found.append((table, page))
        last_page = page
    return found


def grid(table: Table, page: int) -> Grid:
    """Return a table as a grid: its text at top left corners, None where a merged cell covers the place.

    Rows in which nothing is printed are slivers between double rules, or what a page's end left of a row: left out.
    """
    rows = (row for row in _rows(table, len(table.ys) - 1) if any(row))
    return Grid(tuple(map(tuple, rows)), page)


def _rows(table: Table, most: int) -> list[list[str | None]]:
    """Return the table's rows, at most so many, as a grid has them."""
    wide = len(table.xs) - 1
    rows: list[list[str | None]] = [[None] * wide for _ in range(min(most, len(table.ys) - 1))]
    for cell in table.cells:
        if cell.row < most:
            rows[cell.row][cell.column] = cell.text
    return rows


def _joined(upper: Table, lower: Table) -> Table | None:
    """Return both as one table, None where the columns tell that they are two."""
    few, many = sorted((upper.xs, lower.xs), key=len)
    if not all(_near(x, many) for x in few) or not (_near(few[0], many[:1]) and _near(few[-1], many[-1:])):
        return None
    upper, lower = _on(upper, many), _on(lower, many)
    lower = _without(lower, _repeated_rows(upper, lower))
    depth = len(upper.ys) - 1
    cells = list(upper.cells)
    for cell, above in zip(lower.cells, _aboves(upper, lower), strict=True):
        moved = cell._replace(row=cell.row + depth, row_end=cell.row_end + depth)
        if above is None:
            cells.append(moved)
        else:
            text = cells[above].text + moved.text
            cells[above] = cells[above]._replace(row_end=moved.row_end, text=text, last=moved.last)
    shift = upper.ys[-1] - lower.ys[0]
    whole = Table(many, upper.ys + tuple(y + shift for y in lower.ys[1:]), tuple(cells))
    return _without_row(whole, depth) if _one_row(upper, lower) else whole


def _aboves(upper: Table, lower: Table) -> list[int | None]:
    """Return for each cell of `lower` the index of the cell of `upper` that it is the rest of, None for cells anew."""
    bottom = {
        (cell.column, cell.column_end): index
        for index, cell in enumerate(upper.cells)
        if cell.row_end == len(upper.ys) - 1
    }
    top = [cell for cell in lower.cells if cell.row == 0]
    told = not all(cell.open for cell in top)  # whether a missing rule tells anything
    one_row = _one_row(upper, lower)
    leading = _leading_blanks(top)
    found: list[int | None] = []
    for cell in lower.cells:
        index = bottom.get((cell.column, cell.column_end)) if cell.row == 0 else None
        if index is not None:
            above = upper.cells[index]
            unclosed = cell.open and told and not _is_number(cell) and not _is_number(above)
            if not (one_row or cell in leading or unclosed or _torn(upper, above, cell)):
                index = None
        found.append(index)
    return found


def _leading_blanks(top: Sequence[Cell]) -> list[Cell]:
    """Return the empty cells with which a row begins before its label: the rest of labels that span rows."""
    blanks: list[Cell] = []
    for cell in sorted(top, key=lambda cell: cell.column):
        if cell.text:
            return blanks if CHINESE.search(cell.text) else []
        blanks.append(cell)
    return []


def _torn(upper: Table, above: Cell, cell: Cell) -> bool:
    """Tell whether a label stops in `above` for want of room and goes on in `cell`, which begins no new number."""
    if not (CHINESE.search(above.text) and CHINESE.search(cell.text)) or _NUMBERED.match(cell.text):
        return False
    return upper.xs[above.column_end] - upper.xs[above.column] - above.last <= cell.first + PADDING


def _one_row(upper: Table, lower: Table) -> bool:
    """Tell whether the page's end cut a row in two: the same cells, a label torn, figures on one side only."""
    bottom = {(cell.column, cell.column_end): cell for cell in upper.cells if cell.row_end == len(upper.ys) - 1}
    top = [cell for cell in lower.cells if cell.row == 0]
    if any(map(_is_number, top)) and any(map(_is_number, bottom.values())):
        return False
    if not all((cell.column, cell.column_end) in bottom for cell in top):
        return False
    words = [cell for cell in top if cell.text and not _is_number(cell)]
    return bool(words) and all(_torn(upper, bottom[cell.column, cell.column_end], cell) for cell in words)


def _near(x: float, edges: Sequence[float]) -> bool:
    return any(abs(x - edge) <= NEAR for edge in edges)


def _on(table: Table, xs: tuple[float, ...]) -> Table:
    """Return the table with its cells counted by the columns `xs`, which hold all its own."""
    at = [min(range(len(xs)), key=lambda index: abs(xs[index] - x)) for x in table.xs]
    cells = (cell._replace(column=at[cell.column], column_end=at[cell.column_end]) for cell in table.cells)
    return table._replace(xs=xs, cells=tuple(cells))


def _repeated_rows(upper: Table, lower: Table) -> int:
    """Return how many rows at the top of `lower` repeat the head of `upper`: words in the same cells."""
    again = _rows(lower, len(lower.ys) - 1)
    head = _rows(upper, len(again))
    count = 0
    while count < min(len(head), len(again) - 1) and head[count] == again[count]:
        count += 1
    while count and any(cell.row < count < cell.row_end for cell in lower.cells):
        count -= 1
    return count if any(text for row in again[:count] for text in row) else 0


def _without(table: Table, rows: int) -> Table:
    kept = (cell._replace(row=cell.row - rows, row_end=cell.row_end - rows) for cell in table.cells if cell.row >= rows)
    return table._replace(ys=table.ys[rows:], cells=tuple(kept))


def _without_row(table: Table, row: int) -> Table:
    """Return the table without a grid row in which no cell begins."""
    cells = (
        cell._replace(row=cell.row - (cell.row > row), row_end=cell.row_end - (cell.row_end > row))
        for cell in table.cells
    )
    return table._replace(ys=table.ys[:row] + table.ys[row + 1 :], cells=tuple(cells))


def _is_number(cell: Cell) -> bool:
    return any(character.isdigit() for character in cell.text) and not CHINESE.search(cell.text)
