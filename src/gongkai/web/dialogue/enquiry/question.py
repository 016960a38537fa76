"""A question understood: what of it must be found in a source, what is wanted of the matter, what says nothing."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from gongkai.words.tables import table

_NUMBER = r"\d+"


@dataclass(frozen=True, slots=True)
class Unit:
    """Something asked for, `text` as it was asked; any of `forms` stands for it. `weight` is what it counts.

    What is `whole` is found as a whole or not at all: words of a set, names and numbers.
    """

    text: str
    forms: tuple[str, ...]
    weight: float
    whole: bool = False

    def share(self, text: str) -> float:
        """Return how much of it stands in a folded text: all, the characters whose pairs are there, or nothing."""
        if self.text.isdecimal():
            return float(self.text in re.findall(_NUMBER, text))
        if any(form in text for form in self.forms):
            return 1.0
        if self.whole:
            return 0.0
        there = [one + other in text for one, other in pairwise(self.text)]
        covered = [any(there[max(0, at - 1) : at + 1]) for at in range(len(self.text))]
        return sum(covered) / len(covered)


@dataclass(frozen=True, slots=True)
class Question:
    """A question: the units a source must account for, and the facets that are wanted (keys of words.toml).

    `beyond` is what no word says that is used for the organ itself: a question that has some is about something else.
    """

    text: str
    units: tuple[Unit, ...]
    facets: tuple[str, ...]
    beyond: tuple[str, ...]

    @property
    def weight(self) -> float:
        """Return what all units count."""
        return sum(unit.weight for unit in self.units)

    @property
    def strong(self) -> tuple[Unit, ...]:
        """Return the units that say what the matter is."""
        return tuple(unit for unit in self.units if unit.weight >= 1)


@dataclass(frozen=True, slots=True)
class Facet:
    """What can be wanted of a matter: how it is asked, what shows it is told, the field of an organ that says it."""

    key: str
    name: str
    asks: tuple[str, ...]
    tells: tuple[str, ...]
    field: str


def fold(text: str) -> str:
    """Return a text with width, case and every sign that is no letter or digit made alike."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(each if each.isalnum() else " " for each in plain).split())


def squeeze(text: str) -> str:
    """Return the letters and digits of a text alone: what makes two questions the same."""
    return fold(text).replace(" ", "")


def understand(text: str, *, own: str = "", without: Iterable[str] = (), names: tuple[str, ...] = ()) -> Question:
    """Understand a question with an organ's own synonyms (sets of words, one a line).

    What it is taken `without`, such as the organ's name, is passed over; other `names` count as one word each.
    Of a word that repeats itself, one counts.
    """
    folded = fold(text)
    for name in sorted(map(fold, without), key=len, reverse=True):
        folded = folded.replace(name, " ") if name else folded
    lexicon = _lexicon(own, names)
    units: dict[str, Unit] = {}
    facets: dict[str, None] = {}
    beyond: list[str] = []
    for piece, found in _pieces(folded, lexicon):
        match found:
            case "stop":
                pass
            case "facet", key:
                facets[key] = None
            case "weak":
                units.setdefault(piece, Unit(piece, (piece,), _weight("weak_weight")))
            case "same", forms:
                units.setdefault(forms[0], Unit(piece, forms, _weight("same_weight"), whole=True))
                beyond.append(piece)
            case _:
                weight = float(len(piece)) if len(piece) > 1 else _weight("single_weight")
                units.setdefault(piece, Unit(piece, (piece,), weight, whole=piece.isdecimal()))
                beyond.append(piece)
    return Question(text, tuple(units.values()), tuple(facets), tuple(beyond))


def facets() -> Mapping[str, Facet]:
    """Return the facets by their keys."""
    return _facets()


def house(key: str) -> Any:
    """Return a table of words.toml."""
    return table("web/dialogue/enquiry/words")[key]


@cache
def _facets() -> Mapping[str, Facet]:
    return {
        key: Facet(
            key,
            each["name"],
            tuple(map(fold, each["asks"])),
            tuple(map(fold, each["tells"])),
            each.get("field", ""),
        )
        for key, each in house("facet").items()
    }


def sets_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Return sets of synonyms as a person writes them: one a line, the words apart by blanks or commas."""
    lines = (fold(line.replace("、", " ").replace("，", " ")).split() for line in text.splitlines())
    return tuple(tuple(words) for words in lines if len(words) > 1)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    pattern: re.Pattern[str]
    means: Mapping[str, Any]


@lru_cache(maxsize=64)
def _lexicon(own: str, names: tuple[str, ...]) -> _Lexicon:
    """Return every word known, the longest found first; what an organ says of a word counts before the house's."""
    means: dict[str, Any] = {}
    for word in house("stop"):
        means[fold(word)] = "stop"
    for word in (*house("weak"), *house("guide")):
        means[fold(word)] = "weak"
    for key, each in house("facet").items():
        means |= {fold(word): ("facet", key) for word in each["asks"]}
    for words in (*(tuple(map(fold, each)) for each in house("same")), *sets_of(own)):
        means |= dict.fromkeys(words, ("same", words))
    means |= {fold(name): ("same", (fold(name),)) for name in names if fold(name)}
    longest = sorted(means, key=len, reverse=True)
    return _Lexicon(re.compile("|".join([*map(re.escape, longest), _NUMBER])), means)


def _pieces(folded: str, lexicon: _Lexicon) -> Iterator[tuple[str, Any]]:
    """Yield the pieces of a folded question with what they mean; None for what no word of ours is."""
    at = 0
    for hit in lexicon.pattern.finditer(folded):
        yield from ((rest, None) for rest in folded[at : hit.start()].split())
        yield hit[0], lexicon.means.get(hit[0])
        at = hit.end()
    yield from ((rest, None) for rest in folded[at:].split())


def _weight(key: str) -> float:
    value: Decimal = house(key)
    return float(value)
