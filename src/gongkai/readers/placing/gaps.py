"""What the report should hold and does not: tables, rows and cells that are missing or blank, each named by a doubt."""

from functools import cache
from typing import NamedTuple

from gongkai.law import Form, form
from gongkai.readers.placing.board import Board
from gongkai.report import Origin


class Line(NamedTuple):
    """One row of a table: its key (“t3.new”), its name, its paths."""

    key: str
    name: str
    paths: tuple[str, ...]


def name_gaps(board: Board, form_id: str) -> None:
    """Record a doubt for every blank cell of the form that has none yet: D104 table, D103 row, D101 cells."""
    if None not in board.values.values() and len(board.values) == len(form(form_id).paths):
        return
    statutory = form(form_id)
    found = {path[:2] for path in (*board.origins, *board.doubted, *board.named)}
    for part in statutory.parts:
        if part.table and part.table not in found:
            paths = [path for path in statutory.paths if path.startswith(part.table)]
            board.doubt("D104", paths, None, table=part.heading)
    for line in _lines(form_id):
        open_paths = [path for path in line.paths if board.values.get(path) is None and path not in board.doubted]
        if not open_paths:
            continue
        origin = next((board.origins[path] for path in open_paths if path in board.origins), None)
        if origin is None and line.key not in board.named and len(open_paths) == len(line.paths):
            board.doubt("D103", open_paths, None, row=line.name)
        else:
            board.doubt("D101", open_paths, _row_of(origin), row=line.name, count=len(open_paths))


def _row_of(origin: Origin | None) -> Origin | None:
    return origin._replace(raw="") if origin else None


@cache
def _lines(form_id: str) -> tuple[Line, ...]:
    statutory = form(form_id)
    rows: dict[tuple[str, str], list[str]] = {}
    for cell in statutory.cells:
        rows.setdefault((cell.table, cell.row), []).append(cell.path)
    return tuple(
        Line(f"{table}.{key}", _name(statutory, table, key), tuple(paths)) for (table, key), paths in rows.items()
    )


def _name(statutory: Form, table: str, key: str) -> str:
    if table == "t2":
        return next(row.label for block in statutory.t2 for row in block.rows if row.key == key)
    if table == "t3":
        return next(row.label for row in statutory.t3_rows if row.key == key)
    return next(block.label for block in statutory.t4 if block.key == key)
