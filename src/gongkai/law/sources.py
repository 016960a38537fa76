"""The texts the project cites: title, document number, in force from and until."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class Source:
    """One cited text.

    `first_day` and `last_day` bound its force (both inclusive); `last_day` is None while it is still in force.
    `note` records a doubt about the entry itself.
    """

    key: str
    title: str
    number: str
    first_day: date
    last_day: date | None = None
    note: str = ""

    def in_force(self, day: date) -> bool:
        """Tell whether the text was in force on `day`."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@cache
def sources() -> dict[str, Source]:
    """Return every cited text by its key, as `law/sources.toml` states it."""
    raw = table("law/sources")
    return {
        key: Source(key, entry["title"], entry["number"], entry["from"], entry.get("until"), entry.get("note", ""))
        for key, entry in raw.items()
    }
