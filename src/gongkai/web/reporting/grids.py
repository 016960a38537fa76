"""The three tables as a screen shows them: labels in the statute's words, each cell with what is said of it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from gongkai.checks.finding import Finding
from gongkai.law.form import Block, Column, Form, Row
from gongkai.report import Report, Value
from gongkai.words import figures


class Square(NamedTuple):
    """A cell: its path, its value as written, where a typed value comes from, and the findings about it."""

    path: str
    value: str
    note: str
    findings: tuple[Finding, ...]


class Line(NamedTuple):
    """A row: its group's label (of table three), its own, and its cells."""

    group: str
    label: str
    cells: tuple[Square, ...]


class Grid(NamedTuple):
    """A table, or a block of table two: the part it stands in, what heads its rows, its columns and its rows."""

    part: int
    caption: str
    lead: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def grids(report: Report, findings: Iterable[Finding] = (), typed: Mapping[str, str] | None = None) -> list[Grid]:
    """Return the tables of a report; `typed` holds by path where the values come from that no record counts."""
    found = list(findings)

    def square(path: str) -> Square:
        about = tuple(each for each in found if path in each.place.paths)
        return Square(path, written(report[path]), (typed or {}).get(path, ""), about)

    def line(row: Row, columns: tuple[Column, ...], table: str, group: str = "") -> Line:
        return Line(group, row.label, tuple(square(f"{table}.{row.key}.{each.key}") for each in columns))

    form = report.form
    parts = {part.table: number for number, part in enumerate(form.parts, start=1)}
    two = [
        Grid(
            parts["t2"],
            block.label,
            block.lead,
            _labels(block.columns),
            tuple(line(row, block.columns, "t2") for row in block.rows),
        )
        for block in form.t2
    ]
    three = tuple(line(row, form.t3_columns, "t3", form.t3_groups.get(row.group, "")) for row in form.t3_rows)
    four = tuple(line(Row(block.key, _proceeding(form, block)), block.columns, "t4") for block in form.t4)
    return [
        *two,
        Grid(parts["t3"], form.parts[parts["t3"] - 1].heading, "办理情况", _labels(form.t3_columns), three),
        Grid(parts["t4"], form.parts[parts["t4"] - 1].heading, "案件", _labels(form.t4[0].columns), four),
    ]


def written(value: Value) -> str:
    """Write a cell as the screens do; a blank stays blank."""
    return figures.count(value)


def _labels(columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(each.label for each in columns)


def _proceeding(form: Form, block: Block) -> str:
    return f"{form.t4_words['suits']} {block.label}" if block.suit else block.label
