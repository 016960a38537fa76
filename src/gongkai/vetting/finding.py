"""A finding: a datum, a mark, or a column of data in one file; where it stands, and what may be shown of it."""

import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from gongkai.vetting.catalogue import Code
from gongkai.vetting.passage import Passage, Place
from gongkai.vetting.recogniser import Hit
from gongkai.words import CHINESE

_AROUND = 14
_LEFT_DIGITS = re.compile(r"\d(?=\d{6})|(?<=\*)\d(?=\d{5})")
_MOST_PLACES = 20


@dataclass(frozen=True)
class Finding:
    """What was found in `file` ("" for the draft's own text).

    `quote` and `better` are safe to show and to keep: data in them are masked. `secret` is the datum itself, for
    the print alone; it is not among what `repr` or `plain` tell. `masks` are what may stand in its place, by every way
    it is written (nothing where no mask or better word is known); `hits` are where.
    """

    code: Code
    file: str
    places: tuple[Place, ...]
    quote: str = ""
    better: str = ""
    count: int = 1
    secret: str = field(default="", repr=False)
    masks: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    hits: tuple[Hit, ...] = field(default=(), repr=False, compare=False)

    def print(self, key: bytes) -> str:
        """Return the keyed digest that names this finding: the same datum in the same file has the same print.

        Identity numbers are few enough to be guessed, so a digest without a key would tell them.
        """
        told = f"{self.code.key}\x1f{self.file}\x1f{self.secret}"
        return hmac.new(key, told.encode(), sha256).hexdigest()

    def plain(self, lang: str = CHINESE) -> dict[str, Any]:
        """Return it as values JSON can hold, without the datum."""
        return {
            "code": self.code.key,
            "name": self.code.title(lang),
            "severity": self.code.severity.value,
            "file": self.file,
            "places": [place.text(lang) for place in self.places],
            "count": self.count,
            "quote": self.quote,
            "better": self.better,
            "advice": self.code.advice(lang),
        }


def of_hits(
    code: Code, group: tuple[str, str], hits: Sequence[Hit], masks: Mapping[str, str], shown: "Masked"
) -> Finding:
    """Return the finding that `hits` make together: `group` is their file, and the datum or column they are."""
    file, key = group
    places = tuple(dict.fromkeys(_Same(hit.passage.place) for hit in hits))
    return Finding(
        code,
        file,
        tuple(each.place for each in places[:_MOST_PLACES]),
        shown.around(hits[0]),
        masks.get(hits[0].datum, ""),
        len(hits),
        key + "\x1e".join(sorted({secret_of(hit) for hit in hits} - {key})),
        masks,
        tuple(hits),
    )


def secret_of(hit: Hit) -> str:
    """Return what makes two hits the same: the key, else the datum without spaces and hyphens."""
    return hit.key or "".join(each for each in hit.passage.folded[hit.start : hit.end] if each.isalnum()).upper()


class Masked:
    """Passages as they may be shown: every personal datum in them masked, whatever else is quoted."""

    def __init__(self) -> None:
        self._characters: dict[int, list[str]] = {}

    def mask(self, hit: Hit, mask: str) -> None:
        """Hide a datum in all quotes of its passage."""
        characters = self._characters.setdefault(id(hit.passage), list(hit.passage.text))
        for at in range(hit.start, hit.end):
            characters[at] = mask[at - hit.start : at - hit.start + 1]

    def around(self, hit: Hit) -> str:
        """Return the words around a hit."""
        start, end = max(0, hit.start - _AROUND), min(len(hit.passage.text), hit.end + _AROUND)
        return self.of(hit.passage, start, min(end, start + 80))

    def of(self, passage: Passage, start: int = 0, end: int | None = None) -> str:
        """Return a passage, or a part of it, without its data; long numbers that nobody recognised are masked too."""
        characters = self._characters.get(id(passage)) or passage.text
        return _LEFT_DIGITS.sub("*", " ".join("".join(characters[start:end]).split()))


@dataclass(frozen=True, slots=True)
class _Same:
    """A place that is equal to another in the same file with the same words."""

    place: Place = field(compare=False)
    words: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", f"{self.place.file} {self.place.text()}")
