"""Tables that a page's end cut apart, sewn together again; and ruled tables as grids."""

from collections.abc import Sequence

from gongkai.readers.grid import Grid
from gongkai.readers.pdf.lines import CHINESE
from gongkai.readers.pdf.ruled import NEAR, Cell, Table


def sewn(parts: Sequence[tuple[Table, int]]) -> list[tuple[Table, int]]:
    """Join each table, given with its page and in order without text between, to one that it goes on from.

    It goes on when it is the next page's, as wide, and its columns are columns of the other's (or the other way round).
    A head repeated on the next page is dropped.
    """
    found: list[tuple[Table, int]] = []
    last_page = 0
    for table, page in parts:
        if found and page == last_page + 1 and (whole := _joined(found[-1][0], table)):
            found[-1] = whole, found[-1][1]
        else:
            found.append((table, page))
        last_page = page
    return found


def grid(table: Table, page: int) -> Grid:
    """Return a table as a grid: its text at top left corners, None where a merged cell covers the place."""
    wide = len(table.xs) - 1
    rows: list[list[str | None]] = [[None] * wide for _ in range(len(table.ys) - 1)]
    for cell in table.cells:
        rows[cell.row][cell.column] = cell.text
    return Grid(tuple(map(tuple, rows)), page)


def _joined(upper: Table, lower: Table) -> Table | None:
    """Return both as one table, None where the columns tell that they are two."""
    few, many = sorted((upper.xs, lower.xs), key=len)
    if not all(_near(x, many) for x in few) or not (_near(few[0], many[:1]) and _near(few[-1], many[-1:])):
        return None
    upper, lower = _on(upper, many), _on(lower, many)
    lower = _without(lower, _repeated_rows(upper, lower))
    depth = len(upper.ys) - 1
    cells = list(upper.cells)
    top = [cell for cell in lower.cells if cell.row == 0]
    told = not all(cell.open for cell in top) or _one_row(upper, top)
    for cell in lower.cells:
        moved = cell._replace(row=cell.row + depth, row_end=cell.row_end + depth)
        above = _goes_on(cells, moved) if told and cell.row == 0 else None
        if above is None:
            cells.append(moved)
        else:
            cells[above] = cells[above]._replace(row_end=moved.row_end, text=cells[above].text + moved.text)
    shift = upper.ys[-1] - lower.ys[0]
    return Table(many, upper.ys + tuple(y + shift for y in lower.ys[1:]), tuple(cells))


def _one_row(upper: Table, top: Sequence[Cell]) -> bool:
    """Tell whether the first row of a page without any rule above it is the rest of the last row of the page before.

    It is when only one of the two has figures; otherwise the rule between them was left undrawn.
    """
    bottom = [cell for cell in upper.cells if cell.row_end == len(upper.ys) - 1]
    return not (any(_is_number(cell) for cell in bottom) and any(_is_number(cell) for cell in top))


def _near(x: float, edges: Sequence[float]) -> bool:
    return any(abs(x - edge) <= NEAR for edge in edges)


def _on(table: Table, xs: tuple[float, ...]) -> Table:
    """Return the table with its cells counted by the columns `xs`, which hold all its own."""
    at = [min(range(len(xs)), key=lambda index: abs(xs[index] - x)) for x in table.xs]
    cells = (cell._replace(column=at[cell.column], column_end=at[cell.column_end]) for cell in table.cells)
    return table._replace(xs=xs, cells=tuple(cells))


def _repeated_rows(upper: Table, lower: Table) -> int:
    """Return how many rows at the top of `lower` repeat the head of `upper`: words in the same cells."""
    head, again = grid(upper, 0).rows, grid(lower, 0).rows
    count = 0
    while count < min(len(head), len(again) - 1) and head[count] == again[count]:
        count += 1
    while count and any(cell.row < count < cell.row_end for cell in lower.cells):
        count -= 1
    return count if any(text for row in again[:count] for text in row) else 0


def _without(table: Table, rows: int) -> Table:
    kept = (cell._replace(row=cell.row - rows, row_end=cell.row_end - rows) for cell in table.cells if cell.row >= rows)
    return table._replace(ys=table.ys[rows:], cells=tuple(kept))


def _goes_on(cells: Sequence[Cell], cell: Cell) -> int | None:
    """Return the index of the cell above that `cell` is the rest of.

    No rule closes such a cell at the top; or it is empty and one of the two spans several rows, as only labels do.
    """
    if _is_number(cell) or not (cell.open or not cell.text):
        return None
    for index, above in enumerate(cells):
        if (above.row_end, above.column, above.column_end) == (cell.row, cell.column, cell.column_end):
            several = cell.row_end - cell.row > 1 or above.row_end - above.row > 1
            return index if cell.open or (several and not _is_number(above)) else None
    return None


def _is_number(cell: Cell) -> bool:
    return any(character.isdigit() for character in cell.text) and not CHINESE.search(cell.text)
