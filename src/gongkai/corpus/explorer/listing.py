"""The reports as lists: filtered, an organ's through the years, and what there is to choose from."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

import polars as pl

from gongkai.corpus.study.dataset import WHO, Dataset, Selection

PAGE = 50
"""Reports on a page of the list."""

_LONGEST_CHOICE = 400
_YEAR_DIGITS = 4


class Choices(NamedTuple):
    """What a filter offers."""

    years: list[int]
    levels: list[str]
    regions: list[str]
    statuses: tuple[str, ...] = ("read", "refused", "failed", "missing")


def selection_of(asked: Mapping[str, str]) -> Selection:
    """Return the selection an address asks for; what makes no sense asks for nothing."""
    year, level = asked.get("year", ""), asked.get("level", "")
    is_year = year.isdecimal() and len(year) <= _YEAR_DIGITS
    return Selection((int(year),) if is_year else (), (level,) if level else (), asked.get("region", "").strip("/"))


class Listing:
    """The lists of one data set. Who reported is read once: a data set does not change while it is looked at."""

    def __init__(self, data: Dataset) -> None:
        self._data = data

    @cached_property
    def subjects(self) -> pl.DataFrame:
        """Every organ and year."""
        return self._data.subjects()

    def choices(self) -> Choices:
        """Return the years, levels and regions there are; of regions as many as a list can hold, the highest first."""
        regions = self.subjects["region"].unique().drop_nulls()
        parts = regions.str.split("/").list
        above = {"/".join(each[: number + 1]) for each in parts.slice(0, 3) for number in range(len(each))} - {""}
        ordered = sorted(above, key=lambda region: (region.count("/"), region))[:_LONGEST_CHOICE]
        years = self.subjects["year"].unique().drop_nulls().sort(descending=True).to_list()
        return Choices(years, self.subjects["level"].unique().sort().to_list(), sorted(ordered))

    def found(self, asked: Mapping[str, str]) -> pl.DataFrame:
        """Return the reports an address asks for: by year, level, region, status, words of the name, order."""
        rows = selection_of(asked).within(self.subjects)
        if asked.get("status"):
            rows = rows.filter(pl.col("status") == asked["status"])
        if asked.get("words", "").strip():
            rows = rows.filter(pl.col("organ").str.contains(asked["words"].strip(), literal=True))
        orders = {"errors": "errors", "doubts": "doubts", "warnings": "warnings"}
        order = orders.get(asked.get("order", ""))
        return rows.sort(order, descending=True, nulls_last=True, maintain_order=True) if order else rows

    def years(self, region: str, organ: str) -> pl.DataFrame:
        """Return an organ's years with every measure, last first; empty where there is no such organ."""
        this = (pl.col("region") == region) & (pl.col("organ") == organ)
        own = self.subjects.filter(this)
        if own.is_empty():
            return own
        measured = self._data.measured(Selection(region=region))
        extra = [name for name in measured.columns if name not in {*WHO, "level", "place", "id", "year"}]
        mine = measured.filter(this).select("year", *extra)
        return own.join(mine, on="year", how="left", nulls_equal=True).sort("year", descending=True)
