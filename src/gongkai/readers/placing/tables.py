"""Hands every row of every grid to the statutory table it belongs to, whatever grid it stands in."""

from gongkai.readers.placing.board import Board
from gongkai.readers.placing.row import Parsed, Row, Run, take_apart
from gongkai.readers.placing.table2 import TableTwo
from gongkai.readers.placing.table3 import TableThree
from gongkai.readers.placing.table4 import TableFour, is_orphan
from gongkai.readers.placing.vocabulary import ROW
from gongkai.report import Origin

NEWEST, OLDEST, CHANGED = 2021, 2019, 2021


class Tables:
    """The three tables while a document is read.

    `current` is the table the next row is expected to belong to, `met` the tables found, `stray` numbers that stand as
    lines of text where a table is expected.
    """

    def __init__(self) -> None:
        self.two, self.three, self.four = TableTwo(), TableThree(), TableFour()
        self.current = 0
        self.met: set[int] = set()
        self.stray: list[Origin] = []

    def take(self, row: Row) -> int:
        """Take a row; return the table it belongs to, 0 where it is no row of a statutory table."""
        parsed = take_apart(row, self.current)
        if not parsed.events:
            blank = self.current == 4 and not parsed.strange and self.four.blank_row(row)
            return self.current if blank or not parsed.strange else 0
        table = self._table_of(parsed)
        if table == 0:
            return 0
        self.current = table
        self.met.add(table)
        for event in parsed.events:
            if table == 2:
                self.two.take(event)
            elif table == 3:
                self.three.take(event, row.table)
            elif isinstance(event, Run) and event.label is None and not self.four.heads and is_orphan(event):
                self.four.orphans.append(event)
            else:
                self.four.take(event)
        return table

    def place(self, board: Board, year: int | None) -> str:
        """Put all rows on the board and return the form's id; `year` is the report's, for tables that do not tell."""
        years = self.two.year(), self.three.year()
        usual = (OLDEST if year and year < CHANGED else NEWEST) if years == (None, None) else years[0] or years[1]
        two, three = (found or usual or NEWEST for found in years)
        self.two.place(board, two)
        self.three.place(board, three)
        self.four.place(board)
        return str(two) if two == three else f"{two}+{three}"

    def _table_of(self, parsed: Parsed) -> int:
        runs = [event for event in parsed.events if isinstance(event, Run)]
        named = [event for event in parsed.events if not isinstance(event, Run) or event.label]
        if not named and all(is_orphan(run) for run in runs) and self.current in (0, 3) and 4 not in self.met:
            return 4
        table = parsed.table if named else self.current
        only_rows = all(isinstance(event, Run) and event.label and event.label.meaning.kind == ROW for event in named)
        if table == 2 and table != self.current and only_rows:
            return 0
        return table
