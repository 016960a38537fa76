"""What has been placed so far: values and origins by path, and the doubts about them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from gongkai.law.form import COUNT, Column
from gongkai.readers.placing.number import LONGEST, number
from gongkai.readers.placing.row import Row, Run
from gongkai.report import Doubt, Origin, Value

Cells = list[tuple[int, str]]
"""Cells side by side: column (from 0) and text."""


class Slots(NamedTuple):
    """The cells of the form that one printed row fills, in its order: paths and columns, and whether all are counts."""

    paths: tuple[str, ...]
    columns: tuple[Column, ...]
    counts: bool

    @classmethod
    def of(cls, row: str, columns: Iterable[Column]) -> "Slots":
        """Return the slots of `row` (“t3.new”) in the order of `columns`."""
        ordered = tuple(columns)
        paths = tuple(f"{row}.{column.key}" for column in ordered)
        return cls(paths, ordered, all(column.kind == COUNT for column in ordered))

    def __add__(self, other: object) -> "Slots":
        """Return these slots and then those of `other`."""
        if not isinstance(other, Slots):
            return NotImplemented
        return Slots(self.paths + other.paths, self.columns + other.columns, self.counts and other.counts)


Placed = tuple[tuple[str, ...], tuple[int, ...], Row]
"""What was put from one row: paths and, in step, the columns (from 0) they stood in, and the row they share."""


class Origins(Mapping[str, Origin]):
    """Where each cell stood. Most origins are never asked for: they are made when they are.

    `placed` lists what was put; what was put later holds. `first` tells what was put before, and is asked when needed.
    """

    def __init__(self, first: Callable[[], Iterable[Placed]] = tuple) -> None:
        self.placed: list[Placed] = []
        self._first: Callable[[], Iterable[Placed]] = first
        self._cells: dict[str, tuple[int, Row]] = {}
        self._known = 0

    def __getitem__(self, path: str) -> Origin:
        """Return the origin of a cell. Raises KeyError where the document had none."""
        place, row = self._found()[path]
        return row.origin(place, row.cells[place] or "")

    def __iter__(self) -> Iterator[str]:
        """Yield every path that has an origin."""
        return iter(self._found())

    def __len__(self) -> int:
        """Return how many cells have an origin."""
        return len(self._found())

    def drop(self, path: str) -> None:
        """Forget a cell's origin."""
        del self._found()[path]

    def _found(self) -> dict[str, tuple[int, Row]]:
        if self._first is not tuple:
            self.placed, self._first = [*self._first(), *self.placed], tuple
        for paths, places, row in self.placed[self._known :]:
            self._cells |= {path: (place, row) for path, place in zip(paths, places, strict=True)}
        self._known = len(self.placed)
        return self._cells


class Board:
    """Cells by path while a document is being read. A path set twice to different values is set to none of them.

    `doubted` are the paths that have their doubt already, `named` the rows (“t3.new”) of which only the name was found,
    `units` the units of money (or "") that the heads above some paths name.
    """

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.origins = Origins()
        self.doubts: list[Doubt] = []
        self.doubted: set[str] = set()
        self.named: set[str] = set()
        self.units: dict[str, str] = {}

    def doubt(self, code: str, paths: Iterable[str] = (), origin: Origin | None = None, **values: Any) -> None:
        """Record a doubt; its paths count as accounted for."""
        named = tuple(paths)
        self.doubted.update(named)
        self.doubts.append(Doubt(code, named, origin, tuple(values.items())))

    def put(self, run: Run, cells: Cells, slots: Slots, unit: str = "") -> None:
        """Set the cells of one row, `cells` and `slots` in step; `unit` is the one the heads name for money."""
        places, texts = zip(*cells, strict=True)
        digits = "".join(texts)
        plain = slots.counts and digits.isdigit() and digits.isascii() and "" not in texts
        new = self.values.keys().isdisjoint(slots.paths) and self.doubted.isdisjoint(slots.paths)
        if new and plain and (len(digits) <= LONGEST or max(map(len, texts)) <= LONGEST):
            self.values.update(zip(slots.paths, map(int, texts), strict=True))
            self.origins.placed.append((slots.paths, places, run.row))
            return
        for place, text, path, column in zip(places, texts, *slots[:2], strict=True):
            self._set(run, (place, text), path, column, unit)

    def _set(self, run: Run, cell: tuple[int, str], path: str, column: Column, unit: str) -> None:
        place, text = cell
        value, code = number(text, column.kind, column.unit, unit)
        if path in self.values or path in self.doubted:
            self._again(run, cell, path, column, value)
            return
        self.values[path], self.units[path] = value, unit
        self.origins.placed.append(((path,), (place,), run.row))
        if code:
            origin = run.row.origin(place, text)
            self.doubt(code, (path,), origin, raw=text.strip(), unit=column.unit, value=value)

    def _again(self, run: Run, cell: tuple[int, str], path: str, column: Column, value: Value) -> None:
        """Settle a path met before: a number replaces a blank, two numbers must agree, what is doubted stays blank."""
        known = self.values.get(path)
        if value is None or value == known or (known is None and path in self.doubted):
            return
        if known is not None:
            name = f"{run.label.meaning.label} {column.label}" if run.label else column.label
            first, second = self.origins[path].raw.strip(), cell[1].strip()
            self.doubt("D107", (path,), run.row.origin(*cell), row=name, first=first, second=second)
            value = None
        self.values[path] = value
        self.origins.placed.append(((path,), (cell[0],), run.row))
