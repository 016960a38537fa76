"""Reports as comma-separated values: one report as a list of its cells, or many reports as one row each.

Both begin with the mark by which Excel knows UTF-8. Text that a spreadsheet would run as a formula is given a leading
apostrophe; figures are never touched.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from gongkai.law import form, known_forms
from gongkai.report import Report
from gongkai.words import count
from gongkai.writers.layout import title_of

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def render(report: Report) -> bytes:
    """Return one report, one row a cell: path, label, value (nothing for a blank), unit."""
    statutory = report.form
    rows = (
        (cell.path, statutory.label(cell.path), count(value), cell.unit)
        for cell, value in zip(statutory.cells, report.values, strict=True)
    )
    return _table(("path", "label", "value", "unit"), rows)


def render_wide(reports: Iterable[Report]) -> bytes:
    """Return many reports, one row each: organ, year, form, title, then a column for every cell of every form.

    The columns never depend on the reports: first the 200 cells of the newest form, then those only older forms have.
    """
    paths = columns()
    rows = (_row(report, paths) for report in reports)
    return _table(("organ", "year", "form", "title", *paths), rows)


def columns() -> tuple[str, ...]:
    """Return the paths of all forms' cells, those of the newest form first."""
    newest_first = (form(str(year)).paths for year in reversed(known_forms()))
    return tuple(dict.fromkeys(path for paths in newest_first for path in paths))


def _row(report: Report, paths: tuple[str, ...]) -> tuple[str, ...]:
    values = dict(report.cells())
    head = (_safe(report.organ or ""), count(report.year), report.form_id, _safe(title_of(report)))
    return (*head, *(count(values.get(path)) for path in paths))


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow(head)
    writer.writerows(rows)
    return stream.getvalue().encode("utf-8-sig", "replace")
