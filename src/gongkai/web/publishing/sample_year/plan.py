"""The plan of a township's year: every piece of work with its day, made from the tables in samples; always the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from gongkai.law.calendar import calendar
from gongkai.words import figures
from gongkai.words.document_number import document_number
from gongkai.words.tables import table

KINDS = ("township", "street")
COMMITTEE, POLICIES, INTERPRETATION = "committee", "policies", "interpretation"
_SETTLED = 8
"""The year's first working days are left free: what is made public then was formed the year before."""
_IN_A_LIST = 4
_TRIES = 2000


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of work: the day it was made public or entered, the day it was formed, what it is called."""

    mark: str
    on: date
    formed_on: date
    title: str


@dataclass(frozen=True, slots=True)
class ItemPiece(Piece):
    """An item: the column it is counted in, the one within that where it may stand, its text; known by its slug."""

    counted_in: str
    column: str
    place: str
    text: tuple[str, ...]
    number: str = ""
    interprets: str = ""


@dataclass(frozen=True, slots=True)
class CarriedPiece(Piece):
    """Something put on a carrier of this kind; known by its title."""

    carrier: str


@dataclass(frozen=True, slots=True)
class DocumentPiece(Piece):
    """A document entered in the register and not published; known by its number."""

    openness: str
    reason: str


@dataclass(frozen=True, slots=True)
class ListPiece(Piece):
    """Rows of a day register, and the item that lists them; known by the number of its first row."""

    register: str
    column: str
    rows: tuple[Mapping[str, Any], ...]


def year() -> int:
    """Return the year the samples tell of."""
    return int(_table("year")["year"])


def stated() -> Mapping[str, Mapping[str, Mapping[str, int]]]:
    """Return the figures of samples/year.toml by township (its key in samples/county.toml)."""
    return {key: told for key, told in _table("year").items() if key != "year"}


@cache
def plan(key: str) -> tuple[Piece, ...]:
    """Return all pieces of a township, in the order they were done."""
    return tuple(sorted(_Planner(key).pieces(), key=lambda piece: (piece.on, piece.mark)))


class _Words(dict[str, Any]):
    """What the braces of a sentence stand for: told, or drawn from the vocabulary once and then kept."""

    def __init__(self, chance: Random, places: list[str], told: Mapping[str, Any]) -> None:
        super().__init__(told)
        self._chance, self._offered = chance, _table("wording")["words"] | {"place": places}

    def __missing__(self, name: str) -> str:
        self[name] = drawn = str(self._chance.choice(self._offered[name]))
        return drawn


class _Planner:
    """Plans the year of one township."""

    def __init__(self, key: str) -> None:
        organs = _table("county")["organ"]
        self.organ = next(each for each in organs if each["key"] == key)
        self.town = self.organ["called"]
        self.villages = [each["called"] for each in organs if each.get("under") == key and each["kind"] == "village"]
        self.days, self.titles = working_days(year()), set[tuple[Any, ...]]()
        self.key, self.told = key, stated()[key]
        self.chance = Random(f"{key} {year()}")  # noqa: S311 -- to vary, not to hide

    def pieces(self) -> Iterator[Piece]:
        """Yield all pieces, in no order."""
        lists = list(self._lists())
        yield from lists
        yield from self._items(lists)
        for carrier, count in self.told.get("carried", {}).items():
            yield from (self._carried(carrier, place) for place in self._places(count))
        for series, count in self.told.get("documents", {}).items():
            spread = enumerate(self._places(count), start=1)
            yield from (self._document(series, serial, place) for serial, place in spread)

    def _items(self, lists: list[ListPiece]) -> Iterator[ItemPiece]:
        """Yield the items of every column; lists of a register that stand there are among those counted."""
        stated, policies = self.told.get("items", {}), list[ItemPiece]()
        for column, count in stated.items():
            rest = count - sum(each.column == column for each in lists)
            if column != INTERPRETATION:
                spread = enumerate(self._places(rest), start=1)
                made = [self._item(column, number, place) for number, place in spread]
                policies += (each for each in made if column == POLICIES)
                yield from made
        wanted = stated.get(INTERPRETATION, 0)
        yield from (self._interpretation(each) for each in policies[: wanted * 3 : 3])

    def _item(self, column: str, number: int, place: int) -> ItemPiece:
        told = _table("wording")[column]
        words = self._words(self.days[place], column)
        offered = [(leaf, each) for leaf, titles in told["titles"].items() for each in titles]
        leaf, title = self._title(offered, words)
        text = tuple(sentence.format_map(words) for sentence in told["text"])
        formed = self.days[place - (2 if column == POLICIES else self.chance.randrange(3))]
        numbered = document_number(self.organ["short"], year(), number) if column == POLICIES else ""
        mark = f"{self.key}-{year()}-{column.replace('_', '-')}-{number}"
        return ItemPiece(mark, self.days[place], formed, title, column, leaf, words["place"], text, numbered)

    def _interpretation(self, policy: ItemPiece) -> ItemPiece:
        on = self.days[min(self.days.index(policy.on) + 1, len(self.days) - 1)]
        told, words = _table("wording")[INTERPRETATION], self._words(on, INTERPRETATION)
        title = told["titles"][INTERPRETATION][0].format_map({"interpreted": policy.title})
        text = tuple(sentence.format_map(words) for sentence in told["text"])
        mark = f"{policy.mark}-explained"
        return ItemPiece(mark, on, on, title, INTERPRETATION, INTERPRETATION, self.town, text, interprets=policy.mark)

    def _carried(self, carrier: str, place: int) -> CarriedPiece:
        day = self.days[place]
        offered = [(carrier, each) for each in _table("wording")["carried"]["title"]]
        _, title = self._title(offered, self._words(day, ""), (carrier, day))
        return CarriedPiece(f"{carrier} {day} {title}", day, day, title, carrier)

    def _document(self, series: str, serial: int, place: int) -> DocumentPiece:
        told, day = _table("wording")["documents"][series], self.days[place]
        offered = [(series, each) for each in told["title"]]
        _, title = self._title(offered, self._words(day, ""), (series, serial))
        number = document_number(series, year(), serial)
        return DocumentPiece(number, day, day, title, told["openness"], told["reason"])

    def _lists(self) -> Iterator[ListPiece]:
        for register, count in self.told.get("decisions", {}).items():
            told = _table("wording")["register"][register]
            parts = [range(first, min(first + _IN_A_LIST, count + 1)) for first in range(1, count + 1, _IN_A_LIST)]
            for place, serials in zip(self._places(len(parts)), parts, strict=True):
                rows = tuple(self._row(told, serial, place) for serial in serials)
                formed = min(row["decided_on"] for row in rows)
                number = rows[0]["number"]
                yield ListPiece(number, self.days[place], formed, number, register, told["column"], rows)

    def _row(self, told: Mapping[str, Any], serial: int, place: int) -> dict[str, Any]:
        row = {name: self.chance.choice(offered) for name, offered in told["values"].items()}
        number = told["number"].format(year=year(), serial=serial)
        return row | {"number": number, "decided_on": self.days[place - self.chance.randrange(1, 4)]}

    def _title(self, offered: list[tuple[str, str]], words: _Words, within: tuple[Any, ...] = ()) -> tuple[str, str]:
        """Return where one of the `offered` belongs, and a title nothing else has; `words` hold what was drawn."""
        told = dict(words)
        for _ in range(_TRIES):
            words.clear()
            words.update(told)
            column, template = self.chance.choice(offered)
            title = template.format_map(words)
            if (title, *within) not in self.titles:
                self.titles.add((title, *within))
                return column, title
        message = f"the vocabulary is too small: {offered}"
        raise ValueError(message)

    def _words(self, day: date, column: str) -> _Words:
        places = self.villages if column == COMMITTEE else [self.town, *self.villages]
        told = {"organ": self.organ["name"], "town": self.town, "office": self.organ["office"]}
        told |= {"month": str(day.month), "day": figures.day(day)}
        return _Words(self.chance, places, told)

    def _places(self, count: int) -> list[int]:
        """Return the places of so many working days, spread over the year by chance, in order."""
        return sorted(self.chance.randrange(_SETTLED, len(self.days)) for _ in range(count))


@cache
def working_days(of: int) -> list[date]:
    """Return the working days of a year but its last week: what is done later is published the year after."""
    days = (date(of, 1, 1) + timedelta(days=count) for count in range((date(of, 12, 24) - date(of, 1, 1)).days))
    return [day for day in days if calendar().is_working_day(day)]


def _table(name: str) -> dict[str, Any]:
    return table(f"samples/{name}")
