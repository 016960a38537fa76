"""Table two: blocks of Art. 20, each with columns of its own, read by the rows' names and the heads above them."""

from functools import cache

from gongkai.law import form
from gongkai.law.form import Block, known_forms
from gongkai.readers.placing.align import align
from gongkai.readers.placing.board import Board
from gongkai.readers.placing.number import unit_in
from gongkai.readers.placing.row import Run, Sense
from gongkai.readers.placing.vocabulary import COLUMN, ITEM, WORD


class TableTwo:
    """Collects the rows of table two with the heads they stand under; `place` settles them once the form is known."""

    def __init__(self) -> None:
        self.rows: list[tuple[Run, tuple[Sense, ...]]] = []
        self.head: tuple[Sense, ...] = ()
        self.heads: list[Sense] = []

    def take(self, event: Sense | Run) -> None:
        """Take the next label or run of the table."""
        if isinstance(event, Run):
            self.rows.append((event, self.head))
        elif event.meaning.kind in (ITEM, WORD):
            self.head = ()
        elif event.meaning.kind == COLUMN:
            self.head = (*self.head, event)
            self.heads.append(event)

    def year(self) -> int | None:
        """Return the year of the form whose heads the table has, None where its heads tell nothing."""
        seen = {head.meaning.key for head in self.heads}
        scores = [(len(seen & _columns_of(year)) - len(seen - _columns_of(year)), year) for year in known_forms()]
        best, year = max(scores)
        return year if seen and [score for score, _ in scores].count(best) == 1 else None

    def place(self, board: Board, year: int) -> None:
        """Put every row on the board; the heads above a row decide its columns, `year` where they do not."""
        tight = all(len(run.cells) <= len(_block(run, head, year).columns) for run, head in self.rows if run.label)
        for each in self.heads:
            if not each.meaning.exact:
                board.doubt("D108", (), None, raw=each.text, label=each.meaning.label)
        for run, head in self.rows:
            if run.label:
                self._row(board, run, head, _block(run, head, year), tight=tight)
            elif run.filled:
                board.doubt("D105", (), run.origin, raw=run.raw)

    def _row(self, board: Board, run: Run, head: tuple[Sense, ...], block: Block, *, tight: bool) -> None:
        label = run.label
        if label is None or not run.cells:
            return
        keys = [sense.meaning.key for sense in head]
        known = {column.key: column for column in block.columns}
        columns = block.columns
        if len(keys) == len(columns) and set(keys) == set(known):
            columns = tuple(known[key] for key in keys)
        slots = [(f"t2.{label.meaning.key}.{column.key}", column) for column in columns]
        places = [sense.column for sense in head]
        cells = align(run, len(columns), places, tight=tight and len(self.rows) > 1)
        if cells is None:
            found = len(run.filled)
            board.doubt(
                "D106",
                (path for path, _ in slots),
                run.origin,
                row=label.meaning.label,
                found=found,
                expected=len(columns),
            )
            return
        if not label.meaning.exact:
            board.doubt("D109", (), run.origin, raw=label.text, label=label.meaning.label)
        board.put(run, cells, slots, next(filter(None, (unit_in(sense.text) for sense in head)), ""))


def _block(run: Run, head: tuple[Sense, ...], year: int) -> Block:
    """Return the block whose row this is: of the form whose columns the head above it names, else of `year`'s."""
    key = run.label.meaning.key if run.label else ""
    named = {sense.meaning.key for sense in head}

    def agreement(block_year: int) -> tuple[int, bool]:
        columns = {column.key for column in _blocks(block_year)[key].columns}
        return len(named & columns) - len(named - columns), block_year == year

    years = [each for each in known_forms() if key in _blocks(each)]
    return _blocks(max(years, key=agreement))[key]


@cache
def _blocks(year: int) -> dict[str, Block]:
    return {row.key: block for block in form(str(year)).t2 for row in block.rows}


@cache
def _columns_of(year: int) -> frozenset[str]:
    return frozenset(column.key for block in form(str(year)).t2 for column in block.columns)
