"""What must be made public: the statute's items by level, the fields of the standard catalogues, and by when."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from gongkai.law.calendar import calendar
from gongkai.law.dated import parameters
from gongkai.words.tables import table

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

        A period of calendar days ends on its last day, day off or not: whether it then moves on is not settled by the
        texts, and the earlier day is the cautious one. Raises CalendarUnknown and NotInForce.
        """
        period = parameters("deadlines")[self.period]
        value = period.on(formed).value
        if period.unit == "working_day":
            return calendar().add(formed, value)
        return formed + timedelta(days=value)


@cache
def items(level: str = "") -> dict[str, Item]:
    """Return the items an organ of `level` must publish (city_county or township; '' for all), in statutory order."""
    every = {key: Item(key, **raw) for key, raw in table("law/disclosure")["item"].items()}
    return {key: item for key, item in every.items() if not level or item.level in {"every", level}}


@cache
def fields() -> tuple[str, ...]:
    """Return the names of the 26 fields of the standard catalogues; which of them are from memory, the table says."""
    named = table("law/disclosure")["fields"]
    return (*named["sure"], *named["unsure"])


@cache
def catalogue_columns() -> dict[str, tuple[str, ...]]:
    """Return the columns of a standard catalogue (names) and the words its ticked columns are filled from."""
    return {key: tuple(value) for key, value in table("law/disclosure")["columns"].items() if isinstance(value, list)}
