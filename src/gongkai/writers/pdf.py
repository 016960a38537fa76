"""A report as a tagged pdf (PDF/UA-1), set by Typst in the layout of official documents.

The template `parts/report.typ` receives the blocks as data, so no word of a report can act as markup. The same report
and the same fonts give the same bytes.
"""

from collections.abc import Callable, Iterator
from importlib.resources import files
from itertools import groupby
from typing import Any

from gongkai.report import Report
from gongkai.writers.layout import Line, figures, layout, printable, title_of
from gongkai.writers.press import Fonts, fonts, press
from gongkai.writers.tables import HEAD, ITEM, TABLE_SIZE, VALUE, Cell, Table


def render(report: Report) -> bytes:
    """Return the report as a pdf file. Raises CannotWrite where the machine has no Chinese font."""
    template = files("gongkai.writers").joinpath("parts", "report.typ").read_bytes()
    return press(template, source(report, fonts()))


def source(report: Report, fonts: Fonts) -> dict[str, Any]:
    """Return what the template sets: title, organ, fonts by use, and the blocks."""
    printed = figures(report)
    blocks = [_table(block, printed) if isinstance(block, Table) else _line(block) for block in layout(report)]
    return {"title": title_of(report), "organ": printable(report.organ or ""), "fonts": fonts, "blocks": blocks}


def _line(line: Line) -> dict[str, Any]:
    """Return a line, its lead counted in bytes as Typst counts."""
    return {"kind": line.kind, "text": line.text, "lead": len(line.text[: line.lead].encode())}


def _table(table: Table, printed: Callable[[Cell], str]) -> dict[str, Any]:
    return {"kind": "table", "widths": table.widths, "groups": list(_groups(table, printed))}


def _groups(table: Table, printed: Callable[[Cell], str]) -> Iterator[dict[str, Any]]:
    """Yield runs of rows that are alike: heads (level 1), an item and its heads (levels 1 and 2), or body (level 0)."""
    for level, rows in groupby(table.rows, key=_level):
        cells = [_cell(table, cell, printed) for row in rows for cell in row]
        yield {"level": level, "repeat": table.head > 0, "cells": cells}


def _level(row: tuple[Cell, ...]) -> int:
    if row[0].kind == ITEM:
        return 1
    if row[0].kind == HEAD:
        return 2 if row[0].strong else 1
    return 0


def _cell(table: Table, cell: Cell, printed: Callable[[Cell], str]) -> dict[str, Any]:
    text = printed(cell) if cell.kind == VALUE else cell.text
    size = table.size(cell, text) if cell.kind == VALUE else TABLE_SIZE
    shape = {"columns": cell.columns, "rows": cell.rows, "strong": cell.strong, "margin": table.margin(cell)}
    return {"kind": cell.kind, "text": text, "size": size, **shape}
