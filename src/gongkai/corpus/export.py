"""A table of the data set as one csv or workbook, for programs that read no Parquet."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from gongkai.corpus.study.dataset import Dataset
from gongkai.corpus.study.sheet import Sheet, write_sheets
from gongkai.corpus.tables import YEAR


def export_table(data: Dataset, table: str, years: Sequence[int], path: Path) -> None:
    """Write a table, or some years of it, as .csv or .xlsx. Raises TooManyRows where a worksheet cannot hold it.

    A csv is written as it is read, however long it is. Lists stand with spaces between their items; what is binary is
    left out.
    """
    rows = data.scan(table)
    if years and table != "files":
        rows = rows.filter(pl.col(YEAR).is_in(years))
    schema = rows.collect_schema()
    rows = rows.select(
        pl.col(name).list.join(" ") if dtype == pl.List(pl.String) else pl.col(name)
        for name, dtype in schema.items()
        if dtype != pl.Binary
    )
    if path.suffix.lower() == ".csv":
        rows.sink_csv(path, include_bom=True)
    else:
        write_sheets([Sheet(table, table, rows.collect(), raw=True)], path)
