"""Carry a file's rows into the office through the named actions: for a try, without a trace; then all or nothing."""

import re
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import transaction

from gongkai.web.organs.action import Action, Reason, Refused
from gongkai.web.organs.actions.intake import Import
from gongkai.web.organs.actions.organ import GUIDE, ChangeSetting, CreateOrgan
from gongkai.web.organs.actions.post import Appoint, CreatePerson
from gongkai.web.organs.intake.read import Book, Problem, Row
from gongkai.web.organs.intake.sheets import sheets
from gongkai.web.organs.models import Organ, Person

_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")

Watch = Callable[[Iterable[Any], int, str], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: the problems found, how many rows of each sheet were sound, and whether they were kept."""

    problems: tuple[Problem, ...]
    counts: Mapping[str, int]
    kept: bool = False


class _Wrong(Exception):
    """A row cannot be made into an action; the problem says why (None: it was told at another row)."""

    def __init__(self, problem: Problem | None) -> None:
        super().__init__(problem)
        self.problem = problem


def rehearse(book: Book, *, actor: Person | None, at: datetime, watch: Watch | None = None) -> Outcome:
    """Try every row and tell all that is wrong. Nothing is changed, whatever happens."""
    return _run(book, actor, at, watch, keep=False)


def carry_out(
    book: Book,
    *,
    actor: Person | None,
    at: datetime,
    watch: Watch | None = None,
    passwords: Mapping[int, str] = MappingProxyType({}),
) -> Outcome:
    """Take all the rows in, in one transaction, with one more row of the trail that names the file.

    Where anything is wrong nothing is changed, and the outcome tells what. First passwords are digested beforehand,
    so that nobody waits for them; `passwords` are those of rows of people that state none.
    """
    return _run(book, actor, at, watch, passwords, keep=True)


def _run(
    book: Book,
    actor: Person | None,
    at: datetime,
    watch: Watch | None,
    passwords: Mapping[int, str] = MappingProxyType({}),
    *,
    keep: bool,
) -> Outcome:
    if book.problems:
        return Outcome(book.problems, {})
    show = watch or (lambda items, _count, _label: items)
    people = book.rows["person"]
    first = {row.number: row.cells.get("password") or passwords.get(row.number, "") for row in people}
    hashed = {
        row.number: make_password(first[row.number] or None) if keep else make_password(None)
        for row in show(people, len(people), "处理初始密码")
    }
    walk = _Walk(actor, at, first, hashed)
    try:
        with transaction.atomic():
            for key, rows in book.rows.items():
                for row in show(rows, len(rows), sheets()[key].name):
                    walk.take(row)
            kept = keep and not walk.problems
            if kept:
                Import(walk.top(), book.name, book.digest, dict(walk.counts)).do(actor=actor, at=at)
            transaction.set_rollback(not kept)
    except Refused as refused:
        return Outcome(tuple(Problem("", "", each.message, each.values) for each in refused.reasons), {})
    return Outcome(tuple(walk.problems), dict(walk.counts), kept)


@dataclass
class _Walk:
    """A walk over the rows, in order: what the rows before have made is there for those after."""

    actor: Person | None
    at: datetime
    first: Mapping[int, str]
    hashed: Mapping[int, str]
    problems: list[Problem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    failed: set[tuple[str, str]] = field(default_factory=set)
    touched: Organ | None = None
    organs: dict[str, list[Organ]] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)

    def take(self, row: Row) -> None:
        """Make a row into an action and do it, or note at which cells it is wrong."""
        try:
            filled = self._filled(row)
            action = getattr(self, f"_{row.sheet.key}")(row, filled)
        except _Wrong as wrong:
            self.problems.extend([wrong.problem] if wrong.problem else [])
            self._fail(row)
            return
        reasons = action.refusals(self.actor, self.at)
        if reasons:
            self.problems.extend(_at_cell(row, reason) for reason in reasons)
            self._fail(row)
            return
        self._done(row, action, action.do(actor=self.actor, at=self.at))

    def top(self) -> Organ:
        """Return the organ at which the import is recorded: the root of what it touched."""
        assert self.touched is not None  # noqa: S101 -- a book without rows has a problem, and every row names an organ
        return self.touched

    def _filled(self, row: Row) -> dict[str, Any]:
        """Return the row's values, days as days and words as keys. Raises _Wrong after noting every cell."""
        values: dict[str, Any] = {}
        wrong: list[Problem] = []
        for column in row.sheet.columns:
            text = row.cells.get(column.key, "")
            values[column.key] = text
            if column.required and not text:
                wrong.append(row.problem(column.key, "“{column}”没有填", column=column.name))
            elif column.words and text not in column.known and text not in column.known.values():
                known = "、".join(column.known)
                wrong.append(row.problem(column.key, "没有“{text}”，应为下列之一：{known}", text=text, known=known))
            elif column.words:
                values[column.key] = column.known.get(text, text)
            elif column.day:
                values[column.key] = day_of(text)
                if text and values[column.key] is None:
                    wrong.append(row.problem(column.key, "“{text}”不是日期，应写作 2026-01-01", text=text))
        self.problems.extend(wrong)
        if wrong:
            raise _Wrong(None)
        return values

    def _organ(self, row: Row, given: dict[str, Any]) -> Action:
        above = self._known_organ(row, "parent", given["parent"]) if given["parent"] else None
        guide = {key: given[key] for key in GUIDE if given[key]}
        return CreateOrgan(above, given["kind"], given["name"], given["code"], guide)

    def _person(self, row: Row, given: dict[str, Any]) -> Action:
        # Without a first password the account waits, closed, until its password is reset.
        password = self.first[row.number] or secrets.token_urlsafe(24)
        return CreatePerson(
            self._known_organ(row, "organ", given["organ"]),
            given["username"],
            given["name"],
            password,
            given["phone"],
            given["email"],
            self.hashed[row.number],
        )

    def _post(self, row: Row, given: dict[str, Any]) -> Action:
        name = given["person"]
        if ("person", name) in self.failed:
            raise _Wrong(None)
        person = self.people.get(name) or Person.objects.filter(username=name).first()
        if person is None:
            raise _Wrong(row.problem("person", "没有用户名为 {name} 的人员", name=name))
        self.people[name] = person
        organ = self._known_organ(row, "organ", given["organ"])
        return Appoint(person, organ, given["role"], given["since"], given["until"])

    def _setting(self, row: Row, given: dict[str, Any]) -> Action:
        organ = self._known_organ(row, "organ", given["organ"])
        return ChangeSetting(organ, given["key"], given["value"], given["since"])

    def _known_organ(self, row: Row, key: str, name: str) -> Organ:
        """Return the organ a cell names, by full name or code. Raises _Wrong where there is none, or more than one."""
        if ("organ", name) in self.failed:
            raise _Wrong(None)
        if name not in self.organs:
            self.organs[name] = [*Organ.objects.filter(name=name), *Organ.objects.filter(code=name)]
        found = self.organs[name]
        if len(found) > 1:
            raise _Wrong(
                row.problem(
                    key, "名称为“{name}”的机关有 {count} 个，请改写统一社会信用代码", name=name, count=len(found)
                )
            )
        if not found:
            raise _Wrong(row.problem(key, "没有名称或者代码为“{name}”的机关", name=name))
        # The tree's bookkeeping changes as organs are added under it: each is read anew before the next.
        found[0].refresh_from_db()
        return found[0]

    def _done(self, row: Row, action: Action, made: Any) -> None:
        self.counts[row.sheet.key] += 1
        organ = made if isinstance(made, Organ) else action.organ()
        if organ is not None and (self.touched is None or len(organ.path) < len(self.touched.path)):
            self.touched = organ
        if isinstance(made, Organ):
            for name in {made.name, made.code} - {None, ""}:
                self.organs.pop(name or "", None)
        if isinstance(made, Person):
            self.people[made.username] = made

    def _fail(self, row: Row) -> None:
        """Remember what was not made, so that rows leaning on it are not blamed too."""
        names = {"organ": ("name", "code"), "person": ("username",)}.get(row.sheet.key, ())
        self.failed |= {(row.sheet.key, row.cells[name]) for name in names if row.cells.get(name)}


def day_of(text: str) -> date | None:
    """Return the day a cell tells: 2026-01-01, 2026/1/1, 2026年1月1日; None for what is none."""
    found = _DAY.fullmatch(text.strip())
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _at_cell(row: Row, reason: Reason) -> Problem:
    """Return a reason as a problem at the cell of the column it is about."""
    key = next((column.key for column in row.sheet.columns if column.about == reason.about), row.sheet.columns[0].key)
    return row.problem(key, reason.message, **reason.values)
