"""A document of paragraphs and grids becomes a Reading: every number in its cell, everything uncertain a doubt."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from gongkai.law import form
from gongkai.readers.grid import Document, Grid, Paragraph
from gongkai.readers.placing.board import Board
from gongkai.readers.placing.gaps import name_gaps
from gongkai.readers.placing.lookalike import refuse_lookalike
from gongkai.readers.placing.number import looks_like_number
from gongkai.readers.placing.outline import Outline, table_of
from gongkai.readers.placing.plain import characters
from gongkai.readers.placing.plan import Drawing, Leg, Plan, drawn, keep, plan_for
from gongkai.readers.placing.row import Row
from gongkai.readers.placing.tables import Tables
from gongkai.readers.placing.tabulate import with_flattened
from gongkai.readers.placing.title import organ_in, organ_of, year_in, year_of
from gongkai.report import Origin, Reading, Report, Value
from gongkai.words import count

_LONGEST_NUMBER = 24
_COPIED = ("pdf", "ofd", "text")
"""Formats whose text comes off a printed page, radicals and all."""


def place(document: Document, file: str = "") -> Reading:
    """Return what `document` says as a report. Raises NotAReport where it is no annual report.

    A cell is filled only where the statutory labels leave no choice; every blank, torn or unplaced thing is a doubt.
    """
    blocks = document.blocks if document.format == "text" else with_flattened(document.blocks)
    drawing = drawn(blocks)
    plan = plan_for(drawing) if drawing else None
    way = _Way(blocks, plan, copied=document.format in _COPIED)
    if not way.kept:
        plan, way = None, _Way(blocks, None, copied=document.format in _COPIED)
    outline, tables, board = way.outline, way.tables, Board()
    refuse_lookalike(outline.head, list(outline.lines()), len(outline.parts), len(tables.met))
    title, preamble, before = outline.split_head()
    sections = outline.sections(board)
    organ, year = _identity(title, preamble, outline, board)
    if before:
        board.doubt("D206", (), None, count=before)
    if outline.lost:
        board.doubt("D207", (), None, count=outline.lost)
    form_id = plan.form_id if plan else _place_tables(way, board, year, drawing)
    for origin in tables.stray:
        board.doubt("D105", (), origin, raw=origin.raw)
    if plan and drawing:
        values, board.origins = plan.values(drawing), plan.origins(drawing)
    else:
        _drop_foreign(board, form_id)
        name_gaps(board, form_id)
        values = tuple(map(board.values.get, form(form_id).paths))
    report = Report(organ, year, form_id, values, title, preamble, sections)
    if document.embedded:
        _compare(board, report, document.embedded.get("cells"))
    return Reading(report, board.origins, tuple(board.doubts), file, document.format)


class _Way:
    """The way through a document's blocks: what became of text and tables, and the `legs` gone, one a grid.

    With a plan no row is looked at; `kept` tells whether the way was the one on which the plan was made. `apart` tells
    that no row of a grid was text.
    """

    def __init__(self, blocks: Sequence[Paragraph | Grid], plan: Plan | None, *, copied: bool) -> None:
        self.outline, self.tables = Outline(), Tables()
        self.legs: list[Leg] = []
        self.kept = self.apart = True
        for line, block in enumerate(blocks, start=1):
            if isinstance(block, Paragraph):
                self._line(block, line, copied=copied)
            elif plan:
                self._follow(plan.legs[len(self.legs)])
            else:
                self._grid(block, line)

    def _line(self, block: Paragraph, line: int, *, copied: bool) -> None:
        tables = self.tables
        self._text(characters(block.text) if copied else block.text)
        if tables.current and len(block.text) <= _LONGEST_NUMBER and looks_like_number(block.text):
            tables.stray.append(Origin(block.text.strip(), 0, 0, 0, block.page, line))

    def _follow(self, leg: Leg) -> None:
        self.kept = self.kept and leg.before == self.tables.current
        for table in leg.taken:
            self.outline.table(table)
        self.tables.current = leg.after
        self.tables.met.update(leg.taken)
        self.legs.append(leg)

    def _grid(self, grid: Grid, line: int) -> None:
        before, number = self.tables.current, len(self.legs) + 1
        taken = [
            self._row(Row(cells, number, place, grid.page, line, grid.ragged))
            for place, cells in enumerate(grid.rows, start=1)
        ]
        self.legs.append(Leg(before, tuple(dict.fromkeys(filter(None, taken))), self.tables.current))

    def _row(self, row: Row) -> int:
        table = self.tables.take(row)
        if table:
            self.outline.table(table)
            return table
        filled = [text for text in row.cells if text and not text.isspace()]
        self.apart = self.apart and not filled
        for text in ["\t".join(filled)] if row.ragged else filled:
            self._text(text)
        return 0

    def _text(self, text: str) -> None:
        headed = self.outline.paragraph(text)
        if headed:
            self.tables.current = table_of(headed)


def _place_tables(way: _Way, board: Board, year: int | None, drawing: Drawing | None) -> str:
    """Put the tables on the board and return the form's id; keep the plan where all was plain."""
    doubts = len(board.doubts)
    form_id = way.tables.place(board, year)
    if drawing and way.apart and way.tables.dated and len(board.doubts) == doubts:
        keep(drawing, form_id, way.legs, board)
    return form_id


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


def _compare(board: Board, report: Report, embedded: object) -> None:
    """Record where the printed cells differ from the embedded data: ours, or another's that go by the same name."""
    if not isinstance(embedded, dict):
        return
    for (path, value), stated in zip(report.cells(), map(embedded.get, report.form.paths), strict=True):
        if stated.__class__ is int and stated == value:
            continue
        if not _agrees(stated, value):
            origin: Origin | None = board.origins.get(path)
            shown = "…" if isinstance(stated, dict | list) else str(stated)[:_LONGEST_NUMBER]
            board.doubt("D112", (path,), origin, printed=count(value), embedded=shown)


def _agrees(stated: object, value: Value) -> bool:
    if stated is None or value is None:
        return stated is None and value is None
    try:
        return not isinstance(stated, dict | list) and Decimal(str(stated)) == value
    except InvalidOperation:
        return False
