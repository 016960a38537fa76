"""What a file says, piece by piece, each with its place, so that what is found can be shown and masked there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

from gongkai.vetting.catalogue import table
from gongkai.words import CHINESE, say

_FOLDED = str.maketrans(
    {chr(0xFF01 + offset): chr(0x21 + offset) for offset in range(94) if chr(0xFF01 + offset) not in "（），；：！？＂"}
    | {"　": " ", "\u00a0": " ", "\u200b": " ", "\ufeff": " ", "—": "-", "–": "-", "‐": "-", "−": "-"}
)
"""Full-width digits and letters, odd spaces and dashes; one character for one, so that places stay the same."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the file ("" for the draft's own text), the kind of place (places.toml), its values."""

    file: str
    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, lang: str = CHINESE) -> str:
        """Return the place in words, without the file's name."""
        return say(table("places")[self.kind]["message"], lang, self.values)


class Slot(Protocol):
    """A piece of text in an opened file that can be written anew."""

    text: str


@dataclass(slots=True)
class Words:
    """A piece of text kept in memory, where no file stands behind it."""

    text: str


class Body:
    """The slots a passage's text is made of. Masks are gathered character by character and written at the end.

    Two passages may share a body (cells with one shared string), and then one mask serves both.
    """

    def __init__(self, slots: Iterable[Slot]) -> None:
        self.slots = [slot for slot in slots if slot.text]
        self.characters = [character for slot in self.slots for character in slot.text]
        self.text = "".join(self.characters)
        self.changed = False

    def mask(self, start: int, end: int, mask: str) -> None:
        """Put `mask` in place of the characters from `start` to `end`; it may be shorter, what is over is dropped."""
        self.changed = True
        for offset in range(end - start):
            last = offset == end - start - 1
            self.characters[start + offset] = mask[offset:] if last else mask[offset : offset + 1]

    def write(self) -> bool:
        """Write the masks into the slots; tell whether anything changed."""
        at = 0
        for slot in self.slots if self.changed else ():
            length = len(slot.text)
            slot.text = "".join(self.characters[at : at + length])
            at += length
        return self.changed


@dataclass(frozen=True)
class Passage:
    """A paragraph, line or cell. `label` is what stands over or before a cell; `named` tells of a row beside a name."""

    body: Body
    place: Place
    label: str = ""
    named: bool = False

    @property
    def text(self) -> str:
        """Return the text as it stands."""
        return self.body.text

    @cached_property
    def folded(self) -> str:
        """Return the text with full-width digits, odd spaces and dashes made plain; places are the same."""
        return self.text.translate(_FOLDED)

    def before(self, start: int, reach: int = 16) -> str:
        """Return what says what the datum at `start` is: the label, and the words just before it."""
        return f"{self.label} {self.folded[max(0, start - reach) : start]}"


Rows = list[list[Passage | None]]


@dataclass(frozen=True)
class Trace:
    """Something hidden in a file that can be cleaned away: its code, where, and how much of it."""

    code: str
    place: Place
    quote: str = ""
    count: int = 1


@dataclass
class Content:
    """What a file or a draft says: all its passages in reading order, those in tables also as tables, hidden things."""

    passages: list[Passage] = field(default_factory=list)
    tables: list[Rows] = field(default_factory=list)
    traces: list[Trace] = field(default_factory=list)

    def add(self, other: "Content") -> None:
        """Take in what another content says."""
        self.passages += other.passages
        self.tables += other.tables
        self.traces += other.traces


def passage(text: str, place: Place) -> Passage:
    """Return a passage with nothing behind it."""
    return Passage(Body([Words(text)]), place)
