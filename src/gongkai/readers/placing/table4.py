"""Table four: fifteen numbers under three kinds of proceeding, in one row, in three tables, or alone."""

from functools import cache

from gongkai.law import form
from gongkai.law.form import Block, Column, known_forms
from gongkai.readers.placing.align import align
from gongkai.readers.placing.board import Board, Cells, Slots
from gongkai.readers.placing.number import number
from gongkai.readers.placing.row import Row, Run, Sense
from gongkai.readers.placing.vocabulary import BLOCK, COLUMN


class TableFour:
    """Collects the values of table four with the heads above them, and rows of fifteen numbers found without any."""

    def __init__(self) -> None:
        self.rows: list[tuple[Run, tuple[str, ...], dict[int, str]]] = []
        self.orphans: list[Run] = []
        self.heads: list[Sense] = []
        self._blocks: list[Sense] = []
        self._leaves: dict[int, str] = {}

    def take(self, event: Sense | Run) -> None:
        """Take the next label or run of the table."""
        if isinstance(event, Run):
            if not self.heads and is_orphan(event):
                self.orphans.append(event)
            elif event.label is None:
                blocks = tuple(sense.meaning.key for sense in sorted(self._blocks, key=lambda sense: sense.column))
                self.rows.append((event, blocks, self._leaves))
            self._blocks, self._leaves = [], {}
            return
        self.heads.append(event)
        if event.meaning.kind == BLOCK:
            self._blocks.append(event)
        elif event.meaning.kind == COLUMN:
            self._leaves[event.column] = event.meaning.key

    def blank_row(self, row: Row) -> bool:
        """Take a row of blank cells under complete heads as the data row left blank; tell whether it was."""
        cells = [(column, text) for column, text in enumerate(row.cells) if text is not None]
        if row.ragged or not self._leaves or len(cells) != len(_all()):
            return False
        self.take(Run(row, None, None, cells))
        return True

    def place(self, board: Board) -> None:
        """Put the numbers on the board; rows whose kind of proceeding cannot be told become doubts."""
        for head in self.heads:
            if not head.meaning.exact:
                board.doubt("D108", (), None, raw=head.text, label=head.meaning.label)
        for run, blocks, leaves in self.rows:
            self._row(board, run, blocks, leaves)
        for run in self.orphans:
            self._orphan(board, run)

    def _row(self, board: Board, run: Run, blocks: tuple[str, ...], leaves: dict[int, str]) -> None:
        named = [block for block in _blocks() if block.key in blocks]
        wanted = named if len(named) == 1 and len(run.filled) <= len(named[0].columns) else list(_blocks())
        slots = _slots(tuple(wanted))
        expected = len(slots.paths)
        cells = align(run, expected, sorted(leaves), tight=_framed(run))
        if cells is None or not _in_statutory_order(leaves, expected):
            row = "、".join(block.label for block in wanted)
            board.doubt("D106", slots.paths, run.origin, row=row, found=len(run.filled), expected=expected)
            return
        board.put(run, cells, slots)

    def _orphan(self, board: Board, run: Run) -> None:
        """Fifteen numbers without any head are table four's if it has no other and their sums hold."""
        cells = run.filled
        if any(path.startswith("t4.") for path in board.origins) or not _adds_up(cells):
            board.doubt("D105", (), run.origin, raw=run.raw)
            return
        board.doubt("D108", (), run.origin, raw="", label="、".join(block.label for block in _blocks()))
        board.put(run, cells, _slots(_blocks()))


def is_orphan(run: Run) -> bool:
    """Tell whether a run without a label has as many numbers as table four."""
    return run.label is None and run.before is None and len(run.filled) == len(_all())


@cache
def _slots(blocks: tuple[Block, ...]) -> Slots:
    return Slots.of(f"t4.{blocks[0].key}", blocks[0].columns) + (_slots(blocks[1:]) if blocks[1:] else Slots.of("", ()))


@cache
def _blocks() -> tuple[Block, ...]:
    return form(str(known_forms()[-1])).t4


@cache
def _all() -> tuple[Column, ...]:
    return tuple(column for block in _blocks() for column in block.columns)


def _framed(run: Run) -> bool:
    """Tell whether neither end of a row is blank: it has no spare cells there."""
    return bool(run.cells) and all(text.strip() for _, text in (run.cells[0], run.cells[-1]))


def _in_statutory_order(leaves: dict[int, str], expected: int) -> bool:
    keys = [leaves[place] for place in sorted(leaves)]
    return len(keys) != expected or keys == [column.key for column in _all()[:expected]]


def _adds_up(cells: Cells) -> bool:
    values = [number(text, column.kind).value for (_, text), column in zip(cells, _all(), strict=True)]
    if any(value is None for value in values):
        return False
    width = len(_blocks()[0].columns)
    blocks = [values[start : start + width] for start in range(0, len(values), width)]
    return all(sum(value or 0 for value in block[:-1]) == block[-1] for block in blocks)
