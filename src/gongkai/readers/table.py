"""Tables as they are gathered, whatever the format: covered places, bounds, tables that only lay out a page."""

from collections.abc import Iterable

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import Limits

Block = Paragraph | Grid
LONG = 600
"""A cell with more characters than this holds running text: the longest statutory label has 47."""


class Bounds:
    """What one document may still hold: cells and paragraphs are counted off as they are met."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._cells, self._paragraphs = limits.cells, limits.paragraphs

    def cells(self, number: int) -> None:
        """Count off `number` cells. Raises CannotRead (E108)."""
        self._cells -= number
        if self._cells < 0:
            raise CannotRead("E108", cells=self._limits.cells - self._cells, limit=self._limits.cells)

    def fits(self, number: int) -> None:
        """Raise CannotRead (E108) where `number` cells are too many even for a document of one table."""
        if number > self._limits.cells:
            raise CannotRead("E108", cells=number, limit=self._limits.cells)

    def paragraphs(self, number: int) -> None:
        """Count off `number` lines of text. Raises CannotRead (E117)."""
        self._paragraphs -= number
        if self._paragraphs < 0:
            limit = self._limits.paragraphs
            raise CannotRead("E117", paragraphs=limit - self._paragraphs, limit=limit)


class Table:
    """A table being gathered, cell by cell and row by row.

    `lines` is the text of the present cell, `across` its width in columns, `covered` whether a cell above reaches into
    it; `row` and `rows` hold what the cells came to. All text and inner tables are kept in reading order besides, for
    the case that the table only lays out a page.
    """

    __slots__ = ("_bounds", "_flow", "_nested", "_said", "_spacious", "across", "covered", "lines", "row", "rows")

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self.rows: list[list[str | None]] = []
        self.row: list[str | None] = []
        self.lines: list[str] = []
        self.across, self.covered = 1, False
        self._flow: list[str | Grid] = []
        self._nested = self._said = 0
        self._spacious = False

    def end_cell(self) -> None:
        """Set the present cell into the present row, None where a cell above covers it, and begin a new one."""
        text = ""
        if self.lines:
            text = self.lines[0] if len(self.lines) == 1 else "\n".join(self.lines)
            self._flow += self.lines[self._said :] if self._said else self.lines
            self.lines.clear()
            self._said = 0
            self._spacious = self._spacious or (len(text) > LONG and not self.covered)
        self.row.append(None if self.covered else text)
        self.covered = False
        if self.across > 1:
            self._widen()

    def set(self, text: str) -> None:
        """Set the present cell, which has one line or none and is not covered, into the present row."""
        self.row.append(text)
        if text:
            self._flow.append(text)
            if len(text) > LONG:
                self._spacious = True
        if self.across > 1:
            self._widen()

    def leave_out(self) -> None:
        """Set the present cell, which is empty and which a cell above covers, into the present row."""
        self.row.append(None)
        self.covered = False
        if self.across > 1:
            self._widen()

    def _widen(self) -> None:
        self._bounds.fits(len(self.row) + self.across)
        self.row.extend([None] * (self.across - 1))
        self.across = 1

    def cover(self, reach: list[int], *, to_the_end: bool = False) -> None:
        """Leave out the next places while a cell above reaches into them; count off `reach`, its rows by column.

        At the end of a row all columns that are still reached into are left out, those between them left empty.
        """
        place = len(self.row)
        end = max((column for column, rest in enumerate(reach) if rest), default=-1) if to_the_end else len(reach) - 1
        while place <= end and (reach[place] or to_the_end):
            self.row.append(None if reach[place] else "")
            reach[place] = max(0, reach[place] - 1)
            place += 1

    def skip(self, columns: int) -> None:
        """Leave the next `columns` places of the row empty."""
        self._bounds.fits(len(self.row) + columns)
        self.row.extend([""] * columns)

    def end_row(self) -> None:
        """Set the present row into the table and begin a new one."""
        self._bounds.cells(len(self.row))
        self.rows.append(self.row)
        self.row = []

    def enclose(self, blocks: list[Block]) -> None:
        """Take in what a table inside the present cell came to: lines join the cell's own, a grid stands beside it."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self.lines.append(block.text)
            else:
                self._flow += self.lines[self._said :]
                self._said = len(self.lines)
                self._flow.append(block)
                self._nested += filled(block.rows)

    def settle(self) -> list[Block]:
        """Return the table as a Grid, its inner grids behind it; or what it frames, where it only lays out a page."""
        width = max(map(len, self.rows), default=0)
        self._bounds.fits(width * len(self.rows))
        if width < 2 or self._spacious or (self._nested and self._nested >= filled(self.rows)):
            return [Paragraph(part) if isinstance(part, str) else part for part in self._flow]
        rows = (row if len(row) == width else row + [""] * (width - len(row)) for row in self.rows if row)
        return [Grid(tuple(map(tuple, rows))), *(part for part in self._flow if isinstance(part, Grid))]


def filled(rows: Iterable[Iterable[str | None]]) -> int:
    """Return how many cells hold text."""
    return sum(1 for row in rows for text in row if text)
