"""Sheets into blocks in reading order: tables, paragraphs, tables that run over a page's end put together."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.pdf.columns import tabulated
from gongkai.readers.pdf.filling import filled
from gongkai.readers.pdf.geometry import Sheet, Word
from gongkai.readers.pdf.lines import Line, lines, rows
from gongkai.readers.pdf.paragraphs import Margins, margins, paragraphs
from gongkai.readers.pdf.ruled import Table, tables
from gongkai.readers.pdf.running import body
from gongkai.readers.pdf.seams import grid, sewn

NESTED = 40  # how often, at most, the words of a page are looked at to put them into tables
SMALLEST = 1.0  # points: what is printed smaller, nobody reads
ROOMY = 6  # of the font's height: a row of one line is no higher

_middle = attrgetter("middle")
Piece = tuple[float, Line | Table]


def blocks(sheets: Sequence[Sheet], limits: Limits = DEFAULT_LIMITS) -> tuple[Paragraph | Grid, ...]:
    """Return what the pages say, in reading order: paragraphs and tables whole again, page furniture left out.

    Raises CannotRead when the tables have more cells than `limits` allow, or lie in one another without end.
    """
    ruled, loose = [], []
    cells = 0
    for sheet in sheets:
        drawn, rest = _parted(sheet, limits)
        cells += sum(len(table.cells) for table in drawn)
        if cells > limits.cells:
            raise CannotRead("E108", cells=cells, limit=limits.cells)
        ruled.append(sorted(drawn, key=lambda table: table.ys[0]))
        loose.append((lines(rest), sheet.height))
    text = body(loose)
    sides = [(table.xs[0], table.xs[-1]) for drawn in ruled for table in drawn]
    edges = margins(text, sides, max((sheet.width for sheet in sheets), default=0.0))
    pieces: list[tuple[Line | Table, int]] = []
    for number, (drawn, running) in enumerate(zip(ruled, text, strict=True), start=1):
        page: list[Piece] = [(table.ys[0], table) for table in drawn]
        page += [(line.base - line.size / 2, line) for line in running]
        pieces.extend((piece, number) for _, piece in sorted(page, key=lambda at: at[0]))
    return tuple(_assembled(pieces, edges))


def _parted(sheet: Sheet, limits: Limits) -> tuple[list[Table], list[Word]]:
    """Return the sheet's tables with their text, inner ones first, and the words outside them."""
    rest = sorted((word for word in sheet.words if SMALLEST <= word.size <= sheet.height), key=_middle)
    looks = NESTED * len(rest)
    found = []
    for table in tables(sheet.rules, limits.cells):
        start = bisect_left(rest, table.ys[0], key=_middle)
        end = bisect_left(rest, table.ys[-1], start, key=_middle)
        looks -= end - start
        if looks < 0:
            raise CannotRead("E116", limit=limits.marks)
        inside: list[Word] = []
        outside: list[Word] = []
        for word in rest[start:end]:
            (inside if table.holds(word) else outside).append(word)
        if inside and _tabular(table, inside):
            rest[start:end] = outside
            found.append(filled(table, inside))
    return found, rest


def _tabular(table: Table, inside: list[Word]) -> bool:
    """Tell a table of one column, or of one cell, from a frame around text: it has one line in each row, and fits."""
    if len(table.xs) > 2:
        return True
    height = table.ys[-1] - table.ys[0]
    return len(rows(inside)) < len(table.ys) and height < ROOMY * (len(table.ys) - 1) * inside[0].size


def _assembled(pieces: Sequence[tuple[Line | Table, int]], edges: Margins) -> list[Paragraph | Grid]:
    found: list[Paragraph | Grid] = []
    run: list[tuple[Line, int]] = []
    open_table: list[tuple[Table, int]] = []

    def close_text() -> None:
        for part in tabulated(run):
            found.extend([part] if isinstance(part, Grid) else paragraphs(part, edges))
        run.clear()

    def close_table() -> None:
        for table, page in sewn(open_table):
            single = len(table.cells) == 1
            found.append(Paragraph(table.cells[0].text, page) if single else grid(table, page))
        open_table.clear()

    for piece, page in pieces:
        if isinstance(piece, Table):
            close_text()
            open_table.append((piece, page))
        else:
            close_table()
            run.append((piece, page))
    close_table()
    close_text()
    return found
