"""A file of a day register (xlsx or csv) into rows: headings in any order and spelling, every fault at its cell."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from openpyxl.utils import get_column_letter

from gongkai.web.organs.intake.read import MOST_ROWS, UNREADABLE, Problem, tables_in, written
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.actions.register import made_of, row_faults
from gongkai.web.publishing.layouts import Layout, LayoutColumn, recognised
from gongkai.web.publishing.models import RegisterRow

_TITLE_LINES = 10
"""So many lines may stand above the headings: a title, a unit, who filled it in."""

_COMPARED = ("party", "matter", "decided_on", "amount", "fields")

Line = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class _Head:
    """The line of headings of a sheet: its number, and the columns it names by place."""

    title: str
    number: int
    columns: Mapping[int, LayoutColumn]

    def problem(self, key: str, number: int, message: str, /, **values: Any) -> Problem:
        """Return a problem at the cell of a column on a line; at the line's first where no heading names the column."""
        place = next((place for place, column in self.columns.items() if column.key == key), 0)
        return Problem(self.title, f"{get_column_letter(place + 1)}{number}", message, values)


@dataclass
class Taken:
    """What a file holds for a register of an organ: its new rows, how many are there already, and what is wrong.

    `passed_over` are the headings whose columns are not kept: unknown ones, and those of personal numbers.
    """

    layout: Layout
    organ: Organ
    day: date
    person: Person | None
    name: str
    digest: str = ""
    rows: list[RegisterRow] = field(default_factory=list)
    there: int = 0
    passed_over: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _heads: dict[str, tuple[_Head, int]] = field(default_factory=dict)

    def read(self, content: bytes) -> None:
        """Read the file's tables."""
        self.digest = hashlib.sha256(content).hexdigest()
        try:
            for title, lines in tables_in(content, self.name):
                self._sheet(title, enumerate(([written(cell) for cell in line] for line in lines), start=1))
        except UNREADABLE:
            self.problems.append(Problem("", "", "打不开这个文件，请存为 xlsx 或者 csv"))
        if not self.rows and not self.problems:
            self.problems.append(Problem("", "", "文件里没有要导入的行"))
        self._compare()

    def _sheet(self, title: str, lines: Iterator[Line]) -> None:
        head = self._head(title, lines)
        if head is None:
            return
        missing = [each for each in self.layout.columns if each.required and each not in head.columns.values()]
        for each in missing:
            self.problems.append(head.problem("", head.number, "缺少“{column}”一列", column=each.name))
        for number, line in () if missing else lines:
            if len(self.rows) >= MOST_ROWS:
                self.problems.append(head.problem("", number, "一次不能超过 {count} 行", count=MOST_ROWS))
                return
            if any(line):
                self._line(head, number, line)

    def _head(self, title: str, lines: Iterator[Line]) -> _Head | None:
        """Return the first line near the top that names at least two columns; a sheet without one is passed over."""
        for number, line in islice(lines, _TITLE_LINES):
            columns = dict(recognised(self.layout, line))
            if len(columns) > 1:
                kept = {place: column for place, column in columns.items() if not column.personal}
                self.passed_over += [name for place, name in enumerate(line) if name and place not in kept]
                return _Head(title, number, kept)
        return None

    def _line(self, head: _Head, number: int, line: Sequence[str]) -> None:
        values: dict[str, Any] = {}
        sound = True
        for place, column in head.columns.items():
            value, wrong = column.read(line[place] if place < len(line) else "")
            values[column.key] = value
            if wrong:
                sound = False
                self.problems.append(head.problem(column.key, number, wrong.message, **wrong.values))
        for wrong in row_faults(self.layout, values, self.day) if sound else ():
            sound = False
            self.problems.append(head.problem(wrong.about, number, wrong.message, **wrong.values))
        if sound:
            self._keep(made_of(self.layout, self.organ, values, self.person), head, number)

    def _keep(self, row: RegisterRow, head: _Head, number: int) -> None:
        if row.number in self._heads:
            first = self._heads[row.number][1]
            told = head.problem(self._number_key, number, "{number} 与第 {line} 行重复", number=row.number, line=first)
            self.problems.append(told)
            return
        self._heads[row.number] = head, number
        self.rows.append(row)

    def _compare(self) -> None:
        """Leave out what is entered already and alike; what differs from it is wrong: nothing is overwritten."""
        new = []
        known = _known(self.organ, self.layout, [row.number for row in self.rows])
        for row in self.rows:
            before = known.get(row.number)
            differing = before and [name for name in _COMPARED if getattr(before, name) != getattr(row, name)]
            if before is None:
                new.append(row)
            elif not differing:
                self.there += 1
            else:
                head, number = self._heads[row.number]
                fields = "、".join(_label(name) for name in differing or ())
                message = "{number} 已经登记，而“{fields}”与文件不同；导入不修改已有的记录"
                told = head.problem(self._number_key, number, message, number=row.number, fields=fields)
                self.problems.append(told)
        self.rows = new

    @property
    def _number_key(self) -> str:
        return next(column.key for column in self.layout.columns if column.fills == "number")


def _label(name: str) -> str:
    return next(str(each.verbose_name) for each in RegisterRow._meta.fields if each.name == name)  # noqa: SLF001 -- Django's own public name


def take(layout: Layout, organ: Organ, content: bytes, name: str, *, day: date, person: Person | None) -> Taken:
    """Read a file into rows of a register of `organ`. Nothing is saved, and nothing entered before is changed."""
    taken = Taken(layout, organ, day, person, name)
    taken.read(content)
    return taken


def _known(organ: Organ, layout: Layout, numbers: Sequence[str]) -> dict[str, RegisterRow]:
    rows = RegisterRow.objects.filter(organ=organ, register=layout.key)
    return {
        row.number: row
        for start in range(0, len(numbers), 500)
        for row in rows.filter(number__in=numbers[start : start + 500])
    }
