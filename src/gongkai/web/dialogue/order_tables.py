"""The tables of orders and counts as data: classes, states, satisfactions, and the columns of the files read in."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class Word:
    """A word a cell may hold: its key, what it is called here, how others write it, the setting that limits it."""

    key: str
    name: str
    also: tuple[str, ...]
    limit: str = ""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a file: its key, its name, other headings seen for it, and what its cells hold.

    `type` is text, day, month or count; `words` names the table whose words alone may stand there.
    """

    key: str
    name: str
    also: tuple[str, ...]
    required: bool = False
    type: str = "text"
    words: str = ""


@cache
def classes() -> Mapping[str, Word]:
    """Return the classes of orders, each with the setting that limits it."""
    return words("classes")


@cache
def satisfactions() -> Mapping[str, Word]:
    """Return what callers say when they are asked."""
    return words("satisfactions")


@cache
def states() -> Mapping[str, str]:
    """Return the states of orders."""
    return dict(table("web/dialogue/orders")["states"])


@cache
def words(name: str) -> Mapping[str, Word]:
    """Return a table of words of orders.toml by key. Raises KeyError for one that is not there."""
    raw = table("web/dialogue/orders")[name]
    return {key: Word(key, each["name"], tuple(each["also"]), each.get("limit", "")) for key, each in raw.items()}


@cache
def columns(kind: str) -> Mapping[str, SheetColumn]:
    """Return the columns of a kind of file (`orders`, `services`), in their order."""
    raw = table(f"web/dialogue/{kind}")["columns"]
    return {key: SheetColumn(key, **each | {"also": tuple(each["also"])}) for key, each in raw.items()}
