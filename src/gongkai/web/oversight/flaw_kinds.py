"""What inspections and checks look for, as data: kinds of flaws, tags of a page, grounds that fail a site at once."""

from dataclasses import dataclass
from functools import cache

from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class FlawKind:
    """A kind of flaw: its name, how it is mended, the text that asks for it; `automatic` ones a recheck closes."""

    key: str
    name: str
    remedy: str
    automatic: bool
    source: str


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground on which an inspection fails a site at once; `counted` ones are known from the records."""

    key: str
    name: str
    source: str
    counted: bool


@cache
def flaw_kinds() -> dict[str, FlawKind]:
    """Return the kinds of flaws, in the order of the table."""
    return {key: FlawKind(key, **raw) for key, raw in table("web/oversight/flaws").items()}


@cache
def grounds() -> dict[str, Ground]:
    """Return the grounds besides those publishing counts from its columns."""
    return {key: Ground(key, **raw) for key, raw in table("web/oversight/vetoes").items()}


@cache
def tags() -> dict[str, tuple[str, ...]]:
    """Return the tags a page carries in its head, by kind of page."""
    return {key: tuple(raw["tags"]) for key, raw in table("web/oversight/metadata").items()}
