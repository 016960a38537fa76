"""The sums and balances a form declares, made ready once per form: positions in a report's values, not paths.

A relation says that the cells `left` add up to the same as the cells `right`. A sound report passes all of them without
a single look-up by name; names come back only when something is wrong.
"""

from collections.abc import Callable, Sequence
from functools import cache, cached_property
from operator import itemgetter
from typing import Any, NamedTuple

from gongkai.checks.rule import NotCheckable, name
from gongkai.law import Form, form
from gongkai.report import Report, Value

KINDS = ROW, COLUMN, BALANCE, BLOCK = "row", "column", "balance", "block"
"""Rows, columns and balances of table three; blocks of table four."""

# The values picked may be blank; adding one up is then the TypeError `tally` waits for.
_Pick = Callable[[Sequence[Value]], tuple[Any, ...]]


class Relation:
    """One declared equality between cells: `left` (positions) add up to the same as `right`."""

    def __init__(self, statutory: Form, kind: str, left: Sequence[str], right: Sequence[str]) -> None:
        self.form, self.kind = statutory, kind
        self.left, self.right = tuple(left), tuple(right)
        self.pick_left, self.pick_right = _picker(statutory, left), _picker(statutory, right)

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """Every cell of the relation, left side first."""
        return self.left + self.right


class Broken(NamedTuple):
    """A relation that does not hold, with the sums of its two sides."""

    relation: Relation
    left: int
    right: int

    @property
    def gap(self) -> int:
        """How far apart the sides are, never negative."""
        return abs(self.left - self.right)


class Tally(NamedTuple):
    """What became of many relations: those that are broken, and those that cannot be added up for a blank cell."""

    broken: tuple[Broken, ...]
    blank: tuple[Relation, ...]


def tally(relations: Sequence[Relation], values: Sequence[Value]) -> Tally:
    """Add up every relation over a report's values."""
    broken: list[Broken] = []
    blank: list[Relation] = []
    for each in relations:
        try:
            left = sum(each.pick_left(values))
            right = sum(each.pick_right(values))
        except TypeError:
            blank.append(each)
        else:
            if left != right:
                broken.append(Broken(each, left, right))
    return Tally(tuple(broken), tuple(blank))


class Sums:
    """Every declared sum and balance of one report, each kind added up once and only when asked."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._tallies: dict[str, Tally] = {}

    def tally(self, kind: str) -> Tally:
        """Return what became of the relations of one kind."""
        if kind not in self._tallies:
            self._tallies[kind] = tally(relations(self.report.form_id, kind), self.report.values)
        return self._tallies[kind]

    def unless_blank(self, kind: str) -> None:
        """Raise NotCheckable, naming the first blank cell, where some relations of a kind could not be added up."""
        unstated = self.tally(kind).blank
        if unstated:
            cells = [path for each in unstated for path in each.paths if self.report[path] is None]
            count = len(set(cells))
            raise NotCheckable("“{cell}”等 {count} 个单元格空白", cell=name(self.report, cells[0]), count=count)


@cache
def relations(form_id: str, kind: str) -> tuple[Relation, ...]:
    """Return the relations of one kind: the rows, columns or balances of table three, the blocks of table four."""
    statutory = form(form_id)
    if kind == BALANCE:
        return tuple(Relation(statutory, kind, each.left, each.right) for each in statutory.balances)
    table, axis = {ROW: ("t3", "row"), COLUMN: ("t3", "column"), BLOCK: ("t4", "row")}[kind]
    sums = [each for each in statutory.sums if (each.table, each.axis) == (table, axis)]
    return tuple(Relation(statutory, kind, each.parts, (each.total,)) for each in sums)


def _picker(statutory: Form, paths: Sequence[str]) -> _Pick:
    places = [statutory.index[path] for path in paths]
    if len(places) > 1:
        return itemgetter(*places)
    return itemgetter(slice(places[0], places[0] + 1))  # one value, in a tuple as several are
