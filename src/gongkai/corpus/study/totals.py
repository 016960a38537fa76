"""Sums by region, level and year, with what they rest on: who was to report, who did, who left the cell blank."""

from collections.abc import Sequence

import polars as pl

from gongkai.corpus.study.dataset import WHO, Dataset, Selection, each_file_once, grouped
from gongkai.corpus.study.interval import with_interval
from gongkai.corpus.study.measures import measures, rates
from gongkai.corpus.study.sheet import Sheet


def totals(data: Dataset, selection: Selection, by: Sequence[str], depth: int = 1) -> list[Sheet]:
    """Return the sums of every measure by the columns `by`, their coverage, outcomes and rates, and who is missing."""
    keys = list(by)
    measured = grouped(data.measured(selection), keys, depth)
    measured = measured.filter(each_file_once(measured, keys))
    covered = coverage(grouped(data.subjects(selection), keys, depth), keys)
    sums = measured.group_by(keys).agg(
        *(_stated(key) for key in measures()),
        pl.any_horizontal(pl.col(list(measures())).is_null()).sum().alias("blank"),
    )
    joined = covered.join(sums, on=keys, how="left", nulls_equal=True).sort(keys)
    return [
        Sheet("合计", "逐项合计（留空的单元格不计，另列留空的报告数）", _with_growth(joined, keys), len(keys)),
        Sheet("结果", "办理结果构成", outcomes(measured, keys), len(keys) + 1),
        Sheet("比率", "比率与 95% 置信区间", all_rates(measured, keys), len(keys) + 1),
        Sheet("缺报告", "应有而没有读出的报告", missing(data, selection), 4),
    ]


def coverage(subjects: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Return, by group, how many were to report, were read, could not be read, are missing; and the share read."""
    status = pl.col("status")
    counts = subjects.group_by(keys).agg(
        expected=pl.len(),
        read=(status == "read").sum(),
        unread=status.is_in(["refused", "failed"]).sum(),
        missing=(status == "missing").sum(),
    )
    return counts.with_columns(coverage=pl.col("read") / pl.col("expected"))


def outcomes(measured: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Return how requests ended, by group: counts and shares of all outcomes that are stated."""
    kinds = {key: each.name for key, each in measures().items() if each.outcome}
    long = measured.select(*keys, *kinds).unpivot(index=keys, variable_name="outcome", value_name="count")
    counts = long.group_by(*keys, "outcome").agg(_stated("count").cast(pl.Int64))
    whole = pl.col("count").sum().over(keys)
    order = pl.col("outcome").cast(pl.Enum(list(kinds)))
    shared = counts.with_columns(share=pl.when(whole > 0).then(pl.col("count") / whole)).sort(*keys, order)
    return shared.with_columns(pl.col("outcome").replace_strict(kinds))


def all_rates(measured: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Return every rate by group with its interval, over the reports that state both of its figures."""
    frames = []
    for rate in rates().values():
        of = sum((pl.col(key) for key in rate.of[1:]), pl.col(rate.of[0]))
        both = measured.select(*keys, found=of, count=pl.col(rate.over)).drop_nulls(["found", "count"])
        sums = both.group_by(keys).agg(pl.col("found", "count").sum().cast(pl.Int64))
        named = sums.select(*keys, pl.lit(rate.name).alias("measure"), "found", "count")
        frames.append(with_interval(named, "found", "count"))
    return pl.concat(frames).sort(*keys, "measure")


def missing(data: Dataset, selection: Selection) -> pl.DataFrame:
    """Return who was to report and has no report that could be read, and why."""
    lacking = data.subjects(selection).filter(pl.col("status") != "read")
    return lacking.select("year", *WHO, "level", "status", pl.coalesce("reason", "problem").alias("problem"))


def _stated(key: str) -> pl.Expr:
    """Return the sum of what is stated; null where nothing is, for a blank is not zero."""
    return pl.when(pl.col(key).count() > 0).then(pl.col(key).sum()).alias(key)


def _with_growth(sums: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Add, next to the new requests, how much they grew against the year before, where years are told apart."""
    if "year" not in keys:
        return sums
    others = [key for key in keys if key != "year"]
    before = sums.select(*others, pl.col("year") + 1, pl.col("new").alias("last"))
    joined = sums.join(before, on=keys, how="left").sort(keys)
    last, new = pl.col("last").cast(pl.Float64), pl.col("new").cast(pl.Float64)
    grown = joined.with_columns(growth=pl.when(last > 0).then(new / last - 1)).drop("last")
    place = grown.columns.index("new") + 1
    return grown.select(*[name for name in grown.columns[:place] if name != "growth"], "growth",
                        *[name for name in grown.columns[place:] if name != "growth"])  # fmt: skip
