"""A row of a table taken apart: the labels in it, and the runs of values behind them."""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from gongkai.readers.placing.number import looks_like_number
from gongkai.readers.placing.vocabulary import GROUP, ROW, Meaning, is_fragment, meaning, near
from gongkai.report import Origin


class Look(Enum):
    """What a cell is when it is no label."""

    BLANK, NUMBER, UNKNOWN, PIECE = range(4)


BLANK, NUMBER, UNKNOWN, PIECE = Look


_NAMES = (ROW, GROUP)
_MANY, _LONG = 40, 120


class Row(NamedTuple):
    """One row of a grid: its cells as in Grid.rows, and where it stands in the document."""

    cells: tuple[str | None, ...]
    table: int
    number: int
    page: int
    line: int
    ragged: bool

    def origin(self, column: int, text: str) -> Origin:
        """Return the origin of the cell in `column` (from 0)."""
        return Origin(text, self.table, self.number, column + 1, self.page, self.line)


class Sense(NamedTuple):
    """A label found in a row: in which column (from 0), as printed, and what it stands for."""

    column: int
    text: str
    meaning: Meaning


class Run(NamedTuple):
    """Values side by side and the label before them; `label` is None where they have none.

    `before` is the label in front of an anonymous run that is no row's but a column's. `cells` are column (from 0) and
    text, blank cells among them.
    """

    row: Row
    label: Sense | None
    before: Sense | None
    cells: list[tuple[int, str]]

    @property
    def filled(self) -> list[tuple[int, str]]:
        """The cells that are not blank."""
        return [cell for cell in self.cells if cell[1] and not cell[1].isspace()]

    @property
    def raw(self) -> str:
        """The values as printed, for a message; cut where they run on."""
        words = " ".join(text.strip() for _, text in self.filled[:_MANY])
        return words if len(words) <= _LONG else words[:_LONG] + "…"

    @property
    def origin(self) -> Origin:
        """Where the run stands: its label, or its first value."""
        if self.label:
            return self.row.origin(self.label.column, self.label.text)
        filled = self.filled
        return self.row.origin(filled[0][0] if filled else 0, self.raw)


class Parsed(NamedTuple):
    """A row in reading order: labels and runs, the words nobody knows, the table it belongs to (0: none)."""

    table: int
    events: list[Sense | Run]
    strange: list[str]


def take_apart(row: Row, table: int) -> Parsed:
    """Take `row` apart; `table` is the table it is expected to belong to, in which torn labels are looked for."""
    events: list[Sense | Run] = []
    strange: list[str] = []
    values: list[tuple[int, str]] = []
    started = False
    torn = ""
    last: Sense | None = None
    for column, text in enumerate(row.cells):
        if text is None:
            continue
        seen = glance(text, table)
        torn = (torn + text)[-_LONG:] if seen is PIECE else ""
        seen = (torn and meaning(torn)) or seen
        if seen.__class__ is Meaning:
            table = seen.table or table
            last, values, torn = Sense(column, text, seen), [], ""
            started = seen.kind in _NAMES
            events.append(Run(row, last, None, values) if started else last)
            if started and _all_digits(row.cells[column + 1 :]):
                values += [(place, cell) for place, cell in enumerate(row.cells) if cell and place > column]
                break
        elif seen is UNKNOWN and not started:
            strange.append(text)
        elif seen is not PIECE:
            values.append((column, text))
            if seen is NUMBER and not started:
                started = True
                events.append(Run(row, None, last, values))
    return Parsed(table, events, strange)


def _all_digits(cells: tuple[str | None, ...]) -> bool:
    """Tell whether cells are plain numbers or merged, as in most rows from the label on: they need no closer look."""
    digits = "".join(filter(None, cells))
    return digits.isdigit() and digits.isascii() and "" not in cells


@lru_cache(maxsize=4096)
def glance(text: str, table: int) -> Meaning | Look:
    """Return what a cell is: a label, a number or what stands for one, blank, a piece of a label, or unknown words.

    Torn labels are looked for in `table` alone; 0 looks for none.
    """
    if not text or text.isspace():
        return BLANK
    if text.isascii() and text.isdigit():
        return NUMBER
    whole = meaning(text) or (NUMBER if looks_like_number(text) else None)
    if whole or not table:
        return whole or UNKNOWN
    return near(text, table) or (PIECE if is_fragment(text, table) else UNKNOWN)
