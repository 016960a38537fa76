"""One worksheet: the texts that stand in it, and what its merged cells cover."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from gongkai.readers.markup import Element
from gongkai.readers.raised import raised
from gongkai.readers.table import Bounds

_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_WHOLE = re.compile(r"-?[0-9]+")
_EXACT = 15  # digits that a spreadsheet's number keeps; what follows is the dust of binary fractions
_LONGEST = 40
_COLUMNS = 16_384


class Row(NamedTuple):
    """A row: its number, its texts by column, the columns for which the file has any cell at all, even an empty one."""

    number: int
    texts: dict[int, str]
    present: frozenset[int]


class Merge(NamedTuple):
    """A merged cell: first and last row, first and last column, all counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


class Sheet(NamedTuple):
    """A worksheet: its rows that are not empty of cells, in order, and its merged cells by first row and column."""

    rows: tuple[Row, ...]
    merges: dict[tuple[int, int], Merge]


def sheet(root: Element, strings: Sequence[str], bounds: Bounds) -> Sheet:
    """Return the worksheet `root`, whose shared texts are `strings`. Raises CannotRead where it is too large."""
    rows = []
    number = -1
    for row in root.iter("{*}row"):
        number = _whole(row.get("r"), number + 2) - 1
        texts, present, column = {}, set(), -1
        for cell in row.iterchildren("{*}c"):
            place = _PLACE.fullmatch(cell.get("r", ""))
            column = _column(place[1]) if place else column + 1
            present.add(column)
            if text := _text(cell, strings):
                texts[column] = text
        bounds.cells(len(present))
        rows.append(Row(number, texts, frozenset(present)))
    rows.sort(key=lambda row: row.number)
    return Sheet(tuple(rows), {(merge.top, merge.left): merge for merge in _merges(root, bounds)})


def text_of(item: Element) -> str:
    """Return the text of a shared or inline string, rich or plain, without the readings set beside it.

    A raised number is a note's, as in other formats.
    """
    parts = [text.text or "" for text in item.iterfind("{*}t")]
    for run in item.iterfind("{*}r"):
        text = "".join(text.text or "" for text in run.iterfind("{*}t"))
        look = run.find("{*}rPr/{*}vertAlign")
        parts.append(text if look is None or look.get("val") != "superscript" else raised(text))
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), "".join(parts)).replace("\r\n", "\n").replace("\r", "\n")


def _text(cell: Element, strings: Sequence[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = cell.find("{*}is")
        return "" if inline is None else text_of(inline)
    value = cell.findtext("{*}v") or ""
    if kind == "s":
        place = _whole(value, -1)
        return strings[place] if 0 <= place < len(strings) else ""
    return number(value.strip()) if kind == "n" else value


def number(value: str) -> str:
    """Return a number as a person typed it: 1 for “1.0”, 59237.2449 for “59237.244899999998”, no exponent."""
    if _WHOLE.fullmatch(value) or len(value) > _LONGEST:
        return value
    try:
        exact = Decimal(value)
        if len(exact.as_tuple().digits) > _EXACT:
            exact = Decimal(repr(float(value)))
        if not exact.is_finite() or abs(exact.adjusted()) > _LONGEST:
            return value
    except InvalidOperation:
        return value
    return format(exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact.normalize(), "f")


def _merges(root: Element, bounds: Bounds) -> Iterator[Merge]:
    for area in root.iter("{*}mergeCell"):
        bounds.cells(1)
        first, _, last = (area.get("ref") or "").partition(":")
        start, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if start and end:
            yield Merge(int(start[2]) - 1, _column(start[1]), int(end[2]) - 1, _column(end[1]))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return min(number, _COLUMNS) - 1


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 8 else otherwise
