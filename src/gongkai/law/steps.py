"""What may happen to a request: the states, the steps between them, and the channels it may come by, as tables."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that may happen to a request.

    `states` are those it may happen in, `to` the state it leads to ('' where the state stays); `by` says who acts:
    office, applicant or other. `message` is its line in an explanation, filled from the event.
    """

    kind: str
    name: str
    by: str
    states: frozenset[str]
    to: str
    source: str
    message: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A way a request may reach the office; `confirmed`: receipt needs both sides' confirmation (Art. 31)."""

    key: str
    name: str
    message: str
    confirmed: bool
    same_day: bool
    source: str
    also: str = ""


@cache
def states() -> dict[str, str]:
    """Return the name of every state by its key."""
    return {key: raw["name"] for key, raw in table("law/states").items()}


@cache
def steps() -> dict[str, Step]:
    """Return every step by its kind, as `law/steps.toml` states it."""
    return {kind: _step(kind, raw) for kind, raw in table("law/steps").items()}


def _step(kind: str, raw: dict[str, Any]) -> Step:
    states_in = frozenset(raw["in"])
    return Step(
        kind, raw["name"], raw["by"], states_in, raw.get("to", ""), raw["source"], raw["message"], raw.get("also", "")
    )


@cache
def channels() -> dict[str, Channel]:
    """Return every channel by its key, as `law/channels.toml` states it."""
    return {key: _channel(key, raw) for key, raw in table("law/channels").items()}


def _channel(key: str, raw: dict[str, Any]) -> Channel:
    confirmed = raw["received"] == "confirmation"
    return Channel(
        key, raw["name"], raw["message"], confirmed, raw.get("same_day", False), raw["source"], raw.get("also", "")
    )
