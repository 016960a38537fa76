"""A table to be shown or written: its title, its rows, and how each of its columns is called and printed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl
from xlsxwriter import Workbook

from gongkai.corpus.study.measures import names, words
from gongkai.words import CHINESE, count, say

SHARES = frozenset({"rate", "low", "high", "coverage", "share", "growth", "likeness", "disclosed", "refused"})
"""Columns that are shares of one; shown as per cent."""

_CODED = frozenset({"level", "status", "severity"})
_SAID = _CODED | {"measure", "item", "outcome", "rule", "problem"}

_MOST_ROWS = 1_048_575  # a worksheet's, but for its head


class TooManyRows(ValueError):
    """More rows than a worksheet holds."""


class Sheet(NamedTuple):
    """A table: a short name, a title in words, its rows. A column is named by its key, a measure or rate.

    The first `keys` columns say what a row is about. With `raw` the columns are called by their keys, as in the schema.
    """

    name: str
    title: str
    frame: pl.DataFrame
    keys: int = 1
    raw: bool = False

    def pieces(self, width: int) -> "Iterator[Sheet]":
        """Yield the table cut into tables of some `width` columns beside the keys, for narrow screens."""
        columns = self.frame.columns
        for start in range(self.keys, max(len(columns), self.keys + 1), width):
            kept = [*columns[: self.keys], *columns[start : start + width]]
            yield self._replace(frame=self.frame.select(kept))

    def heads(self, lang: str = CHINESE) -> list[str]:
        """Return what the columns are called."""
        return [column if self.raw else say(names().get(column, column), lang) for column in self.frame.columns]

    def lines(self, most: int, lang: str = CHINESE) -> Iterator[list[str]]:
        """Yield the first rows as people read them."""
        for row in self.frame.head(most).iter_rows():
            yield [shown(column, value, lang) for column, value in zip(self.frame.columns, row, strict=True)]

    def numeric(self) -> list[bool]:
        """Tell of each column whether it holds numbers."""
        return [dtype.is_numeric() for dtype in self.frame.dtypes]


def is_share(column: str) -> bool:
    """Tell whether a column holds shares of one."""
    return column in SHARES or column.endswith(("_corrected_rate", "_low", "_high"))


def shown(column: str, value: Any, lang: str = CHINESE) -> str:
    """Return a value as people read it: shares as per cent, amounts without idle zeros, nothing for what is unknown."""
    if value is None:
        return "—"
    if is_share(column):
        return f"{value:.1%}"
    if isinstance(value, Decimal):
        return count(value.normalize()) if value else "0"
    if isinstance(value, float):
        return f"{value:.1f}"
    if isinstance(value, str) and column in _CODED:
        value = words().get(value, value)
    return say(value, lang) if isinstance(value, str) and column in _SAID else str(value)


def write_sheets(sheets: Sequence[Sheet], path: Path, lang: str = CHINESE) -> None:
    """Write tables into a workbook, a sheet each, or, ending in .csv, the first into one file. Raises TooManyRows."""
    if path.suffix.lower() == ".csv":
        first = sheets[0].frame
        lists = [column for column, dtype in first.schema.items() if dtype == pl.List(pl.String)]
        first.with_columns(pl.col(lists).list.join(" ")).write_csv(path, include_bom=True)
        return
    with Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        for sheet in sheets:
            if sheet.frame.height > _MOST_ROWS:
                raise TooManyRows(sheet.name)
            _write(sheet, book, lang)


def _write(sheet: Sheet, book: Any, lang: str) -> None:
    heads = dict(zip(sheet.frame.columns, sheet.heads(lang), strict=True))
    decimals = [pl.col(name).cast(pl.Float64) for name, dtype in sheet.frame.schema.items() if dtype.is_decimal()]
    lists = [pl.col(name).list.join(" ") for name, dtype in sheet.frame.schema.items() if dtype == pl.List(pl.String)]
    shares: dict[Any, Any] = {heads[column]: "0.0%" for column in sheet.frame.columns if is_share(column)}
    sheet.frame.with_columns(*decimals, *lists).rename(heads).write_excel(
        book,
        worksheet=sheet.name[:31],
        table_style="Table Style Light 1",
        column_formats=shares,
        freeze_panes=(1, 0),
        autofit=sheet.frame.height < 50_000,
    )
