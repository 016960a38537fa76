"""The three tables of a report, counted from the records: every cell, and the records behind each."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet

from gongkai.law.form import Form, first_report_year, form_for_year, known_forms
from gongkai.report import Value
from gongkai.web.organs.models import Organ
from gongkai.web.publishing import table_two
from gongkai.web.publishing.layouts import layouts
from gongkai.web.requests import figures as requests


def statutory(year: int) -> Form:
    """Return the form a report on `year` is made on."""
    return form_for_year(year)


def first_year() -> int:
    """Return the first year whose form the records fill: the newest; older ones ask for what no record tells."""
    return first_report_year(known_forms()[-1])


def cells(organ: Organ, year: int) -> dict[str, Value]:
    """Return every cell of the three tables of `organ` for `year` by its path; none is blank. Thirteen queries."""
    counted: dict[str, Value] = {path: _short(value) for path, value in table_two.table_two(organ, year).items()}
    return counted | requests.table_three(organ, year) | requests.table_four(organ, year)


def behind(organ: Organ, year: int, path: str) -> "QuerySet[Any]":
    """Return the records a cell counts (of fees: adds up). Raises KeyError for a path that is no cell."""
    return table_two.behind(organ, year, path) if path.startswith("t2.") else requests.behind(organ, year, path)


def registered() -> frozenset[str]:
    """Return the cells an organ may type in, for their register may be kept in another system: those of decisions."""
    return frozenset(layout.cell for layout in layouts().values())


def tallied(found: "QuerySet[Any]", path: str) -> int | Decimal:
    """Return what the records behind a cell come to: it equals the cell, or something is wrong with one of them."""
    if path == layouts()["fee"].cell:
        return sum((row.amount or Decimal(0) for row in found), Decimal(0)) / table_two.YUAN
    return found.count()


def _short(value: int | Decimal) -> int | Decimal:
    """Return an amount without the zeros an engine's sum leaves behind it: every engine makes the same report."""
    if isinstance(value, int):
        return value
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def by_row(form: Form, table: str, values: Mapping[str, Value]) -> list[tuple[str, list[tuple[str, Value]]]]:
    """Return a table of tables three and four as rows of (path, value), each row under its key."""
    rows: dict[str, list[tuple[str, Value]]] = {}
    for cell in form.cells:
        if cell.table == table:
            rows.setdefault(cell.row, []).append((cell.path, values.get(cell.path)))
    return list(rows.items())
