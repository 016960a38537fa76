"""How often each rule is broken, and where: shares of the reports it could be checked on, with their intervals."""

from collections.abc import Sequence

import polars as pl

from gongkai.checks import ALL
from gongkai.corpus.study.dataset import WHO, Dataset, Selection, grouped
from gongkai.corpus.study.interval import with_interval
from gongkai.corpus.study.sheet import Sheet


def league(data: Dataset, selection: Selection, by: Sequence[str], depth: int = 1) -> list[Sheet]:
    """Return the rules by how often they are broken, and the groups by how many of their reports have errors."""
    subjects = data.subjects(selection).filter(pl.col("status") == "read")
    return [
        Sheet("规则", "各规则的问题率（能检查的报告中有问题的占比，95% 置信区间）", rules(data, subjects), 3),
        Sheet(
            "分组",
            "有错误的报告占比（按置信区间下限排列）",
            groups(grouped(subjects, list(by), depth), list(by)),
            len(by),
        ),
    ]


def rules(data: Dataset, subjects: pl.DataFrame) -> pl.DataFrame:
    """Return every rule with how many reports it could be checked on, how many break it, and the rate.

    A file that two organs handed in is one report.
    """
    chosen = subjects.lazy().select("id").unique()
    sound = data.scan("reports").select("id", "sound").join(chosen, on="id").select(pl.col("sound").alias("code"))
    held = sound.explode("code").drop_nulls().group_by("code").agg(held=pl.len())
    broken = (
        data.scan("findings").select("id", "code").join(chosen, on="id").unique().group_by("code").agg(found=pl.len())
    )
    told = pl.LazyFrame(
        [(rule.code, rule.name, rule.severity.value) for rule in ALL], schema=["code", "rule", "severity"], orient="row"
    )
    joined = told.join(held, on="code", how="left").join(broken, on="code", how="left").collect()
    counts = joined.with_columns(pl.col("found", "held").fill_null(0).cast(pl.Int64))
    checked = counts.with_columns(checked=pl.col("found") + pl.col("held")).filter(pl.col("checked") > 0)
    rated = with_interval(checked, "found", "checked").sort("rate", "code", descending=[True, False])
    return rated.select("code", "rule", "severity", "checked", "found", "rate", "low", "high")


def groups(subjects: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Return groups of reports by how many of them break a clause.

    They are ranked by the lower end of the interval, so that a group of three reports does not lead on chance alone.
    """
    counts = subjects.group_by(keys or WHO).agg(
        reports=pl.len().cast(pl.Int64),
        with_errors=(pl.col("errors") > 0).sum().cast(pl.Int64),
        errors=pl.col("errors").sum(),
    )
    rated = with_interval(counts, "with_errors", "reports")
    return rated.sort("low", *(keys or WHO), descending=[True, *[False] * len(keys or WHO)])
