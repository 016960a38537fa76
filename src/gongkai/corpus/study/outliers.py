"""Figures far from those of comparable organs, by median and MAD; breaks between years; copied texts."""

from collections.abc import Sequence

import polars as pl

from gongkai.corpus.copies import clusters
from gongkai.corpus.study.dataset import WHO, Dataset, Selection
from gongkai.corpus.study.measures import measures
from gongkai.corpus.study.sheet import Sheet

LEAST_SCORE = 3.5
"""From here on a modified z-score is an outlier (Iglewicz and Hoaglin, 1993)."""

LEAST_LIKENESS = 0.8
"""From here on texts count as copied: own texts are alike to less than a half, copies with other figures to more."""

_TO_SIGMA, _MEAN_TO_SIGMA = 0.6744897501960817, 0.7978845608028654
_LEAST_PEERS = 8


def oddities(
    data: Dataset, selection: Selection, score: float = LEAST_SCORE, likeness: float = LEAST_LIKENESS
) -> list[Sheet]:
    """Return what stands out: figures, breaks between years, copied texts."""
    measured = data.measured(selection)
    return [
        Sheet("离群", "与同年同层级机关相差悬殊的数值", outliers(measured, score), 5),
        Sheet("断裂", "与上年对不上的数", breaks(data, selection), 5),
        Sheet("雷同", "文字雷同的报告", copied(data, selection, likeness), 3),
    ]


def outliers(measured: pl.DataFrame, score: float = LEAST_SCORE) -> pl.DataFrame:
    """Return the figures whose modified z-score among the organs of their level and year reaches `score`.

    Counts differ by orders of magnitude, so their logarithms are compared, among the organs that have anything to
    count: most townships have no request at all, and beside so many zeros one would be a wonder. Where more than half
    of the peers agree (MAD is zero), the mean absolute deviation stands in, as the authors of the score advise; fewer
    than eight peers tell nothing.
    """
    peers = ["level", "year", "measure"]
    long = measured.unpivot(
        index=[*WHO, "level", "year"], on=list(measures()), variable_name="measure", value_name="value"
    ).filter(pl.col("value") > 0)
    size = pl.col("value").cast(pl.Float64).log()
    scaled = long.with_columns(size=size).with_columns(
        middle=pl.col("size").median().over(peers), peers=pl.len().over(peers), median=pl.median("value").over(peers)
    )
    distance = pl.col("size") - pl.col("middle")
    spread = scaled.with_columns(
        distance=distance, mad=distance.abs().median().over(peers), mean=distance.abs().mean().over(peers)
    )
    by_mad, by_mean = (
        pl.col("distance") * _TO_SIGMA / pl.col("mad"),
        pl.col("distance") * _MEAN_TO_SIGMA / pl.col("mean"),
    )
    scored = spread.with_columns(
        score=pl.when(pl.col("mad") > 0).then(by_mad).when(pl.col("mean") > 0).then(by_mean).otherwise(0.0)
    )
    far = scored.filter((pl.col("peers") >= _LEAST_PEERS) & (pl.col("score").abs() >= score))
    names = {key: each.name for key, each in measures().items()}
    told = far.with_columns(pl.col("measure").replace_strict(names), pl.col("median").cast(pl.Float64))
    ordered = told.sort(pl.col("score").abs(), *WHO, "year", "measure", descending=[True, *[False] * 4])
    return ordered.select("year", *WHO, "level", "measure", "value", "median", "peers", "score")


_DOCUMENTS: Sequence[tuple[str, str]] = (("规章", "t2.regulations"), ("行政规范性文件", "t2.normative"))


def breaks(data: Dataset, selection: Selection) -> pl.DataFrame:
    """Return where a year does not take up what the year before left: requests carried over, documents in force.

    `before` is what the year before leads to, `after` what the report states. A blank on either side is no break.
    """
    subjects = data.subjects(selection._replace(years=())).filter(pl.col("status") == "read")
    paths = ["t3.carried_in.total", "t3.carried_out.total"]
    paths += [f"{row}.{column}" for _, row in _DOCUMENTS for column in ("issued", "repealed", "in_force")]
    cells = data.scan("wide").select("id", *paths)
    now = subjects.lazy().select("id", *WHO, "level", "year").join(cells, on="id").collect()
    last = now.select(*WHO, pl.col("year") + 1, *(pl.col(path).alias(f"last {path}") for path in paths))
    both = selection.within(now.join(last, on=[*WHO, "year"]))
    found = [_gap(both, "上年结转", pl.col("last t3.carried_out.total"), pl.col("t3.carried_in.total"))]
    for name, row in _DOCUMENTS:
        expected = pl.col(f"last {row}.in_force") + pl.col(f"{row}.issued") - pl.col(f"{row}.repealed")
        found.append(_gap(both, name, expected, pl.col(f"{row}.in_force")))
    return pl.concat(found).sort(pl.col("gap").abs(), *WHO, "year", descending=[True, False, False, False])


def _gap(both: pl.DataFrame, name: str, expected: pl.Expr, stated: pl.Expr) -> pl.DataFrame:
    told = both.select("year", *WHO, "level", item=pl.lit(name), before=expected, after=stated, gap=stated - expected)
    return told.filter(pl.col("gap") != 0)


def copied(data: Dataset, selection: Selection, likeness: float) -> pl.DataFrame:
    """Return the clusters of reports of one year whose own words are alike to at least `likeness`.

    A file that several organs handed in is a cluster by itself.
    """
    subjects = data.subjects(selection).filter(pl.col("status") == "read")
    signatures = data.scan("reports").select("id", "signature").collect()
    frames = []
    for (year,), of_year in subjects.group_by("year", maintain_order=True):
        alike = clusters(of_year.select("id").unique().join(signatures, on="id"), likeness)
        shared = of_year.filter(pl.col("id").is_duplicated()).select("id").unique().join(alike, on="id", how="anti")
        same = shared.select(pl.col("id").alias("cluster"), "id", pl.lit(1.0).alias("likeness"))
        found = pl.concat([alike, same])
        frames.append(
            found.join(of_year.select("id", *WHO, "level"), on="id").with_columns(year=pl.lit(year, pl.Int64))
        )
    if not frames:
        return pl.DataFrame(schema={"year": pl.Int64, "cluster": pl.String, "size": pl.Int64})
    joined = pl.concat(frames).with_columns(size=pl.len().over("year", "cluster").cast(pl.Int64))
    ordered = joined.sort("size", "year", "cluster", *WHO, descending=[True, *[False] * 4])
    return ordered.select("year", pl.col("cluster").str.head(8), "size", *WHO, "level", "likeness")
