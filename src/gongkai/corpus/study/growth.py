"""Two years compared: over the organs that reported in both, so that a new or missing report is no growth."""

from collections.abc import Sequence

import polars as pl

from gongkai.corpus.study.dataset import WHO, Dataset, Selection, each_file_once, grouped
from gongkai.corpus.study.measures import measures
from gongkai.corpus.study.sheet import Sheet


def compared(
    data: Dataset, years: tuple[int, int], selection: Selection, by: Sequence[str] = (), depth: int = 1
) -> list[Sheet]:
    """Return every measure in both years, by the columns `by`, and the organs that changed most."""
    keys = [key for key in by if key != "year"]
    measured = data.measured(selection._replace(years=years))
    counted = measured.filter(each_file_once(grouped(measured, keys, depth), [*keys, "year"]))
    pairs = matched(measured, years)
    added = pairs if counted.height == measured.height else matched(counted, years)
    return [
        Sheet("比较", "两年都读出的机关，逐项比较", _sums(grouped(added, keys, depth), keys), len(keys) + 1),
        Sheet("变化", "新收申请变化最大的机关", _movers(pairs), 3),
    ]


def matched(measured: pl.DataFrame, years: tuple[int, int]) -> pl.DataFrame:
    """Return a row for every organ, measure and pair of figures stated in both years: `before`, `after`."""
    long = measured.unpivot(
        index=[*WHO, "level", "year"], on=list(measures()), variable_name="measure", value_name="value"
    ).drop_nulls("value")
    first, second = (long.filter(pl.col("year") == year).drop("year") for year in years)
    both = first.rename({"value": "before"}).join(
        second.rename({"value": "after"}).drop("level"), on=[*WHO, "measure"], how="inner"
    )
    return both.sort(*WHO, "measure")


def _sums(pairs: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    order = pl.col("measure").cast(pl.Enum(list(measures())))
    sums = pairs.group_by(*keys, "measure").agg(matched=pl.len(), before=pl.sum("before"), after=pl.sum("after"))
    before, after = pl.col("before").cast(pl.Float64), pl.col("after").cast(pl.Float64)
    grown = sums.with_columns(
        change=pl.col("after") - pl.col("before"), growth=pl.when(before > 0).then(after / before - 1)
    )
    return _named(grown.sort(*keys, order))


def _movers(pairs: pl.DataFrame, most: int = 100) -> pl.DataFrame:
    new = pairs.filter(pl.col("measure") == "new").with_columns(change=pl.col("after") - pl.col("before"))
    largest = new.sort(pl.col("change").abs(), *WHO, descending=[True, False, False]).head(most)
    return largest.select(*WHO, "level", "before", "after", "change")


def _named(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(pl.col("measure").replace_strict({key: each.name for key, each in measures().items()}))
