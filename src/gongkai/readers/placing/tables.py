"""Hands every row of every grid to the statutory table it belongs to, whatever grid it stands in."""

from gongkai.readers.placing.board import Board
from gongkai.readers.placing.row import Row, Run, Sense, take_apart
from gongkai.readers.placing.table2 import TableTwo
from gongkai.readers.placing.table3 import TableThree
from gongkai.readers.placing.table4 import TableFour, is_orphan
from gongkai.report import Origin

NEWEST, OLDEST, CHANGED = 2021, 2019, 2021
_MANY_ROWS = 200
"""Beyond so many rows no torn label is looked for: the statutory tables have some sixty, and the search is slow."""


class Tables:
    """The three tables while a document is read.

    `current` is the table the next row is expected to belong to, `met` the tables found, `stray` numbers that stand as
    lines of text where a table is expected.
    """

    def __init__(self) -> None:
        self.two, self.three, self.four = TableTwo(), TableThree(), TableFour()
        self.current = self.rows = 0
        self.met: set[int] = set()
        self.stray: list[Origin] = []

    def take(self, row: Row) -> int:
        """Take a row; return the table it belongs to, 0 where it is no row of a statutory table."""
        self.rows += 1
        parsed = take_apart(row, self.current if self.rows < _MANY_ROWS else 0)
        if not parsed.events:
            blank = self.current == 4 and not parsed.strange and self.four.blank_row(row)
            return self.current if blank or not parsed.strange else 0
        taken = 0
        for event in parsed.events:
            taken = self._give(event, row.table) or taken
        return taken

    def place(self, board: Board, year: int | None) -> str:
        """Put all rows on the board and return the form's id; `year` is the report's, for tables that do not tell."""
        years = self.two.year(), self.three.year()
        usual = (OLDEST if year and year < CHANGED else NEWEST) if years == (None, None) else years[0] or years[1]
        two, three = (found or usual or NEWEST for found in years)
        self.two.place(board)
        self.three.place(board, three)
        self.four.place(board)
        return str(two) if two == three else f"{two}+{three}"

    def _give(self, event: Sense | Run, grid: int) -> int:
        """Hand a label or a run to its table; return which, 0 where it belongs to none."""
        table = self._table_of(event)
        if table:
            self.current = table
            self.met.add(table)
        if table == 2:
            self.two.take(event)
        elif table == 3:
            self.three.take(event, grid)
        elif table == 4:
            self.four.take(event)
        return table

    def _table_of(self, event: Sense | Run) -> int:
        """Return the table a label names; a run without a label belongs to the table it stands in.

        Fifteen numbers that nothing introduces are table four's. A row of table two needs a head or item of that table
        before it: its names (“行政许可”) are common words.
        """
        label = event.label if isinstance(event, Run) else event
        if label is None:
            orphan = self.current in (0, 3) and 4 not in self.met and isinstance(event, Run) and is_orphan(event)
            return 4 if orphan else self.current
        table = label.meaning.table or self.current
        return 0 if table == 2 and self.current != 2 and isinstance(event, Run) else table
