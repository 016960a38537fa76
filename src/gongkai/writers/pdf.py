"""A report as a tagged pdf (PDF/UA-1), set by Typst in the layout of official documents.

The template `parts/report.typ` receives the blocks as data, so no word of a report can act as markup. The same report
and the same fonts give the same bytes.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any, cast

import typst

from gongkai.report import Report
from gongkai.words.tables import table
from gongkai.writers.errors import CannotWrite
from gongkai.writers.layout import Line, figures, layout, printable, title_of
from gongkai.writers.tables import HEAD, ITEM, TABLE_SIZE, VALUE, Cell, Table

Fonts = dict[str, list[Any]]


def render(report: Report) -> bytes:
    """Return the report as a pdf file. Raises CannotWrite where the machine has no Chinese font."""
    data = json.dumps(source(report, _fonts()), ensure_ascii=False)
    return _press()(data)


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


@cache
def _press() -> Callable[[str], bytes]:
    """Return a function that sets a report's data; it keeps the fonts found on the machine."""
    compiler = typst.Compiler(font_paths=_installed())
    template = files("gongkai.writers").joinpath("parts", "report.typ").read_bytes()

    def press(data: str) -> bytes:
        try:
            inputs = {"report": data}
            pages = compiler.compile(template, format="pdf", pdf_standards=["ua-1"], sys_inputs=inputs)
        except typst.TypstError as error:
            raise CannotWrite("排不成 PDF：{reason}", reason=error) from error
        return cast("bytes", pages)  # only pictures come as lists

    return press


@cache
def _fonts() -> Fonts:
    """Return for each use the families to set it in, best first; raises CannotWrite where no Chinese one is found."""
    known: dict[str, list[str]] = table("writers/parts/fonts")
    here = {family.lower() for family in _installed().families()}
    found = {use: [family for family in families if family.lower() in here] for use, families in known.items()}
    latin = [{"name": family, "covers": "latin-in-cjk"} for family in found.pop("latin")[:1]]
    every = list(dict.fromkeys(family for families in found.values() for family in families))
    if not every:
        raise CannotWrite(
            "本机没有中文字体，写不了 PDF；请安装 {fonts} 等任一种字体", fonts="、".join(known["body"][-2:])
        )
    return {use: [*latin, *dict.fromkeys([*families, *every])] for use, families in found.items()}


@cache
def _installed() -> typst.Fonts:
    """Return the machine's fonts, which take a while to find."""
    return typst.Fonts()
