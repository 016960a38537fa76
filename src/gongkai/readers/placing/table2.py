"""Table two: blocks of Art. 20, each with columns of its own, read by the rows' names and the heads above them."""

from collections import Counter
from collections.abc import Callable
from functools import cache

from gongkai.law import form
from gongkai.law.form import Block, known_forms
from gongkai.readers.placing.align import align
from gongkai.readers.placing.board import Board, Slots
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
        """Return the year of the form most rows stand on by their heads, None where the heads tell nothing."""
        votes = Counter(blocks[0] for blocks in map(_headed, self.rows) if len(blocks) == 1)
        years = {year: sum(votes[block] for block in set(_blocks(year).values())) for year in known_forms()}
        best = [year for year, count in years.items() if count and count == max(years.values())]
        return best[0] if len(best) == 1 else None

    def place(self, board: Board) -> None:
        """Put every row on the board; the heads above a row decide its columns."""
        for head in self.heads:
            if not head.meaning.exact:
                board.doubt("D108", (), None, raw=head.text, label=head.meaning.label)
        year = self.year()
        settled = [(run, heads, _block(run, heads, year)) for run, heads in self.rows]
        tight = len(settled) > 1 and all(len(run.cells) <= len(block.columns) for run, _, block in settled if block)
        for run, heads, block in settled:
            if block and run.label and run.cells:
                self._row(board, run, run.label, heads, block, tight=tight)
            elif run.label and not run.cells:
                board.named.add(f"t2.{run.label.meaning.key}")
            elif run.filled:
                board.doubt("D105", (), run.origin, raw=run.raw)

    def _row(
        self, board: Board, run: Run, label: Sense, heads: tuple[Sense, ...], block: Block, *, tight: bool
    ) -> None:
        slots = _slots(label.meaning.key, block, tuple(head.meaning.key for head in heads))
        cells = align(run, len(slots.paths), [head.column for head in heads], tight=tight)
        if cells is None:
            found, expected = len(run.filled), len(slots.paths)
            board.doubt("D106", slots.paths, run.origin, row=label.meaning.label, found=found, expected=expected)
            return
        if not label.meaning.exact:
            board.doubt("D109", (), run.origin, raw=label.text, label=label.meaning.label)
        board.put(run, cells, slots, next(filter(None, (unit_in(head.text) for head in heads)), ""))


def _block(run: Run, heads: tuple[Sense, ...], year: int | None) -> Block | None:
    """Return the block whose row this is: of the form whose columns the heads above it name.

    Where no head tells, the number of values must, and agree with `year`, the form of the rest of the table; None where
    both forms have as many columns.
    """
    blocks = _headed((run, heads))
    if len(blocks) > 1:
        fitting = [block for block in blocks if len(block.columns) == len(run.filled)]
        blocks = tuple(block for block in fitting if len(fitting) == 1 and year and block in _blocks(year).values())
    return blocks[0] if len(blocks) == 1 else None


def _headed(row: tuple[Run, tuple[Sense, ...]]) -> tuple[Block, ...]:
    """Return the blocks a row may belong to by its name and the heads above it."""
    run, heads = row
    if run.label is None:
        return ()
    return _candidates(run.label.meaning.key, frozenset(head.meaning.label for head in heads))


@cache
def _candidates(row: str, labels: frozenset[str]) -> tuple[Block, ...]:
    years = _agreeing(labels, lambda year: _heads_above(year, row))
    return tuple(_blocks(year)[row] for year in years if row in _blocks(year))


@cache
def _slots(row: str, block: Block, heads: tuple[str, ...]) -> Slots:
    """Return the slots of a row in the order of the heads above, in the statutory order where those are incomplete."""
    known = {column.key: column for column in block.columns}
    complete = sorted(heads) == sorted(known)
    return Slots.of(f"t2.{row}", [known[key] for key in heads] if complete else block.columns)


def _agreeing(labels: frozenset[str], heads_of: Callable[[int], frozenset[str]]) -> list[int]:
    """Return the form years whose heads agree best with `labels`; all of them where nothing tells them apart."""
    scores = {year: len(labels & heads_of(year)) - len(labels - heads_of(year)) for year in known_forms()}
    return [year for year, score in scores.items() if score == max(scores.values())]


@cache
def _blocks(year: int) -> dict[str, Block]:
    return {row.key: block for block in form(str(year)).t2 for row in block.rows}


@cache
def _heads_above(year: int, row: str) -> frozenset[str]:
    block = _blocks(year).get(row)
    return frozenset(column.label for column in block.columns) if block else frozenset()
