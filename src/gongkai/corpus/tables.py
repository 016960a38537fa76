"""The tables of the data set, as `schema.toml` says: their columns as Polars sees them, and their descriptor."""

from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import polars as pl

from gongkai.law import Form, form, known_forms
from gongkai.law.form import AMOUNT
from gongkai.words.tables import table

DECIMAL = pl.Decimal(38, 12)
YEAR = "year"
NO_YEAR = "__HIVE_DEFAULT_PARTITION__"
"""The folder of reports without a year: what Hive, Polars, DuckDB and Spark take for null."""

_TYPES: dict[str, Any] = {
    "string": pl.String,
    "integer": pl.Int64,
    "boolean": pl.Boolean,
    "decimal": DECIMAL,
    "array": pl.List(pl.String),
    "binary": pl.Binary,
}


class Column(NamedTuple):
    """A column: its name, its type in Table Schema's words, what it holds."""

    name: str
    type: str
    title: str

    @property
    def dtype(self) -> Any:
        """The type in Polars."""
        return _TYPES[self.type]


@dataclass(frozen=True)
class Table:
    """A table of the data set; `partitioned` tables lie in a folder for every year."""

    name: str
    title: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    partitioned: bool

    @property
    def schema(self) -> dict[str, Any]:
        """Name and Polars type of every column that stands in the files."""
        return {column.name: column.dtype for column in self.columns}

    def where(self, year: int | None) -> str:
        """Return the folder of a year, below the data set's."""
        if not self.partitioned:
            return self.name
        return f"{self.name}/{YEAR}={NO_YEAR if year is None else year}"


@cache
def tables() -> dict[str, Table]:
    """Return every table by its name, in the order of the schema."""
    return {name: _table(name, raw) for name, raw in table("corpus/schema").items() if isinstance(raw, dict)}


@cache
def version() -> int:
    """Return the number of the schema; a change that could break a reader of the data set raises it."""
    return int(table("corpus/schema")["version"])


@cache
def cell_columns() -> dict[str, Column]:
    """Return the column of every cell of every form by its path, in the order of the newest form."""
    forms = [form(str(year)) for year in reversed(known_forms())]
    return {cell.path: _cell_column(each, cell.path, cell.kind) for each in reversed(forms) for cell in each.cells}


def _cell_column(statutory: Form, path: str, kind: str) -> Column:
    unit = statutory.cell(path).unit
    title = f"{statutory.label(path)}{f' ({unit})' if unit else ''}"
    return Column(path, "decimal" if kind == AMOUNT else "integer", title)


def _table(name: str, raw: dict[str, Any]) -> Table:
    columns = [Column(**column) for column in raw["columns"]]
    if raw.get("cells"):
        columns += cell_columns().values()
    return Table(name, raw["title"], tuple(raw["key"]), tuple(columns), raw["partitioned"])
