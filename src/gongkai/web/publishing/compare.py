"""What changed between two versions: fields, sentences with the characters that differ, enclosed files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from gongkai.web.publishing.content import FIELDS, enclosures_of, text_of
from gongkai.web.publishing.models import Item

SHOWN_AS_TEXT = {"title", "summary"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters, and whether it differs from the other version."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A passage before and after: `kind` is same, changed, added or removed; the pieces of a missing side are none."""

    kind: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs: (label, before, after) of fields, the text line by line, names of files added and removed."""

    fields: tuple[tuple[str, Any, Any], ...]
    lines: tuple[Line, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Tell whether the public would read no difference."""
        return not (self.fields or self.added or self.removed) and all(line.kind == "same" for line in self.lines)


def compare(before: Item, after: Item) -> Comparison:
    """Compare two versions of an item as the public would read them."""
    files = [{each.digest: each.name for each in enclosures_of(version)} for version in (before, after)]
    texts = [[passage.text for passage in text_of(version)] for version in (before, after)]
    return Comparison(
        tuple(_fields(before, after)),
        tuple(lines(*texts)),
        tuple(name for digest, name in files[1].items() if digest not in files[0]),
        tuple(name for digest, name in files[0].items() if digest not in files[1]),
    )


def lines(before: Sequence[str], after: Sequence[str]) -> Iterator[Line]:
    """Yield the passages of both versions beside one another, in reading order."""
    for kind, first, last, begin, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (_alone("same", text, text) for text in before[first:last])
            continue
        for old, new in zip_longest(before[first:last], after[begin:end]):
            yield _changed(old, new) if old and new else _alone("removed" if old else "added", old, new)


def _alone(kind: str, old: str | None, new: str | None) -> Line:
    differs = kind != "same"
    sides = [(Piece(text, differs),) if text else () for text in (old, new)]
    return Line(kind, *sides)


def _changed(old: str, new: str) -> Line:
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    before = tuple(Piece(old[first:last], kind != "equal") for kind, first, last, _, _ in codes if first < last)
    after = tuple(Piece(new[begin:end], kind != "equal") for kind, _, _, begin, end in codes if begin < end)
    return Line("changed", before, after)


def _fields(before: Item, after: Item) -> Iterator[tuple[str, Any, Any]]:
    for name in FIELDS:
        if name not in SHOWN_AS_TEXT and getattr(before, name) != getattr(after, name):
            yield field_label(name), field_value(before, name), field_value(after, name)


def field_label(name: str) -> str:
    """Return what a field of an item is called."""
    return str(Item._meta.get_field(name.removesuffix("_id")).verbose_name)  # noqa: SLF001 -- Django's own public name


def field_value(item: Item, name: str) -> Any:
    """Return a field's value as people read it."""
    shown = getattr(item, f"get_{name}_display", None)
    return shown() if shown else getattr(item, name.removesuffix("_id"))
