"""Table three: rows by their names, seven columns by their heads or, where those are torn, by the statutory order."""

from collections import Counter
from functools import cache

from gongkai.law import form
from gongkai.law.form import Column, known_forms
from gongkai.readers.placing.align import align
from gongkai.readers.placing.board import Board, Cells, Slots
from gongkai.readers.placing.number import number
from gongkai.readers.placing.row import Run, Sense
from gongkai.readers.placing.vocabulary import COLUMN, GROUP, ROW, Meaning, meaning, row_named

_LONGEST_NAME = 120
_BARE = {"total": "concluded", "other": "other.other"}


class TableThree:
    """Collects the rows of table three; `place` settles them all, for a row is judged beside its neighbours."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.heads: list[tuple[int, Sense]] = []
        self._shared: Counter[tuple[int, int]] = Counter()
        self._orders: dict[int, tuple[tuple[int, ...], tuple[str, ...]]] = {}

    def take(self, event: Sense | Run, table: int) -> None:
        """Take the next label or run of the table; `table` counts the document's grids."""
        if isinstance(event, Run):
            self.runs.append(event)
            if event.before and self.heads and self.heads[-1][1] is event.before:
                self.heads.pop()  # values follow it: it names a row
        elif event.meaning.kind == COLUMN:
            self.heads.append((table, event))

    def year(self) -> int | None:
        """Return the year of the form whose rows the table has, None where they tell nothing."""
        keys = {run.label.meaning.key for run in self.runs if run.label and run.label.meaning.kind == ROW}
        years = [year for year in known_forms() if keys <= _rows(year).keys()]
        if len(years) > 1:
            years = [year for year in years if any(run.cells and _row_of_group(run, year) for run in self.runs)]
        return years[0] if len(years) == 1 else None

    def place(self, board: Board, year: int) -> None:
        """Put every row on the board that can be placed with certainty; the others become doubts."""
        self._judge_heads(board)
        runs = _joined(_mended(self._named(year)))
        rows = [run for run in runs if run.label and run.cells]
        tight = len(rows) > 2 and all(len(run.cells) <= len(_columns()) for run in rows)
        self._shared = Counter((run.row.table, run.row.number) for run in rows)
        for run in runs:
            if run.label is None or run.label.meaning.kind != ROW:
                if run.filled:
                    board.doubt("D105", (), run.origin, raw=run.raw)
            elif run.cells:
                self._row(board, run, run.label, tight=tight)
            else:
                board.named.add(f"t3.{run.label.meaning.key}")

    def _row(self, board: Board, run: Run, label: Sense, *, tight: bool) -> None:
        places, order = ((), ()) if run.row.ragged else self._order(run.row.table)
        slots = _slots(label.meaning.key, order)
        cells = align(run, len(slots.paths), places, tight=tight)
        if cells is None:
            found, expected = len(run.filled), len(slots.paths)
            board.doubt("D106", slots.paths, run.origin, row=label.meaning.label, found=found, expected=expected)
            return
        if self._shared[run.row.table, run.row.number] > 1 and not _adds_up(cells, slots):
            board.doubt("D111", slots.paths, run.origin, row=label.meaning.label)
            return
        if not label.meaning.exact:
            board.doubt("D109", (), run.origin, raw=label.text, label=label.meaning.label)
        board.put(run, cells, slots)

    def _named(self, year: int) -> list[Run]:
        """Return the runs under their rows: “（六）其他处理” is a row in form 2019, a bare “总计” is “（七）总计”.

        A bare “总计” before the first row is a column's head, whatever follows it.
        """
        named: list[Run] = []
        begun = False
        for run in self.runs:
            bare = run.label is None and run.before and run.before.meaning.kind == COLUMN and run.before.meaning.key
            if single := _row_of_group(run, year):
                named.append(run._replace(label=_as_row(run.label, single, exact=True)))
            elif bare in _BARE and len(run.filled) == len(_columns()) and begun:
                named.append(run._replace(label=_as_row(run.before, _BARE[bare], exact=False)))
            else:
                named.append(run)
            begun = begun or _whole(run)
        return named

    def _order(self, table: int) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """Return where the heads of a grid stand, and their keys from left to right; nothing where one stands twice."""
        if table not in self._orders:
            placed = sorted({(head.column, head.meaning.key) for grid, head in self.heads if grid == table})
            keys = tuple(key for _, key in placed)
            twice = len(set(keys)) < len(keys)
            self._orders[table] = ((), ()) if twice else (tuple(place for place, _ in placed), keys)
        return self._orders[table]

    def _judge_heads(self, board: Board) -> None:
        """Record the heads that are torn, and those that are missing."""
        if not self.runs:
            return
        for _, head in self.heads:
            if not head.meaning.exact:
                board.doubt("D108", (), None, raw=head.text, label=head.meaning.label)
        seen = {head.meaning.key for _, head in self.heads}
        missing = [column.label for column in _columns() if column.key not in seen]
        if missing:
            board.doubt("D108", (), None, raw="", label="、".join(missing))


