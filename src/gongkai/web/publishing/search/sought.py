"""What is entered in the index, and what is asked of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from gongkai.web.publishing.models.listed import places_of

_MARK = "\ue000"
_EVER = (date.min, date.max)


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that can be found: its place among all, the text squeezed line by line, title first, and its marks."""

    key: int
    text: str
    marks: tuple[str, ...]


def mark(kind: str, value: object) -> str:
    """Return a mark that no text can hold, by which the index narrows what it finds."""
    return f"{_MARK}{kind}{value}"


@dataclass(frozen=True, slots=True)
class Sought:
    """A search: every one of `words` (squeezed), narrowed as told. `columns` are the keys of a column and those in it.

    Raises ValueError where there is no word.
    """

    words: tuple[str, ...]
    organ: int | None = None
    kind: str = ""
    columns: tuple[int, ...] = ()
    validity: str = ""
    since: date = field(default=_EVER[0])
    until: date = field(default=_EVER[1])

    def __post_init__(self) -> None:
        """Refuse to look for nothing."""
        if not self.words:
            message = "no word"
            raise ValueError(message)

    @property
    def places(self) -> tuple[int, int]:
        """Return the first and the last place among those released in the days asked for."""
        return places_of(self.since)[0], places_of(self.until)[1] - 1

    @property
    def marks(self) -> tuple[str, ...]:
        """Return the marks that what is found must bear."""
        organ = (mark("o", self.organ),) if self.organ else ()
        return (*organ, mark("k", self.kind)) if self.kind else organ

    def conditions(self) -> tuple[Callable[[str, str], str], str, list[int | str]]:
        """Return what the index itself cannot narrow, in SQL: how to join it, the conditions, and their values."""
        if not self.columns and not self.validity:
            return (lambda _key, _join: ""), "", []
        conditions = " AND l.column_id IN ({})".format(", ".join(["%s"] * len(self.columns))) if self.columns else ""
        conditions += " AND i.validity = %s" if self.validity else ""
        return _joined, conditions, [*self.columns, *([self.validity] if self.validity else [])]


def _joined(key: str, join: str) -> str:
    item = f"{join.removeprefix('CROSS ')} publishing_item i ON i.page_ptr_id = l.item_id"
    return f"{join} publishing_listed l ON l.id = {key} {item}"
