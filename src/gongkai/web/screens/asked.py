"""What an address or a form asks for in digits: a record's key, a year. Whatever is neither is passed over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

from gongkai.law.sources import sources

_LONGEST = 18
"""No key has more digits: what is longer is no number anybody was given."""
SOUGHT = 100
"""So many characters of what is searched for count."""


def number(told: str | None) -> int | None:
    """Return the number that is told in digits; None where it is none, or longer than any key.

    Chinese input methods write digits as wide as a character; they are digits all the same, and those of other scripts
    are not.
    """
    plain = normalize("NFKC", told) if told and told.isdecimal() else ""
    return int(plain) if plain and plain.isascii() and len(plain) <= _LONGEST else None


def sought(given: Mapping[str, str]) -> str:
    """Return the words somebody searches for: of a thousand of them no database makes one question."""
    return given.get("q", "").strip()[:SOUGHT]


def numbers(told: Iterable[str]) -> list[int]:
    """Return those of what is told that are numbers, in their order."""
    return [found for each in told if (found := number(each)) is not None]


@dataclass(frozen=True, slots=True)
class Years:
    """The years a screen can be asked for, both ends included."""

    first: int
    last: int

    def asked(self, told: str | None, otherwise: int) -> int:
        """Return the year that is told; `otherwise` where none is, or none of these."""
        year = number(told)
        return year if year is not None and self.first <= year <= self.last else otherwise

    def beside(self, year: int) -> list[int]:
        """Return the years before and after `year` that can be asked for."""
        return [each for each in (year - 1, year + 1) if self.first <= each <= self.last]


def years_of_disclosure(day: date) -> Years:
    """Return the years information has been disclosed by law, up to that of `day`."""
    return Years(sources()["reg2007"].first_day.year, day.year)
