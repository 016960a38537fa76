"""Carried rows from a file: each through the action people use, told by cell what is wrong, all of them or none."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from gongkai.web.organs.action import Refused
from gongkai.web.organs.intake.carry import day_of
from gongkai.web.organs.intake.read import Book, Problem, Row
from gongkai.web.organs.intake.read import read as read_book
from gongkai.web.organs.intake.sheets import Sheet, sheets
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.actions.carrier import Carry, ImportCarried
from gongkai.web.publishing.models import Carrier, Item
from gongkai.web.publishing.tables import carrier_kinds

SHEET = "carried"
_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a file: the problems, how many rows were sound, and whether they were kept."""

    problems: tuple[Problem, ...]
    count: int = 0
    kept: bool = False


def known_sheets() -> dict[str, Sheet]:
    """Return the one sheet that is read, as carried.toml states it."""
    return sheets(f"web/publishing/{SHEET}")


def read(content: bytes, name: str) -> Book:
    """Read a file into rows that know their cells."""
    return read_book(content, name, known_sheets())


def take_in(book: Book, organ: Organ, *, person: Person | None, at: datetime, keep: bool) -> Outcome:
    """Try every row of a file for `organ` and its villages; keep them where `keep` and nothing is wrong.

    Where anything is wrong nothing is changed, and the outcome tells what, cell by cell.
    """
    if book.problems:
        return Outcome(book.problems)
    walk = _Walk(organ, person, at)
    try:
        with transaction.atomic():
            for row in book.rows[SHEET]:
                walk.take(row)
            kept = keep and not walk.problems
            if kept:
                ImportCarried(organ, book.name, book.digest, walk.count).do(actor=person, at=at)
            transaction.set_rollback(not kept)
    except Refused as refused:
        return Outcome(tuple(Problem("", "", each.message, each.values) for each in refused.reasons))
    return Outcome(tuple(walk.problems), walk.count, kept)


@dataclass
class _Walk:
    """A walk over the rows of a file."""

    organ: Organ
    person: Person | None
    at: datetime
    problems: list[Problem] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        carriers = Carrier.objects.filter(organ__path__startswith=self.organ.path).select_related("organ")
        self.carriers = list(carriers.order_by("pk"))
        self.kinds = {kind.name: key for key, kind in carrier_kinds().items()}

    def take(self, row: Row) -> None:
        """Note what a row says, or at which cells it is wrong."""
        wrong = list(self._wrong(row))
        if wrong:
            self.problems += wrong
            return
        carrier = self._fitting(row)[0]
        ready = Carry(
            carrier,
            day_of(row.cells["on"]) or timezone.localdate(self.at),
            self._item(row),
            row.cells.get("title", ""),
            int(row.cells.get("count") or 1),
            row.cells.get("address", ""),
            person=self.person,
        )
        reasons = ready.refusals(self.person, self.at)
        self.problems += [_at_cell(row, each.message, each.values, each.about) for each in reasons]
        if not reasons:
            ready.do(actor=self.person, at=self.at)
            self.count += 1

    def _wrong(self, row: Row) -> Any:
        """Yield what cannot be made into an action at all."""
        kind, count = row.cells.get("kind", ""), row.cells.get("count", "")
        if self._kind(row) is None:
            yield row.problem("kind", "没有“{text}”，应为下列之一：{known}", text=kind, known="、".join(self.kinds))
        elif not self._fitting(row):
            name = row.cells.get("carrier") or kind
            yield row.problem("carrier", "没有名为“{name}”的载体，请先开通", name=name)
        elif len(self._fitting(row)) > 1:
            yield row.problem("carrier", "“{kind}”有几个，请写明载体名称", kind=kind)
        if day_of(row.cells.get("on", "")) is None:
            yield row.problem("on", "“{text}”不是日期，应写作 2026-01-01", text=row.cells.get("on", ""))
        if count and not (count.isdecimal() and len(count) <= _MOST_DIGITS):
            yield row.problem("count", "“{text}”不是条数", text=count)
        if row.cells.get("number") and self._item(row) is None:
            yield row.problem("number", "没有索引号为“{number}”的信息", number=row.cells["number"])

    def _kind(self, row: Row) -> str | None:
        told = row.cells.get("kind", "")
        return told if told in carrier_kinds() else self.kinds.get(told)

    def _fitting(self, row: Row) -> list[Carrier]:
        kind, name = self._kind(row), row.cells.get("carrier", "")
        return [each for each in self.carriers if each.kind == kind and name in {"", each.name}]

    def _item(self, row: Row) -> Item | None:
        number = row.cells.get("number", "")
        return Item.objects.filter(organ__path__startswith=self.organ.path, number=number).first() if number else None


def _at_cell(row: Row, message: str, values: Any, about: str) -> Problem:
    key = next((column.key for column in row.sheet.columns if about and column.about == about), "kind")
    return row.problem(key, message, **values)
