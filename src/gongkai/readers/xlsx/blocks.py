"""A worksheet taken apart into lines of text and tables, as a clerk sets one below the other."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from gongkai.law import form, known_forms
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.table import Block, Bounds
from gongkai.readers.xlsx.sheet import Merge, Row, Sheet

_FULL = 32_767
"""Characters a cell can hold: a text that fills one goes on in the next row."""
_SPACE = re.compile(r"\s+")
_FIGURE = re.compile(r"[-+]?[0-9.]+")
_BRACKETS = str.maketrans("()", "（）")


class Mention(NamedTuple):
    """A line that is nothing but another sheet's name: that sheet's content stands here."""

    sheet: str


def blocks(content: Sheet, others: Collection[str], bounds: Bounds) -> Iterator[Block | Mention]:
    """Yield a sheet's lines and tables from top to bottom; `others` are the sheets that a line may stand for."""
    table: list[Row] = []
    text = ""
    merges = sorted(content.merges.values(), reverse=True)
    for row, above, within in _placed(content):
        line = None if within else _line(row, content)
        if table and (line is not None or not (within or row.number == above + 1)):
            yield from _grid(table, merges, bounds)
            table = []
        if line is None:
            if row.texts or table:
                table.append(row)
        elif line in others and 0 not in row.texts:
            yield Mention(line)
        else:
            text += line
            if len(line) < _FULL:
                yield from _paragraphs(text)
                text = ""
    yield from _paragraphs(text)
    yield from _grid(table, merges, bounds)


def _placed(content: Sheet) -> Iterator[tuple[Row, int, bool]]:
    """Yield each row, the number of the row before it, and whether a merged cell from above reaches into it."""
    merges = sorted(content.merges.values(), reverse=True)
    above, reach = -1, -1
    for row in content.rows:
        while merges and merges[-1].top < row.number:
            reach = max(reach, merges.pop().bottom)
        yield row, above, reach >= row.number
        above = row.number


def _line(row: Row, content: Sheet) -> str | None:
    """Return the text of a row that is a line: one text with nothing beside it, no figure, no item of table two.

    A row without any text is an empty line where nothing borders it, else part of a table: None.
    """
    if len(row.texts) > 1:
        return None
    if not row.texts:
        return None if row.present else ""
    ((column, text),) = row.texts.items()
    merge = content.merges.get((row.number, column))
    right = merge.right if merge else column
    beside = any(not column <= other <= right for other in row.present)
    tall = merge is not None and merge.bottom > merge.top
    plain = _plain(text)
    return None if beside or tall or plain in _items() or _FIGURE.fullmatch(plain) else text


def _paragraphs(text: str) -> Iterator[Paragraph]:
    return (Paragraph(line) for part in text.split("\n") if (line := part.strip()))


def _grid(rows: list[Row], merges: list[Merge], bounds: Bounds) -> Iterator[Block]:
    """Yield rows as a table; of `merges`, the lowest first, those that begin in it or above it are taken out."""
    while len(rows) > 1 and not rows[-1].texts and not rows[-2].texts:
        rows.pop()  # one empty row may be a table's last, left blank; more are mere formatting
    if not rows:
        return
    left = min(min(row.texts) for row in rows if row.texts)
    right = max(max(row.texts) for row in rows if row.texts)
    bounds.fits(len(rows) * (right - left + 1))
    covered = _covered(rows, merges, range(left, right + 1), bounds)
    grid = [
        tuple(None if (row.number, at) in covered else row.texts.get(at, "").strip() for at in range(left, right + 1))
        for row in rows
    ]
    if left == right:
        yield from (paragraph for (text,) in grid for paragraph in _paragraphs(text or ""))
    else:
        yield Grid(tuple(grid))


def _covered(rows: list[Row], merges: list[Merge], columns: range, bounds: Bounds) -> set[tuple[int, int]]:
    """Return the places that merged cells cover, their own top left corners left out.

    No merged cell reaches from one table into the next: the rows between would be of the same table.
    """
    covered: set[tuple[int, int]] = set()
    area = 0
    while merges and merges[-1].top <= rows[-1].number:
        merge = merges.pop()
        down = range(max(merge.top, rows[0].number), min(merge.bottom, rows[-1].number) + 1)
        across = range(max(merge.left, columns.start), min(merge.right + 1, columns.stop))
        area += len(down) * len(across)
        bounds.fits(area)
        covered.update((row, column) for row in down for column in across if (row, column) != merge[:2])
    return covered


@cache
def _items() -> frozenset[str]:
    """Return the items of Article 20 that head the blocks of table two, each in a row of its own."""
    return frozenset(_plain(block.label) for year in known_forms() for block in form(str(year)).t2)


def _plain(text: str) -> str:
    return _SPACE.sub("", text).translate(_BRACKETS)
