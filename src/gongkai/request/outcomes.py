"""How a request can end: the result rows of table three, what each demands on file, and why one may not be chosen."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai.law import form
from gongkai.law.events import Event, EventRefused
from gongkai.law.steps import steps
from gongkai.words.tables import table

Records = Mapping[str, Mapping[str, str]]
"""What is on file: record by key, each with its parts."""


@dataclass(frozen=True, slots=True)
class Record:
    """Something that must be on file: its name, and the names of its parts by key."""

    key: str
    name: str
    message: str
    parts: Mapping[str, str]
    source: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A way for a request to end; `key` is its row in table three.

    `closes` are the steps that end a request so, `events` those that must have happened.
    """

    key: str
    source: str
    records: tuple[Record, ...]
    events: tuple[str, ...]
    closes: tuple[str, ...]

    @property
    def label(self) -> str:
        """The row's label, as the form prints it."""
        return next(row.label for row in form("2021").t3_rows if row.key == self.key)


@cache
def records() -> dict[str, Record]:
    """Return every record by its key, as `request/records.toml` states it."""
    return {key: Record(key, **raw) for key, raw in table("request/records").items()}


@cache
def outcomes() -> dict[str, Outcome]:
    """Return every outcome by its row in table three, in the form's order."""
    return {key: _outcome(key, raw) for key, raw in table("request/outcomes").items()}


def _outcome(key: str, raw: dict[str, Any]) -> Outcome:
    needed = tuple(records()[record] for record in raw["records"])
    return Outcome(key, raw["source"], needed, tuple(raw.get("events", ())), tuple(raw["closes"]))


def obstacles(key: str, on_file: Records, events: Iterable[Event]) -> Iterator[EventRefused]:
    """Yield what keeps a request with these events from ending as `key`; nothing where it may.

    The last event counts where it is the one that closes. Raises KeyError where there is no such outcome.
    """
    outcome = outcomes()[key]
    happened = [event.kind for event in events]
    for kind in outcome.events:
        if kind not in happened:
            yield EventRefused("须先有“{step}”", {"step": steps()[kind].name}, outcome.source)
    if happened and steps()[happened[-1]].to == "closed" and happened[-1] not in outcome.closes:
        values = {"step": steps()[happened[-1]].name}
        yield EventRefused("“{step}”不能以这种结果办结", values, outcome.source)
    yield from lacking(key, on_file)


def lacking(key: str, on_file: Records) -> Iterator[EventRefused]:
    """Yield what an outcome demands on file and is not there. Raises KeyError where there is no such outcome."""
    yield from _missing(outcomes()[key], on_file)
    if key == "partial":
        yield from _grounds(on_file)


def _missing(outcome: Outcome, on_file: Records) -> Iterator[EventRefused]:
    for record in outcome.records:
        there = on_file.get(record.key, {})
        missing = [name for part, name in record.parts.items() if not there.get(part, "").strip()]
        if missing:
            values = {"record": record.name, "missing": "、".join(missing)}
            yield EventRefused("“{record}”没有记录：{missing}", values, record.source)


def _grounds(on_file: Records) -> Iterator[EventRefused]:
    """Yield what is wrong with the grounds of a partial disclosure; each demands its own records too."""
    for ground in on_file.get("withheld", {}).get("grounds", "").split():
        if ground.startswith("denied.") and ground in outcomes():
            yield from _missing(outcomes()[ground], on_file)
        else:
            yield EventRefused("“{ground}”不是不予公开的情形", {"ground": ground}, "reg2019/37")
