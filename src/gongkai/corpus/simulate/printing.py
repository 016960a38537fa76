"""Reports printed as they are found: pages of a government's site, word processor files, pdf, text."""

from collections.abc import Callable, Iterator
from html import escape
from random import Random
from typing import NamedTuple

from gongkai.corpus.simulate.country import words
from gongkai.report import Report
from gongkai.words import count
from gongkai.writers import render
from gongkai.writers.tables import NUMERALS, Cell, Table, tables

FORMATS = {"html": 0.62, "docx": 0.22, "pdf": 0.1, "txt": 0.06}
"""How often a report is found in a format."""

_ZERO = ("0", "0", "0", "0", "0　", " 0", "０")
_STYLES: dict[str, Callable[[list[str]], list[str]]] = {
    "tabs": lambda row: ["\t".join(row)],
    "pipes": lambda row: [f"| {' | '.join(row)} |"],
    "cells": lambda row: [*(f"\t{cell}" for cell in row), ""],
}


DAMAGED = 0.2
"""How often a page or text was damaged on its way: labels mistyped or torn, page numbers between rows, blanks."""


class Print(NamedTuple):
    """How one report is printed: what a zero looks like, which labels are damaged, which empty cells stay empty."""

    zero: str
    labels: dict[str, str]
    blank: frozenset[str]

    @classmethod
    def of(cls, report: Report, dice: Random) -> "Print":
        """Choose how a report is printed."""
        zero = dice.choice(_ZERO)
        if dice.random() >= DAMAGED:
            return cls(zero, {}, frozenset())
        known = words()["damaged"]
        labels = dict(dice.sample(sorted(known.items()), 2))
        empty = [path for path, value in report.cells() if value == 0 and path.startswith("t3.")]
        blank = frozenset(dice.sample(empty, 3)) if empty and dice.random() < 0.5 else frozenset[str]()
        return cls(zero, labels, blank)

    def figure(self, report: Report, cell: Cell) -> str:
        """Return what stands in a cell."""
        if not cell.path:
            return self.labels.get(cell.text, cell.text)
        value = report[cell.path]
        if cell.path in self.blank:
            return ""
        return self.zero if value == 0 else f"{count(value)}{cell.unit}"


def printed(report: Report, ending: str, dice: Random) -> bytes:
    """Return a report as a file of this format."""
    if ending == "html":
        return _page(report, dice).encode()
    if ending == "txt":
        return "\n".join(_text(report, dice)).encode("gb18030" if dice.random() < 0.2 else "utf-8")
    return render(report, ending)


def _text(report: Report, dice: Random) -> Iterator[str]:
    flat = _STYLES[dice.choice(list(_STYLES))]
    style = Print.of(report, dice)
    for block in _blocks(report, dice):
        if isinstance(block, str):
            yield block
            continue
        for number, line in enumerate(block.lines()):
            yield from flat([style.figure(report, cell) for cell in line])
            if style.labels and number == 12:
                yield from ("", "— 3 —", "")
        yield ""


def _page(report: Report, dice: Random) -> str:
    """Return a page as sites serve them: the article between menus, tables with spans and styles of their own."""
    made, noisy = Print.of(report, dice), dice.random() < 0.5
    style = ' style="text-indent:32pt;line-height:28pt;font-family:仿宋_GB2312"' if noisy else ""
    body = "".join(
        _table(report, block, made) if isinstance(block, Table) else f"<p{style}>{escape(block)}</p>\n"
        for block in _blocks(report, dice)
    )
    menu = "".join(f'<li><a href="/{number}.html">栏目{number}</a></li>' for number in range(40 if noisy else 4))
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(report.title)}</title></head><body>'
        f'<div class="nav"><ul>{menu}</ul></div><div class="article">{body}</div>'
        f'<div class="footer">主办：{escape(report.organ or "")}</div></body></html>'
    )


def _table(report: Report, table: Table, made: Print) -> str:
    rows = (
        "".join(
            f'<td rowspan="{cell.rows}" colspan="{cell.columns}">{escape(made.figure(report, cell))}</td>'
            for cell in row
        )
        for row in table.rows
    )
    return f'<table border="1">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>\n'


def _blocks(report: Report, dice: Random) -> Iterator[str | Table]:
    """Yield title, preamble and the six parts, as paragraphs and tables."""
    style = dice.choice(words()["headings"])
    yield report.title
    yield from report.preamble
    for statutory in report.form.parts:
        part = report.section(statutory.number)
        yield style.format(numeral=NUMERALS[statutory.number - 1], heading=statutory.heading)
        yield from part.paragraphs if part else ()
        if statutory.table:
            yield tables(report.form_id)[statutory.table]
