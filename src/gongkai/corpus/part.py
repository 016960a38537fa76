"""A part of the data set: the rows of some reports, as Parquet in the folders of their years, whole or not at all."""

import os
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from gongkai.corpus.marks import Mark, keep_mark
from gongkai.corpus.rows import FAILED, Rows
from gongkai.corpus.tables import DECIMAL, Table, cell_columns, tables
from gongkai.corpus.version import reader_version
from gongkai.law import form


class Task(NamedTuple):
    """One content to read: its hash, a place where it lies, the extension of its name, its size."""

    id: str
    place: str
    suffix: str
    size: int


class Counts(NamedTuple):
    """How many contents of a part were read, refused, failed."""

    read: int = 0
    refused: int = 0
    failed: int = 0

    def plus(self, other: "Counts") -> "Counts":
        """Add up."""
        return Counts(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def all(self) -> int:
        """All of them."""
        return sum(self)


def part_name(tasks: Iterable[Task]) -> str:
    """Return the name of the part that holds these contents, the same whoever writes it."""
    return sha256("\n".join((reader_version(), *sorted(task.id for task in tasks))).encode()).hexdigest()[:16]


def write_part(folder: Path, name: str, rows: Sequence[Rows], bounds: tuple[float, int] = (0.0, 0)) -> Counts:
    """Write the rows of a part and its mark; writing it again, or by two at once, changes nothing. Raises OSError.

    The mark tells what failed, and within which bounds of seconds and memory: it may be worth another try.
    """
    files = []
    for year in sorted({each.year for each in rows}, key=lambda year: year or 0):
        of_year = [each for each in rows if each.year == year]
        for table, frame in _frames(of_year):
            place = f"{table.where(year)}/{name}.parquet"
            write_table(frame.sort(table.key), folder / place)
            files.append(place)
    ids = tuple(str(each.report[0]) for each in rows)
    failed = {str(each.report[0]): each.report[2] for each in rows if each.status == FAILED}
    keep_mark(folder, Mark(name, reader_version(), ids, tuple(files), failed, bounds))
    return Counts(*(sum(each.status == status for each in rows) for status in ("read", "refused", "failed")))


def _frames(rows: Sequence[Rows]) -> Iterator[tuple[Table, pl.DataFrame]]:
    """Yield every table's frame of the rows of one year; empty ones too, so that no table is ever without a file."""
    known = tables()
    wide = _frame(known["wide"], [each.wide for each in rows if each.wide])
    doubts = _frame(known["doubts"], [row for each in rows for row in each.doubts])
    yield known["reports"], _frame(known["reports"], [each.report for each in rows])
    yield known["wide"], wide
    yield known["cells"], tidy(wide, doubts)
    yield known["findings"], _frame(known["findings"], [row for each in rows for row in each.findings])
    yield known["doubts"], doubts
    yield known["texts"], _frame(known["texts"], [row for each in rows for row in each.texts])


def _frame(table: Table, rows: Sequence[Any]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=table.schema, orient="row")


def tidy(wide: pl.DataFrame, doubts: pl.DataFrame) -> pl.DataFrame:
    """Return the cells in tidy form, those of each report's own form, with a mark at the doubted ones."""
    frames = [pl.DataFrame(schema={"id": pl.String, "path": pl.String, "value": DECIMAL})]
    for (form_id,), of_form in wide.group_by("form"):
        paths = [path for path in cell_columns() if path in form(str(form_id)).index]
        exact = of_form.select("id", *(pl.col(path).cast(DECIMAL) for path in paths))
        frames.append(exact.unpivot(index="id", variable_name="path", value_name="value"))
    doubted = doubts.select("id", pl.col("paths").alias("path")).explode("path").drop_nulls().unique()
    marked = doubted.with_columns(pl.lit(value=True).alias("doubted"))
    cells = pl.concat(frames).join(marked, on=["id", "path"], how="left")
    return cells.with_columns(pl.col("doubted").fill_null(value=False)).select(*tables()["cells"].schema)


def write_table(frame: pl.DataFrame, path: Path) -> None:
    """Write a table so that it is there complete or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    frame.write_parquet(aside, compression="zstd")
    aside.replace(path)
