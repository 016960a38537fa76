"""What is told to the request clock, and what it answers: events, lines of explanation, breaches, refusals."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from gongkai.law.steps import steps


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a request on a day; `kind` is a step of `law/steps.toml`.

    `channel` belongs to arrival and receipt; `party` to consultations; `days` to an extension; `until` is a date told
    to the applicant (period for correction, postponed reply); `approved` says the office's head approved an extension.
    """

    kind: str
    day: date
    channel: str = ""
    party: str = ""
    days: int = 0
    until: date | None = None
    approved: bool = False

    @classmethod
    def parse(cls, text: str) -> "Event":
        """Return the event of `kind:YYYY-MM-DD:key=value:…`, as the command line and the cases write it.

        Raises EventRefused where it is written otherwise.
        """
        kind, _, rest = text.partition(":")
        day, *details = rest.split(":")
        try:
            given = dict(detail.split("=", 1) for detail in details)
            parsed = {key: _DETAILS[key](value) for key, value in given.items()}
            return cls(_short_names().get(kind, kind), date.fromisoformat(day), **parsed)
        except (KeyError, ValueError) as fault:
            known = "、".join(_DETAILS)
            values = {"text": text, "known": known}
            message = "看不懂事件“{text}”，应写作 种类:年-月-日:名称=值，名称有：{known}"
            raise EventRefused(message, values, "practice/写法") from fault


@cache
def _short_names() -> dict[str, str]:
    return {step.also: step.kind for step in steps().values() if step.also}


_DETAILS: dict[str, Callable[[str], Any]] = {
    "channel": str,
    "party": str,
    "days": int,
    "until": date.fromisoformat,
    "approved": lambda value: value == "head",
}


class Line(NamedTuple):
    """One line of an explanation: what happened, by which rule, and the due date as it stood after it."""

    day: date
    message: str
    values: Mapping[str, Any]
    source: str
    due: date | None


class Breach(NamedTuple):
    """Something done late or not as the law wants; recorded, never hidden."""

    day: date
    message: str
    values: Mapping[str, Any]
    source: str


class EventRefused(ValueError):
    """An event cannot be taken: `message` (a sentence filled from `values`) says why, `source` by which rule."""

    def __init__(self, message: str, values: Mapping[str, Any], source: str) -> None:
        super().__init__(message.format(**values) if values else message)
        self.message, self.values, self.source = message, values, source