@cache
def _columns() -> tuple[Column, ...]:
    return form(str(known_forms()[-1])).t3_columns


@cache
def _slots(row: str, order: tuple[str, ...]) -> Slots:
    """Return the slots of a row: in `order` where all heads are known, in the statutory order else."""
    columns = {column.key: column for column in _columns()}
    return Slots.of(f"t3.{row}", [columns[key] for key in (order if len(order) == len(columns) else columns)])


def _adds_up(cells: Cells, slots: Slots) -> bool:
    """Tell whether a row's total is the sum of its kinds; a blank hinders the sum and no more."""
    values = {
        column.key: number(text, column.kind).value for (_, text), column in zip(cells, slots.columns, strict=True)
    }
    total = values.pop("total")
    return None in (total, *values.values()) or sum(value or 0 for value in values.values()) == total


@cache
def _rows(year: int) -> dict[str, str]:
    """Return the rows of a form, key and label."""
    return {row.key: row.label for row in form(str(year)).t3_rows}


def _row_of_group(run: Run, year: int) -> str:
    """Return the row of that year's form which bears the name of a group in another's, '' where there is none."""
    if run.label is None or run.label.meaning.kind != GROUP:
        return ""
    return next((key for key, label in _rows(year).items() if label == run.label.meaning.label), "")


def _as_row(sense: Sense | None, key: str, *, exact: bool) -> Sense:
    row: Meaning = row_named(3, key)._replace(exact=exact)
    return Sense(sense.column, sense.text, row) if sense else Sense(0, "", row)


def _mended(runs: list[Run]) -> list[Run]:
    """Put together a row's name that was broken over lines: its pieces, one after the other, name the same row."""
    mended: list[Run] = []
    for run in runs:
        last = mended[-1] if mended else None
        if last and last.label and run.label and not last.cells and last.label.meaning.key == run.label.meaning.key:
            text = (last.label.text + run.label.text)[:_LONGEST_NAME]
            whole = meaning(text) or run.label.meaning
            mended[-1] = run._replace(label=Sense(last.label.column, text, whole))
        else:
            mended.append(run)
    return mended


def _joined(runs: list[Run]) -> list[Run]:
    """Give a row's name and its values, torn onto two lines, back to each other where no other pairing is possible."""
    if all(run.label for run in runs):
        return runs
    joined: list[Run] = []
    place = 0
    while place < len(runs):
        pair = runs[place : place + 2]
        around = [*runs[max(place - 1, 0) : place], *runs[place + 2 : place + 3]]
        if len(pair) == 2 and _torn(pair) and all(_whole(run) for run in around):
            name, values = sorted(pair, key=lambda run: run.label is None)
            joined.append(values._replace(label=name.label))
            place += 2
        else:
            joined.append(runs[place])
            place += 1
    return joined


def _torn(pair: list[Run]) -> bool:
    names = [run for run in pair if run.label and run.label.meaning.kind == ROW and not run.cells]
    values = [run for run in pair if run.label is None and run.before is None and len(run.filled) == len(_columns())]
    return len(names) == len(values) == 1


def _whole(run: Run) -> bool:
    return run.label is not None and bool(run.cells)
