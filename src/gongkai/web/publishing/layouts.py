"""The layouts of the day registers, as registers.toml states them: columns by any heading in use, cells to values."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any
from unicodedata import normalize

from gongkai.web.organs.action import Reason
from gongkai.web.organs.intake.carry import day_of
from gongkai.words.tables import table

_NOISE = re.compile(r"[\s*_\-—()（）·、:：]+")
_MONEY_NOISE = re.compile(r"[,\s元¥]")
_MOST = Decimal("999999999999.99")
_CENTS, _FINEST = Decimal("0.01"), Decimal("0.000001")
"""How exact an amount may be: to the cent where it is counted in yuan, finer where a layout asks for 万元."""


@dataclass(frozen=True, slots=True)
class LayoutColumn:
    """A column of a register: the heading it bears, the field of the record it fills ("" for one kept beside).

    `hidden` ones are kept and not published; `personal` ones are recognised and never kept.
    """

    key: str
    name: str
    also: tuple[str, ...] = ()
    fills: str = ""
    type: str = "text"
    required: bool = False
    hidden: bool = False
    personal: bool = False

    def read(self, text: str) -> tuple[Any, Reason | None]:
        """Return the value a cell's text stands for (None for nothing), or what is wrong with it."""
        if not text:
            return None, Reason("“{column}”没有填", {"column": self.name}) if self.required else None
        if self.type == "day":
            day = day_of(text)
            return day, None if day else Reason("“{text}”不是日期，应写作 2026-01-01", {"text": text})
        if self.type == "money":
            money = _money(text, _CENTS if self.fills else _FINEST)
            wrong = Reason("“{text}”不是金额，应写作 1200 或者 1200.50", {"text": text})
            return money, None if money is not None else wrong
        return text, None


@dataclass(frozen=True, slots=True)
class Layout:
    """A register's layout: its columns, the deadline of its rows, the cell they count in, how they are published."""

    key: str
    name: str
    message: str
    period: str
    cell: str
    item: str
    source: str
    doubt: str
    columns: tuple[LayoutColumn, ...]

    @property
    def kept(self) -> tuple[LayoutColumn, ...]:
        """Return the columns that are asked for and kept."""
        return tuple(column for column in self.columns if not column.personal)

    @property
    def published(self) -> tuple[LayoutColumn, ...]:
        """Return the columns the public reads."""
        return tuple(column for column in self.kept if not column.hidden)

    def column_of(self, heading: str) -> LayoutColumn | None:
        """Return the column a heading stands for, however its brackets and spaces are written."""
        plain = _plain(heading)
        return next((column for column in self.columns if plain in _headings(column)), None)

    def told(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what a record is made of: its own fields by name, and beside them `fields`, as JSON can hold them."""
        record: dict[str, Any] = {column.fills: values.get(column.key) for column in self.kept if column.fills}
        record["party"] = record.get("party") or ""
        beside = {column.key: values.get(column.key) for column in self.kept if not column.fills}
        return record | {"fields": {key: str(value) for key, value in beside.items() if value not in {None, ""}}}


@cache
def layouts() -> dict[str, Layout]:
    """Return the layouts of the registers by key."""
    raw = table("web/publishing/registers")
    return {
        key: Layout(key, **each | {"columns": tuple(_column(name, column) for name, column in each["columns"].items())})
        for key, each in raw.items()
    }


def shown(column: LayoutColumn, row: Any) -> Any:
    """Return what a column of a register shows of a record."""
    if column.fills:
        return getattr(row, column.fills)
    text = row.fields.get(column.key, "")
    return (day_of(text) or text) if column.type == "day" else text


def recognised(layout: Layout, headings: list[str]) -> Iterator[tuple[int, LayoutColumn]]:
    """Yield the places of the columns that a line of headings names."""
    for place, heading in enumerate(headings):
        column = layout.column_of(heading) if heading else None
        if column is not None:
            yield place, column


def _column(key: str, raw: dict[str, Any]) -> LayoutColumn:
    return LayoutColumn(key, **raw | {"also": tuple(raw.get("also", ()))})


@cache
def _headings(column: LayoutColumn) -> frozenset[str]:
    return frozenset(_plain(name) for name in (column.name, *column.also))


def _plain(heading: str) -> str:
    return _NOISE.sub("", normalize("NFKC", heading))


def _money(text: str, unit: Decimal) -> Decimal | None:
    try:
        value = Decimal(_MONEY_NOISE.sub("", normalize("NFKC", text)))
    except InvalidOperation:
        return None
    exact = value.is_finite() and 0 <= value <= _MOST and value == value.quantize(unit)
    return value if exact else None
