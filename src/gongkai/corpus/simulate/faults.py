"""Faults planted into sound reports, and what a careful reader should make of each."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple

from gongkai.report import Report, Value

Cells = dict[str, Value]


class Fault(NamedTuple):
    """A planted fault: its kind, and the cells that are wrong (none where only words are)."""

    kind: str
    paths: tuple[str, ...] = ()


SHARES = {
    "row_total": 0.02,
    "column_total": 0.015,
    "balance": 0.015,
    "carry_over": 0.01,
    "proceedings_unfilled": 0.015,
    "unit_of_fees": 0.005,
    "narrative": 0.02,
    "copied": 0.02,
}
"""How often a report has a fault of a kind. `copied` is planted by whoever chooses its words."""

ARITHMETIC = frozenset({"row_total", "column_total", "balance", "proceedings_unfilled"})
"""Kinds whose every instance breaks a declared sum or balance: all of them can be found."""


def planted(kind: str, cells: Mapping[str, Value], dice: Random) -> tuple[Cells, Fault] | None:
    """Return the cells with a fault of this kind, and the fault; None where there is nothing to plant it in."""
    return _PLANT[kind](dict(cells), dice) if kind in _PLANT else None


def misquoted(report: Report) -> tuple[Report, Fault] | None:
    """Return the report with another number of requests in its text than in its table; None where there are none."""
    new = report["t3.new.total"]
    # Where the number is what came in and was carried in together, the sentence could be meant so, and is no fault.
    more = 3 if report["t3.carried_in.total"] == 2 else 2
    wrong = f"申请{int(new or 0) + more}件"
    for place, part in enumerate(report.sections):
        lines = tuple(line.replace(f"申请{new}件", wrong) for line in part.paragraphs)
        if part.number == 1 and new and lines != part.paragraphs:
            sections = [*report.sections]
            sections[place] = replace(part, paragraphs=lines)
            return replace(report, sections=tuple(sections)), Fault("narrative", ("t3.new.total",))
    return None


def _changed(kind: str, cells: Cells, path: str, value: Value) -> tuple[Cells, Fault]:
    return {**cells, path: value}, Fault(kind, (path,))


def _row_total(cells: Cells, dice: Random) -> tuple[Cells, Fault] | None:
    paths = [path for path, value in cells.items() if path.startswith("t3.") and path.endswith(".total") and value]
    if not paths:
        return None
    path = dice.choice(paths)
    return _changed("row_total", cells, path, int(cells[path] or 0) + dice.choice((1, 2, 10)))


def _column_total(cells: Cells, dice: Random) -> tuple[Cells, Fault] | None:
    """Change a result and the totals of its row with it: the row adds up, its columns no longer do."""
    rows = [path.removesuffix(".natural") for path in _filled(cells, "t3.", ".natural") if ".carried" not in path]
    rows = [row for row in rows if row not in {"t3.new", "t3.concluded"}]
    if not rows:
        return None
    row = dice.choice(rows)
    more = {path: int(cells[path] or 0) + 1 for path in (f"{row}.natural", f"{row}.total")}
    return {**cells, **more}, Fault("column_total", tuple(more))


def _balance(cells: Cells, dice: Random) -> tuple[Cells, Fault] | None:
    if not cells["t3.new.natural"]:
        return None
    more = dice.choice((1, 2, 5))
    wrong = {f"t3.carried_out.{key}": int(cells[f"t3.carried_out.{key}"] or 0) + more for key in ("natural", "total")}
    return {**cells, **wrong}, Fault("balance", tuple(wrong))


def _carry_over(cells: Cells, dice: Random) -> tuple[Cells, Fault] | None:
    """Take over other requests than last year carried on; everything within the year still agrees."""
    if not cells["t3.new.natural"]:
        return None
    more = dice.choice((1, 1, 2, 3))
    keys = ("t3.carried_in", "t3.concluded", "t3.granted")
    wrong = {f"{key}.{end}": int(cells[f"{key}.{end}"] or 0) + more for key in keys for end in ("natural", "total")}
    return {**cells, **wrong}, Fault("carry_over", ("t3.carried_in.total",))


def _proceedings_unfilled(cells: Cells, _dice: Random) -> tuple[Cells, Fault] | None:
    paths = _filled(cells, "t4.", ".total")
    if not paths:
        return None
    return {**cells, **dict.fromkeys(paths, 0)}, Fault("proceedings_unfilled", tuple(paths))


def _unit_of_fees(cells: Cells, _dice: Random) -> tuple[Cells, Fault] | None:
    fees = cells["t2.fees.amount"]
    return _changed("unit_of_fees", cells, "t2.fees.amount", Decimal(fees) * 10_000) if fees else None


def _filled(cells: Cells, start: str, end: str) -> list[str]:
    return [path for path, value in cells.items() if path.startswith(start) and path.endswith(end) and value]


_PLANT: dict[str, Callable[[Cells, Random], Any]] = {
    "row_total": _row_total,
    "column_total": _column_total,
    "balance": _balance,
    "carry_over": _carry_over,
    "proceedings_unfilled": _proceedings_unfilled,
    "unit_of_fees": _unit_of_fees,
}
