"""What a recogniser is: a short function, registered by its code, over a passage, a table, or all in reading order.

@in_passages("P110")
def mobiles(passage: Passage, told: Told) -> Iterator[Hit]: ...

@in_tables("W402")
def sums(rows: Rows, told: Told) -> Iterator[Hit]: ...

@in_order("W405")
def jumps(passages: Sequence[Passage], told: Told) -> Iterator[Hit]: ...
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from gongkai.vetting.catalogue import codes
from gongkai.vetting.masking import Ways
from gongkai.vetting.passage import Passage, Rows


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the office's own list: ways of writing that are wrong, and the right one."""

    wrong: tuple[str, ...]
    right: str


@dataclass(frozen=True, slots=True)
class Told:
    """What the scan is told from outside: the day, the office's own numbers (digits only), its list, how to mask."""

    day: date
    own: frozenset[str] = frozenset()
    terms: tuple[Term, ...] = ()
    ways: Ways = field(default_factory=Ways)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something recognised in a passage. `key` groups hits ("": the datum itself); `better` is what should stand."""

    passage: Passage
    start: int
    end: int
    key: str = ""
    better: str = ""

    @property
    def datum(self) -> str:
        """Return the words hit. Never shown, stored or logged."""
        return self.passage.text[self.start : self.end]


OfPassage = Callable[[Passage, Told], Iterator[Hit]]
OfTable = Callable[[Rows, Told], Iterator[Hit]]
OfAll = Callable[[Sequence[Passage], Told], Iterator[Hit]]
Recogniser = TypeVar("Recogniser", OfPassage, OfTable, OfAll)

PASSAGES: dict[str, OfPassage] = {}
TABLES: dict[str, OfTable] = {}
ALL: dict[str, OfAll] = {}


def in_passages(code: str) -> Callable[[OfPassage], OfPassage]:
    """Register a recogniser that looks at one passage at a time."""
    return _into(PASSAGES, code)


def in_tables(code: str) -> Callable[[OfTable], OfTable]:
    """Register a recogniser that looks at one table at a time."""
    return _into(TABLES, code)


def in_order(code: str) -> Callable[[OfAll], OfAll]:
    """Register a recogniser that looks at all passages outside tables, in reading order."""
    return _into(ALL, code)


def _into(register: dict[str, Recogniser], code: str) -> Callable[[Recogniser], Recogniser]:
    codes()[code]

    def entered(recogniser: Recogniser) -> Recogniser:
        register[code] = recogniser
        return recogniser

    return entered
