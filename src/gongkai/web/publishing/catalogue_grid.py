"""A standard catalogue's file into grids of text: merged cells are filled, as the eye fills them."""

from collections.abc import Iterator
from io import BytesIO
from itertools import islice

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from gongkai.readers.limits import Limits
from gongkai.readers.zipbox import ZipBox
from gongkai.web.organs.intake.read import tables_in, written

MOST_ROWS, MOST_COLUMNS = 5_000, 60
LIMITS = Limits(unpacked_bytes=50 * 1024 * 1024)

Grid = list[list[str]]


def grids(content: bytes, name: str) -> Iterator[tuple[str, Grid]]:
    """Yield each sheet's name ("" for csv) and its cells. Raises one of gongkai.web.organs.intake.read.UNREADABLE.

    A sheet is read to its 5,000th row and 60th column: programs often declare more than there is.
    """
    if name.lower().endswith(".csv"):
        for title, lines in tables_in(content, name):
            yield title, [[written(cell) for cell in line[:MOST_COLUMNS]] for line in islice(lines, MOST_ROWS)]
        return
    box = ZipBox(content, LIMITS)
    for part in box.names:
        box.read(part)
    # What is merged is told only to a reader that holds the sheet as a whole; the limits above bound it.
    book = load_workbook(BytesIO(content), data_only=True)
    for sheet in book.worksheets:
        yield sheet.title, _filled(sheet)


def _filled(sheet: Worksheet) -> Grid:
    rows = sheet.iter_rows(max_row=min(sheet.max_row, MOST_ROWS), max_col=min(sheet.max_column, MOST_COLUMNS))
    grid = [[written(cell.value) for cell in row] for row in rows]
    for merged in sheet.merged_cells.ranges:
        top, left = merged.min_row - 1, merged.min_col - 1
        if top < len(grid) and left < len(grid[top]):
            for row in grid[top : merged.max_row]:
                width = len(row[left : merged.max_col])
                row[left : left + width] = [grid[top][left]] * width
    return grid
