"""A document of paragraphs and grids becomes a Reading: every number in its cell, everything uncertain a doubt."""

from decimal import Decimal

from gongkai.law import form
from gongkai.readers.grid import Document, Grid
from gongkai.readers.placing.board import Board
from gongkai.readers.placing.gaps import name_gaps
from gongkai.readers.placing.lookalike import refuse_lookalike
from gongkai.readers.placing.number import looks_like_number
from gongkai.readers.placing.outline import Outline, table_of
from gongkai.readers.placing.plain import characters
from gongkai.readers.placing.row import Row
from gongkai.readers.placing.tables import Tables
from gongkai.readers.placing.tabulate import with_flattened
from gongkai.readers.placing.title import organ_in, organ_of, year_in, year_of
from gongkai.report import Origin, Reading, Report
from gongkai.words import count

_LONGEST_NUMBER = 24
_COPIED = ("pdf", "ofd", "text")
"""Formats whose text comes off a printed page, radicals and all."""


def place(document: Document, file: str = "") -> Reading:
    """Return what `document` says as a report. Raises NotAReport where it is no annual report.

    A cell is filled only where the statutory labels leave no choice; every blank, torn or unplaced thing is a doubt.
    """
    outline, tables, board = Outline(), Tables(), Board()
    _read_blocks(document, outline, tables)
    refuse_lookalike(outline.head, list(outline.lines()), len(outline.parts), len(tables.met))
    title, preamble, before = outline.split_head()
    sections = outline.sections(board)
    organ, year = _identity(title, preamble, outline, board)
    if before:
        board.doubt("D206", (), None, count=before)
    if outline.lost:
        board.doubt("D207", (), None, count=outline.lost)
    form_id = tables.place(board, year)
    for origin in tables.stray:
        board.doubt("D105", (), origin, raw=origin.raw)
    _drop_foreign(board, form_id)
    name_gaps(board, form_id)
    values = tuple(map(board.values.get, form(form_id).paths))
    report = Report(organ, year, form_id, values, title, preamble, sections)
    if document.embedded:
        _compare(board, report, document.embedded.get("cells", {}))
    return Reading(report, board.origins, tuple(board.doubts), file, document.format)


def _read_blocks(document: Document, outline: Outline, tables: Tables) -> None:
    grids, copied = 0, document.format in _COPIED
    blocks = document.blocks if document.format == "text" else with_flattened(document.blocks)
    for line, block in enumerate(blocks, start=1):
        if isinstance(block, Grid):
            grids += 1
            for number, cells in enumerate(block.rows, start=1):
                _read_row(Row(cells, grids, number, block.page, line, block.ragged), outline, tables)
        else:
            _read_text(characters(block.text) if copied else block.text, outline, tables)
            if tables.current and len(block.text) <= _LONGEST_NUMBER and looks_like_number(block.text):
                tables.stray.append(Origin(block.text.strip(), 0, 0, 0, block.page, line))


def _read_row(row: Row, outline: Outline, tables: Tables) -> None:
    table = tables.take(row)
    if table:
        outline.table(table)
        return
    filled = [text for text in row.cells if text and not text.isspace()]
    for text in ["\t".join(filled)] if row.ragged else filled:
        _read_text(text, outline, tables)


def _read_text(text: str, outline: Outline, tables: Tables) -> None:
    headed = outline.paragraph(text)
    if headed:
        tables.current = table_of(headed)


def _identity(title: str, preamble: tuple[str, ...], outline: Outline, board: Board) -> tuple[str | None, int | None]:
    organ = organ_of(title) or organ_in(preamble)
    year = year_of(title) or year_in(list(outline.lines()))
    for code, missing in (("D201", not title), ("D202", year is None), ("D203", organ is None)):
        if missing:
            board.doubt(code)
    return organ, year


def _drop_foreign(board: Board, form_id: str) -> None:
    """Numbers under heads of the other form have no cell in this one: they become doubts."""
    index = form(form_id).index
    for path in [path for path in board.values if path not in index]:
        origin = board.origins[path]
        board.origins.drop(path)
        if board.values.pop(path) is not None:
            board.doubt("D105", (), origin, raw=origin.raw)


def _compare(board: Board, report: Report, embedded: dict[str, int | str | None]) -> None:
    """Record where the printed cells differ from the data our own writer embedded."""
    for path, value in report.cells():
        stated = embedded.get(path)
        if stated.__class__ is int and stated == value:
            continue
        if (None if stated is None else Decimal(str(stated))) != value:
            origin: Origin | None = board.origins.get(path)
            board.doubt("D112", (path,), origin, printed=count(value), embedded=str(stated))
