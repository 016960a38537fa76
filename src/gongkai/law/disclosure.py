"""What must be made public: the statute's items by level, the fields of the standard catalogues, and by when."""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from gongkai.law.calendar import calendar
from gongkai.law.dated import parameters

LEVELS = ("every", "city_county", "township")


@dataclass(frozen=True, slots=True)
class Item:
    """One item that must be made public: its article, its words, at which level, and the deadline that applies."""

    key: str
    article: str
    name: str
    level: str
    period: str

    def due(self, formed: date) -> date:
        """Return the last day to publish what was formed, changed, approved or decided on `formed`.

        Raises CalendarUnknown and NotInForce.
        """
        return due(self.period, formed)


def due(period: str, start: date) -> date:
    """Return the last day of a period of days (a key of law/deadlines.toml) that runs from `start`.

    A period of calendar days ends on its last day, day off or not: whether it then moves on is not settled by the
    texts, and the earlier day is the cautious one. Raises CalendarUnknown and NotInForce.
    """
    parameter = parameters("deadlines")[period]
    value = parameter.on(start).value
    return calendar().add(start, value) if parameter.unit == "working_day" else start + timedelta(days=value)


@cache
def items(level: str = "") -> dict[str, Item]:
    """Return the items an organ of `level` must publish (city_county or township; '' for all), in statutory order."""
    every = {key: Item(key, **raw) for key, raw in _table()["item"].items()}
    return {key: item for key, item in every.items() if not level or item.level in {"every", level}}


@cache
def fields() -> tuple[str, ...]:
    """Return the names of the 26 fields of the standard catalogues; which of them are from memory, the table says."""
    table = _table()["fields"]
    return (*table["sure"], *table["unsure"])


@cache
def catalogue_columns() -> dict[str, tuple[str, ...]]:
    """Return the columns of a standard catalogue (names) and the words its ticked columns are filled from."""
    return {key: tuple(value) for key, value in _table()["columns"].items() if isinstance(value, list)}


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("gongkai.law").joinpath("disclosure.toml").read_text("utf-8"))
