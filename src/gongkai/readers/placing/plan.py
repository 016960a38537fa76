"""Tables drawn before: most reports fill in one of a few templates, and then it is known where every number goes.

A drawing of a document's tables has every cell as printed, and a sign for each plain number. Where all numbers of one
drawing found their cells the long way and left no doubt, the numbers of every other document with that drawing belong
in the same cells: the long way asks of a plain number only whether it is one. Where it would ask more (rows told apart
by their sums, a cell filled twice, numbers without a head), no plan is kept.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import accumulate, chain
from operator import itemgetter
from typing import Any, NamedTuple

from gongkai.law import form
from gongkai.law.form import AMOUNT
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.placing.board import Board, Origins, Placed
from gongkai.readers.placing.number import LONGEST, number
from gongkai.readers.placing.row import Row
from gongkai.report import Value

_COUNT, _DECIMAL = "0", "0.0"
"""The signs a drawing has for a whole number and for one with decimals."""
_MOST_CELLS, _MOST_CHARACTERS, _MOST_PLANS = 1500, 20_000, 64
_SMALL: dict[str | None, str] = dict.fromkeys(map(str, range(1000)), _COUNT)
"""What nearly every number of a report looks like, by the number."""
Key = tuple[Any, ...]


class Drawing(NamedTuple):
    """A document's tables: the grids with the lines they stand on, their cells one after the other.

    `key` is what they look like: the rows' lengths, and the cells with signs for numbers.
    """

    grids: tuple[tuple[Grid, int], ...]
    cells: tuple[str | None, ...]
    key: Key

    @property
    def starts(self) -> list[list[int]]:
        """Where in `cells` each row begins, grid by grid."""
        ends = [list(accumulate(map(len, grid.rows), initial=0)) for grid, _ in self.grids]
        firsts = accumulate((end[-1] for end in ends), initial=0)
        return [[first + place for place in end] for first, end in zip(firsts, ends, strict=False)]


class Leg(NamedTuple):
    """One grid on the way through a document: the table expected `before` it and `after`, those `taken` from it."""

    before: int
    taken: tuple[int, ...]
    after: int


class Plan(NamedTuple):
    """Where the numbers of a drawing go.

    `pick` takes the cells of the form, in its order, out of the drawing's; `amounts` gives, by their place in the form,
    the unit of money in the heads above. `placed` lists paths and columns with the grid and the row, both from 1.
    """

    form_id: str
    legs: tuple[Leg, ...]
    pick: "itemgetter[Any]"
    amounts: dict[int, str]
    placed: tuple[tuple[tuple[str, ...], tuple[int, ...], int, int], ...]

    def values(self, drawing: Drawing) -> tuple[Value, ...]:
        """Return the numbers of `drawing` in the order of the form's paths: every cell is filled."""
        cells = form(self.form_id).cells
        texts = list(self.pick(drawing.cells))
        amounts: dict[int, Value] = {}
        for place, said in self.amounts.items():
            amounts[place], texts[place] = number(texts[place], AMOUNT, cells[place].unit, said).value, _COUNT
        values: list[Value] = list(map(int, texts))
        for place, amount in amounts.items():
            values[place] = amount
        return tuple(values)

    def origins(self, drawing: Drawing) -> Origins:
        """Return where the numbers of `drawing` stand."""
        return Origins(partial(_found, self, drawing))


_plans: dict[Key, Plan] = {}


def drawn(blocks: Sequence[Paragraph | Grid]) -> Drawing | None:
    """Return the drawing of a document's tables, None where there are none, or too large ones, or ragged ones."""
    grids = tuple((block, line) for line, block in enumerate(blocks, start=1) if isinstance(block, Grid))
    rows = [row for grid, _ in grids for row in (*grid.rows, ())]  # the empty row ends a grid
    lengths = list(map(len, rows))
    if not grids or sum(lengths) > _MOST_CELLS or any(grid.ragged for grid, _ in grids):
        return None
    cells = tuple(chain.from_iterable(rows))
    looks = [_SMALL.get(cell) or (_look(cell) if cell and cell[-1] <= "9" else cell) for cell in cells]
    return Drawing(grids, cells, (*lengths, *looks))


def plan_for(drawing: Drawing) -> Plan | None:
    """Return where the numbers of a drawing go, None where that is not known yet."""
    return _plans.get(drawing.key)


def keep(drawing: Drawing, form_id: str, legs: Sequence[Leg], board: Board) -> None:
    """Keep where the numbers of `drawing` went, if every one went into its cell and nothing else decided on it."""
    looks, starts = drawing.key[-len(drawing.cells) :], drawing.starts
    found = {
        path: starts[row.table - 1][row.number - 1] + place
        for paths, places, row in board.origins.placed
        for path, place in zip(paths, places, strict=True)
    }
    statutory = form(form_id)
    numbers = [place for place, look in enumerate(looks) if look in {_COUNT, _DECIMAL}]
    shared = [(row.table, row.number) for paths, _, row in board.origins.placed if paths[0].startswith("t3")]
    if sorted(found.values()) != numbers or len(set(shared)) < len(shared) or set(found) != set(statutory.paths):
        return
    if sum(map(len, filter(None, looks))) > _MOST_CHARACTERS:
        return
    if any(looks[found[cell.path]] == _DECIMAL and cell.kind != AMOUNT for cell in statutory.cells):
        return
    amounts = {place: board.units[cell.path] for place, cell in enumerate(statutory.cells) if cell.kind == AMOUNT}
    placed = tuple((paths, places, row.table, row.number) for paths, places, row in board.origins.placed)
    pick = itemgetter(*map(found.__getitem__, statutory.paths))
    if len(_plans) >= _MOST_PLANS:
        _plans.pop(next(iter(_plans)), None)
    _plans[drawing.key] = Plan(form_id, tuple(legs), pick, amounts, placed)


@lru_cache(maxsize=4096)
def _look(cell: str) -> str:
    if cell.isascii() and len(cell) <= LONGEST:
        if cell.isdigit():
            return _COUNT
        whole, _, part = cell.partition(".")
        if whole.isdigit() and part.isdigit():
            return _DECIMAL
    return cell


def _found(plan: Plan, drawing: Drawing) -> Iterator[Placed]:
    for paths, places, table, line in plan.placed:
        grid, block = drawing.grids[table - 1]
        yield paths, places, Row(grid.rows[line - 1], table, line, grid.page, block, ragged=False)
