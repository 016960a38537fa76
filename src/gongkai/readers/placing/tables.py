"""Hands every row of every grid to the statutory table it belongs to, whatever grid it stands in."""

from gongkai.law import form_for_year, known_forms
from gongkai.readers.placing.board import Board
from gongkai.readers.placing.row import Row, Run, Sense, take_apart
from gongkai.readers.placing.table2 import TableTwo
from gongkai.readers.placing.table3 import TableThree
from gongkai.readers.placing.table4 import TableFour, is_orphan
from gongkai.report import Origin

_MANY_CELLS = 1500
"""Beyond so many cells no torn label is looked for: the statutory tables have some 400, and the search is slow."""


class Tables:
    """The three tables while a document is read.

    `current` is the table the next row is expected to belong to, `met` the tables found, `stray` numbers that stand as
    lines of text where a table is expected. `dated` tells whether the tables themselves show which forms they are.
    """

    def __init__(self) -> None:
        self.two, self.three, self.four = TableTwo(), TableThree(), TableFour()
        self.current = self.cells = 0
        self.dated = False
        self.met: set[int] = set()
        self.stray: list[Origin] = []

    def take(self, row: Row) -> int:
        """Take a row; return the table it belongs to, 0 where it is no row of a statutory table."""
        self.cells += len(row.cells)
        parsed = take_apart(row, self.current if self.cells < _MANY_CELLS else 0)
        if not parsed.events:
            blank = self.current == 4 and not parsed.strange and self.four.blank_row(row)
            return self.current if blank or not parsed.strange else 0
        taken = 0
        for event in parsed.events:
            label = event.label if isinstance(event, Run) else event
            table = self._table_named(label, event) if label else self._table_around(event)
            if table:
                self._give(table, event, row.table)
                taken = table
        return taken

    def place(self, board: Board, year: int | None) -> str:
        """Put all rows on the board and return the form's id; `year` is the report's, for tables that do not tell."""
        years = self.two.year(), self.three.year()
        self.dated = None not in years
        two, three = (found or years[0] or years[1] or _form_year(year) for found in years)
        self.two.place(board)
        self.three.place(board, three)
        self.four.place(board)
        return str(two) if two == three else f"{two}+{three}"

    def _give(self, table: int, event: Sense | Run, grid: int) -> None:
        self.current = table
        self.met.add(table)
        if table == 3:
            self.three.take(event, grid)
        elif table == 2:
            self.two.take(event)
        else:
            self.four.take(event)

    def _table_named(self, label: Sense, event: Sense | Run) -> int:
        """Return the table a label names.

        A row of table two needs a head or item of that table before it: its names (“行政许可”) are common words.
        """
        table = label.meaning.table or self.current
        return 0 if table == 2 and self.current != 2 and isinstance(event, Run) else table

    def _table_around(self, event: Sense | Run) -> int:
        """Return the table a run without a label stands in: fifteen numbers with no head are table four's."""
        orphan = self.current in (0, 3) and 4 not in self.met and isinstance(event, Run) and is_orphan(event)
        return 4 if orphan else self.current


def _form_year(year: int | None) -> int:
    """Return the year of the form a report on `year` must use, of the newest where the year is unknown."""
    return form_for_year(year).t3_year if year and year >= known_forms()[0] else known_forms()[-1]
