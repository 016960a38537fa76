"""Which value of a row belongs to which column. Where that is not certain, the answer is None."""

from collections.abc import Sequence

from gongkai.readers.placing.board import Cells
from gongkai.readers.placing.number import looks_like_number
from gongkai.readers.placing.row import Run


def align(run: Run, expected: int, places: Sequence[int] = (), *, tight: bool = False) -> Cells | None:
    """Return the `expected` cells of `run` in the order of the columns, None where they cannot be told.

    As many values as columns, blank or not, are in order. Fewer can be told only by `places`, where the columns' heads
    stand, and only in a grid whose merged cells are known. In a ragged grid a blank may be a merged cell's, or a value
    may have been lost with its tab: there blanks count as cells only in a `tight` table, whose rows have none to spare.
    """
    if run.row.ragged:
        filled = run.filled
        if not all(looks_like_number(text) for _, text in filled):
            return None
        return _in_order(filled, expected) or (_in_order(run.cells, expected) if tight else None)
    if len(run.cells) == expected:
        return run.cells
    filled = run.filled
    return _in_order(filled, expected) or _by_place(run, filled, expected, places)


def _in_order(cells: Cells, expected: int) -> Cells | None:
    return cells if len(cells) == expected else None


def _by_place(run: Run, filled: Cells, expected: int, places: Sequence[int]) -> Cells | None:
    if len(places) != expected or not {column for column, _ in filled} <= set(places):
        return None
    row = run.row.cells
    return [(place, (row[place] or "") if place < len(row) else "") for place in places]
