"""An earlier register (台账) as rows of a file: each a request with its events, told by cell what is wrong."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from gongkai.law.events import Event as LawEvent
from gongkai.law.events import EventRefused
from gongkai.law.settings import Settings
from gongkai.law.steps import channels
from gongkai.request import outcomes
from gongkai.web.organs.intake.carry import day_of
from gongkai.web.organs.intake.read import Book, Problem, Row
from gongkai.web.organs.intake.read import read as read_book
from gongkai.web.organs.intake.sheets import Sheet, sheets
from gongkai.web.organs.models import Organ
from gongkai.web.requests.clock import NO_RULES, Reckoned, answers_of, had_rules, read_clock
from gongkai.web.requests.models import Request
from gongkai.web.requests.models.applicant import KINDS
from gongkai.web.screens.asked import number

SHEET = "request"
_PARTY = "第三方甲"
_AT_ONCE = 500
_LONGEST = 200
_NUMBER = re.compile(r"\d+\.|\W\w\W")
"""What stands before the words of a row: 1. or a numeral in brackets."""

_STEPS = (
    "correction_asked",
    "corrected",
    "third_party_asked",
    "opinion_received",
    "extended",
    "fee_noticed",
    "reasons_asked",
)
"""Columns that say on which day a step happened, in the order in which steps of one day follow each other."""


@dataclass(frozen=True, slots=True)
class CarriedIn:
    """A request of an earlier register: what is written of it, its events, and how by the clock it stands."""

    told: Mapping[str, str]
    kind: str
    channel: str
    arrived_on: date
    events: tuple[LawEvent, ...]
    outcome: str
    found: Reckoned

    @property
    def ends(self) -> list[tuple[date, str]]:
        """Return the day and outcome it ended with; nothing while it is open."""
        return [(self.events[-1].day, self.outcome)] if self.outcome else []


@dataclass
class Walk:
    """A walk over the rows of a register for an organ, by the calendar of `as_of`; nothing is saved."""

    organ: Organ
    as_of: date
    problems: list[Problem] = field(default_factory=list)
    taken: list[CarriedIn] = field(default_factory=list)
    _lines: dict[str, Row] = field(default_factory=dict)
    _answers: dict[date, Settings] = field(default_factory=dict)
    _stood: dict[tuple[LawEvent, ...], Reckoned] = field(default_factory=dict)

    def take(self, book: Book) -> "Walk":
        """Take every row, or note what is wrong with it."""
        self.problems.extend(book.problems)
        for row in book.rows[SHEET]:
            wrong = list(self._wrong(row))
            self.problems.extend(wrong)
            if not wrong:
                self.problems.extend(self._told(row))
            self._lines.setdefault(row.cells.get("number", ""), row)
        self.problems.extend(self._known())
        return self

    def _wrong(self, row: Row) -> Iterator[Problem]:
        """Yield what is missing, is no day, or stands for nothing."""
        for column in row.sheet.columns:
            text = row.cells.get(column.key, "")
            if column.required and not text:
                yield row.problem(column.key, "“{column}”没有填写", column=column.name)
            if column.day and text and day_of(text) is None:
                yield row.problem(column.key, "“{text}”不是日期，应写作 2025-03-03", text=text)
        for key, words in _words().items():
            text = row.cells.get(key, "")
            if text and text not in words:
                yield row.problem(key, "“{text}”不是可以填写的{column}", text=text, column=_column(row.sheet, key))
        days, subject = row.cells.get("extended_days", ""), row.cells.get("subject", "")
        if days and number(days) is None:
            yield row.problem("extended_days", "“{text}”不是天数", text=days)
        if len(subject) > _LONGEST:
            yield row.problem("subject", "申请事项超过 {count} 个字，请写得简短些", count=_LONGEST)
        yield from self._against_number(row)
        if bool(row.cells.get("outcome")) != bool(row.cells.get("closed_on")):
            yield row.problem("closed_on", "办理结果和办结日期应当都填写，或者都不填写")

    def _against_number(self, row: Row) -> Iterator[Problem]:
        given = row.cells.get("number", "")
        most = Request._meta.get_field("number").max_length  # noqa: SLF001 -- Django's own public name
        if most and len(given) > most:
            yield row.problem("number", "太长了，请不要超过 {count} 个字", count=most)
        if given and given in self._lines:
            yield row.problem("number", "编号与第 {line} 行重复", line=self._lines[given].number)

    def _told(self, row: Row) -> Iterator[Problem]:
        """Take a row the clock agrees with, or yield why it does not."""
        channel = _words()["channel"][row.cells["channel"]]
        outcome = _words()["outcome"][row.cells["outcome"]] if row.cells.get("outcome") else ""
        arrived = day_of(row.cells.get("arrived_on", "")) or day_of(row.cells["received_on"])
        assert arrived is not None  # noqa: S101 -- looked at before
        events = tuple(sorted(_events(row, channel, arrived, outcome), key=lambda event: event.day))
        late = [event.day for event in events if event.day > self.as_of]
        if late:
            yield row.problem("closed_on", "{day} 还没有到", day=late[0])
            return
        if not had_rules(arrived):
            yield row.problem("received_on", NO_RULES, day=arrived)
            return
        try:
            found = self._reckoned(events)
        except EventRefused as refused:
            yield row.problem("closed_on", refused.message, **refused.values)
            return
        kind = _words()["kind"][row.cells["kind"]]
        self.taken.append(CarriedIn(row.cells, kind, channel, arrived, events, outcome, found))

    def _reckoned(self, events: tuple[LawEvent, ...]) -> Reckoned:
        if events not in self._stood:
            arrived = events[0].day
            if arrived not in self._answers:
                self._answers[arrived] = answers_of(self.organ, arrived)
            self._stood[events] = read_clock(events, self.as_of, self._answers[arrived])
        return self._stood[events]

    def _known(self) -> Iterator[Problem]:
        """Yield the rows whose number the organ has given already."""
        numbers = list(self._lines)
        for start in range(0, len(numbers), _AT_ONCE):
            known = Request.objects.filter(organ=self.organ, number__in=numbers[start : start + _AT_ONCE])
            for taken in known.values_list("number", flat=True):
                yield self._lines[taken].problem("number", "{number} 已经登记；导入不修改已有的记录", number=taken)


def known_sheets() -> dict[str, Sheet]:
    """Return the one sheet that is read, as carried_in.toml states it."""
    return sheets("web/requests/carried_in")


def read(content: bytes, name: str) -> Book:
    """Read a file into rows that know their cells."""
    return read_book(content, name, known_sheets())


def _events(row: Row, channel: str, arrived: date, outcome: str) -> Iterator[LawEvent]:
    """Yield what a row says happened; `received_on` confirms what needs both sides' confirmation."""
    received = day_of(row.cells["received_on"]) or arrived
    if channels()[channel].confirmed:
        yield LawEvent("arrived", arrived, channel=channel)
        yield LawEvent("confirmed", received)
    else:
        yield LawEvent("received", received, channel=channel)
    for kind in _STEPS:
        day = day_of(row.cells.get(kind, ""))
        if day is not None:
            yield _step(kind, day, row)
    closed = day_of(row.cells.get("closed_on", ""))
    if closed is not None:
        yield LawEvent(outcomes()[outcome].closes[0], closed)


def _step(kind: str, day: date, row: Row) -> LawEvent:
    if kind == "extended":
        return LawEvent(kind, day, days=int(row.cells.get("extended_days") or 0), approved=True)
    if kind == "correction_asked":
        return LawEvent(kind, day, until=day_of(row.cells.get("correction_until", "")))
    return LawEvent(kind, day, party=_PARTY if kind in {"third_party_asked", "opinion_received"} else "")


@cache
def _words() -> dict[str, dict[str, str]]:
    """Return the words that may stand in a column, each with the key it stands for: labels as printed, or without 1."""
    results = {key: each.label for key, each in outcomes().items()}
    return {
        "kind": {label: key for key, label in KINDS},
        "channel": {each.name: key for key, each in channels().items()},
        "outcome": {word: key for key, label in results.items() for word in (label, bare(label))},
    }


def bare(label: str) -> str:
    """Return a row's label without its number and what stands in brackets after it."""
    return _NUMBER.sub("", label, count=1).partition("（")[0].strip()


def _column(sheet: Sheet, key: str) -> str:
    return next(column.name for column in sheet.columns if column.key == key)
