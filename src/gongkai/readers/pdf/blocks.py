"""Sheets into blocks in reading order: tables, paragraphs, tables that run over a page's end put together."""

from collections.abc import Sequence

from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.pdf.geometry import Sheet, Word
from gongkai.readers.pdf.lines import Line, lines, rows
from gongkai.readers.pdf.paragraphs import Margins, margins, paragraphs
from gongkai.readers.pdf.ruled import Table, filled, tables
from gongkai.readers.pdf.running import body
from gongkai.readers.pdf.seams import grid, sewn

Piece = tuple[float, Line | Table]


def blocks(sheets: Sequence[Sheet]) -> tuple[Paragraph | Grid, ...]:
    """Return what the pages say, in reading order: paragraphs and tables whole again, page furniture left out."""
    ruled, loose = [], []
    for sheet in sheets:
        drawn, rest = _parted(sheet)
        ruled.append(drawn)
        loose.append((lines(rest), sheet.height))
    text = body(loose)
    edges = margins(text)
    pieces: list[tuple[Line | Table, int]] = []
    for number, (drawn, running) in enumerate(zip(ruled, text, strict=True), start=1):
        page: list[Piece] = [(table.ys[0], table) for table in drawn] + [
            (line.base - line.size / 2, line) for line in running
        ]
        pieces.extend((piece, number) for _, piece in sorted(page, key=lambda at: at[0]))
    return tuple(_assembled(pieces, edges))


def _parted(sheet: Sheet) -> tuple[list[Table], list[Word]]:
    """Return the sheet's tables with their text, and the words outside them."""
    rest = list(sheet.words)
    found = []
    for table in tables(sheet.rules):
        inside = [word for word in rest if table.holds(word)]
        if inside and (len(table.cells) > 1 or len(rows(inside)) == 1):
            rest = [word for word in rest if not table.holds(word)]
            found.append(filled(table, inside))
    return found, rest


def _assembled(pieces: Sequence[tuple[Line | Table, int]], edges: Margins) -> list[Paragraph | Grid]:
    found: list[Paragraph | Grid] = []
    run: list[tuple[Line, int]] = []
    open_table: list[tuple[Table, int]] = []

    def close_text() -> None:
        found.extend(paragraphs(run, edges))
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
