"""A built data set as one looks at it: who was to report, who did, and the measures of each report."""

from pathlib import Path
from typing import NamedTuple

import polars as pl

from gongkai.corpus.marks import scan_parts
from gongkai.corpus.stock import IS_KNOWN
from gongkai.corpus.study.measures import measures

WHO = ["region", "organ"]
"""What an organ is known by: two towns of one name lie in different counties."""


class NoDataSet(FileNotFoundError):
    """The folder holds no data set."""


class Selection(NamedTuple):
    """Which reports to look at: of these years, of these levels, of regions that begin so. Nothing given: all."""

    years: tuple[int, ...] = ()
    levels: tuple[str, ...] = ()
    region: str = ""

    def within(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Return the rows of `frame` (year, level, region) that are meant."""
        if self.years:
            frame = frame.filter(pl.col("year").is_in(self.years))
        if self.levels:
            frame = frame.filter(pl.col("level").is_in(self.levels))
        if self.region:
            below = pl.col("region").str.starts_with(f"{self.region}/")
            frame = frame.filter((pl.col("region") == self.region) | below)
        return frame


class Dataset:
    """The data set in a folder. Raises NoDataSet."""

    def __init__(self, folder: Path) -> None:
        if not (folder / "files" / "files.parquet").is_file() or not (folder / "reports").is_dir():
            raise NoDataSet(str(folder))
        self.folder = folder

    def scan(self, table: str) -> pl.LazyFrame:
        """Return a table, nothing of it read yet; those that are partitioned with their `year`, each content once."""
        if table == "files":
            return pl.scan_parquet(self.folder / "files" / "files.parquet")
        return scan_parts(self.folder, table)

    def subjects(self, selection: Selection = Selection()) -> pl.DataFrame:  # noqa: B008 -- an immutable value
        """Return one row for every organ and year that was to report, or did.

        What a register says of organ, level, region and year goes before what the document says; a copy of what it
        knows, in a place it does not name, is no other organ's. Of several files the one that was read, states most and
        leaves least in doubt counts; `copies` tells how many there are. `status` is read, refused, failed or missing.

        A file of which nobody knows whose it is stands for its organ itself, by its place: else coverage would pass
        over what could not be read. What is no report is nobody's, unless a register says that it should be one.
        """
        reports = self.scan("reports").select(
            "id", "status", "reason", "format", "stated", "doubts", "errors", "warnings", "kind", "year", "title",
            pl.col("organ").alias("own_name"),
        )  # fmt: skip
        joined = _owned(self.scan("files").join(reports, on="id", how="left")).collect()
        told = _named(joined).with_columns(
            level=pl.coalesce("level", "kind", pl.lit("unknown")),
            region=pl.col("region").fill_null(""),
            year=pl.coalesce("known_year", "year"),
            status=pl.col("status").fill_null("missing"),
        )
        rank = pl.col("status").replace_strict({"read": 0, "refused": 1, "failed": 2, "missing": 3}, default=3)
        best = told.sort(
            rank, pl.col("stated"), "doubts", "id", descending=[False, True, False, False], nulls_last=True
        )
        chosen = best.group_by(*WHO, "year", maintain_order=True).agg(pl.all().first(), pl.len().alias("copies"))
        return selection.within(chosen).sort(*WHO, "year")

    def unknown(self) -> pl.DataFrame:
        """Return the files that were not read and of which nobody knows whose report they are, with the reason."""
        reports = self.scan("reports").select("id", "status", "reason", pl.col("organ").alias("own_name"))
        joined = _owned(self.scan("files").join(reports, on="id", how="left"))
        nameless = pl.coalesce("organ", "own_name").is_null() & pl.col("status").ne_missing("read")
        told = joined.filter(nameless).with_columns(problem=pl.coalesce("reason", "problem"))
        return told.select("place", "status", "problem").sort("place").collect()

    def measured(self, selection: Selection = Selection()) -> pl.DataFrame:  # noqa: B008 -- an immutable value
        """Return the reports that were read, one an organ and year, with every measure."""
        subjects = self.subjects(selection).filter(pl.col("status") == "read")
        wide = self.scan("wide")
        forms = wide.select(pl.col("form").unique()).collect()["form"].to_list()
        values = wide.select("id", *(each.value(sorted(forms)) for each in measures().values()))
        chosen = subjects.select("id", *WHO, "level", "year", "place").lazy()
        return chosen.join(values, on="id", how="left").collect().sort(*WHO, "year")


def _owned(files: pl.LazyFrame) -> pl.LazyFrame:
    """Return the files without those no register names, where it names another file of the same content.

    A report lies in a backup too: told by the register there and by its own words here, it would be two organs.
    """
    known = files.filter(IS_KNOWN)
    return pl.concat([known, files.filter(~IS_KNOWN).join(known, on="id", how="anti")])


def _named(files: pl.DataFrame) -> pl.DataFrame:
    """Return the files with whose they are as `organ`: known, told by themselves, else the first place of a content."""
    files = files.with_columns(organ=pl.coalesce("organ", "own_name"))
    ownerless = files.filter(pl.col("organ").is_null() & pl.col("status").is_in(["read", "failed"]))
    placed = ownerless.with_columns(organ=pl.col("place").min().over("id"))
    return pl.concat([files.filter(pl.col("organ").is_not_null()), placed])


def grouped(frame: pl.DataFrame, by: list[str], depth: int) -> pl.DataFrame:
    """Return `frame` with its regions cut to `depth` steps from the top, where they are grouped by."""
    if "region" not in by:
        return frame
    return frame.with_columns(region=pl.col("region").str.split("/").list.head(depth).list.join("/"))


def each_file_once(frame: pl.DataFrame, keys: list[str]) -> pl.Series:
    """Tell of the rows of `frame` (`place`, `keys`) which are to be added up: every file once in a group.

    What a register names for several organs is the report of each; its figures count once in a sum.
    """
    first = frame["place"].is_first_distinct()
    return first if first.all() else frame.select(pl.struct(*keys, "place").is_first_distinct()).to_series()
