"""The kinds of surveys, from `surveys.toml`, and for how long a consultation must be open at least."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from gongkai.law import disclosure
from gongkai.web.organs.models import Organ
from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of survey: whether its sheets have a score, and whether every opinion is answered."""

    key: str
    name: str
    message: str
    scored: bool
    adopts: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """What a consultation is about: the period of the law, or the setting, that says how long it is open at least."""

    key: str
    name: str
    period: str
    setting: str


@cache
def kinds() -> dict[str, Kind]:
    """Return the kinds of surveys by their keys."""
    return {key: Kind(key, **raw) for key, raw in table("web/dialogue/surveys")["kind"].items()}


@cache
def subjects() -> dict[str, Subject]:
    """Return what a consultation can be about, by key."""
    return {key: Subject(key, **raw) for key, raw in table("web/dialogue/surveys")["subject"].items()}


def results() -> list[tuple[str, str]]:
    """Return what can become of an opinion: key and name."""
    return [(key, raw["name"]) for key, raw in table("web/dialogue/surveys")["result"].items()]


def earliest_end(subject: str, organ: Organ, opens_on: date) -> date:
    """Return the first day a consultation that opens on `opens_on` may end; the first day itself is not counted.

    decision2019/15 sets the days for decisions, the organ for what it consults on otherwise. Raises NotInForce for a
    decision before that was in force.
    """
    about = subjects()[subject]
    if about.period:
        return disclosure.due(about.period, opens_on)
    return opens_on + timedelta(days=int(organ.setting(about.setting, opens_on))) if about.setting else opens_on
