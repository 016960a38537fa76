"""Charts of the tables: drawn from the same rows, as SVG, PNG or a page that needs no network."""

from collections.abc import Callable, Sequence
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

import altair as alt
import polars as pl

from gongkai.corpus.study.measures import names
from gongkai.corpus.study.sheet import Sheet, shown
from gongkai.words import CHINESE, say

FONT = "Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, WenQuanYi Micro Hei, sans-serif"
INK, GRID, BLUE, RED, GREY = "#333333", "#e5e5e5", "#2b6cb0", "#c53030", "#8a8f98"
OUTCOMES = ["#2b6cb0", "#63a4d8", "#c53030", "#dd8452", "#8a8f98", "#c9cdd3"]
"""One colour an outcome, told apart by the colour-blind and in grey."""

_WIDTH, _BAR, _MOST = 560, 20, 30

Draw = Callable[[Sequence[Sheet], str], Any]


def write_chart(kind: str, sheets: Sequence[Sheet], path: Path, lang: str = CHINESE) -> None:
    """Draw the tables of a command into a .svg, .png or .html. Raises OSError."""
    drawn = _CHARTS[kind](sheets, lang)
    if path.suffix.lower() == ".html":
        drawn.save(path, inline=True)
    elif path.suffix.lower() == ".png":
        drawn.save(path, ppi=144)
    else:
        drawn.save(path)


def svg(kind: str, sheets: Sequence[Sheet], lang: str = CHINESE) -> str:
    """Return the chart of a command as SVG."""
    stream = StringIO()
    _CHARTS[kind](sheets, lang).save(stream, format="svg")
    return stream.getvalue()


def _total(sheets: Sequence[Sheet], lang: str) -> Any:
    sums, mix, rates, _ = sheets
    keys = sums.frame.columns[: sums.keys]
    groups = _labelled(sums.frame, keys, lang).head(_MOST)
    shares = _labelled(mix.frame, keys, lang).filter(pl.col("group").is_in(groups["group"].to_list()))
    known = (
        _labelled(rates.frame, keys, lang).filter(pl.col("group").is_in(groups["group"].to_list())).drop_nulls("rate")
    )
    return _page(
        _bars(groups, "new", say("新收申请", lang), lang),
        _stacked(shares, lang),
        *(
            _interval(of_rate, "group", f"{say(str(name), lang)}{say('与 95% 置信区间', lang)}", lang)
            for (name,), of_rate in known.group_by("measure", maintain_order=True)
        ),
    )


def _compare(sheets: Sequence[Sheet], lang: str) -> Any:
    sums = sheets[0]
    keys = sums.frame.columns[: sums.keys - 1]
    rows = _plain(sums.frame.drop_nulls("growth")).with_columns(pl.col("growth").clip(-1, 3))
    charts = [
        _change(of_group, _title(group, lang), lang)
        for group, of_group in rows.group_by(keys or [pl.lit("")], maintain_order=True)
    ]
    return _page(*charts[:12])


def _outliers(sheets: Sequence[Sheet], lang: str) -> Any:
    level = pl.col("level").map_elements(lambda value: shown("level", value, lang), pl.String)
    rows = _plain(sheets[0].frame).head(400).with_columns(level, _said("measure", lang))
    base = alt.Chart(rows, title=say(sheets[0].title, lang)).mark_circle(size=60, opacity=0.6)
    points = base.encode(
        x=alt.X("score:Q", title=say("离群分", lang)),
        y=alt.Y("measure:N", title=None, sort="-x"),
        color=alt.Color("level:N", title=say("层级", lang)),
        tooltip=["organ", "region", "year", "measure", "value", "median", "score"],
    )
    return _page(points.properties(width=_WIDTH, height=alt.Step(_BAR)))


def _errors(sheets: Sequence[Sheet], lang: str) -> Any:
    rules, groups = sheets
    broken = rules.frame.filter(pl.col("found") > 0).head(_MOST)
    named = broken.with_columns(group=pl.col("code") + " " + _said("rule", lang))
    ranked = _labelled(groups.frame.head(_MOST), groups.frame.columns[: groups.keys], lang)
    return _page(
        _interval(named, "group", say(rules.title, lang), lang),
        _interval(ranked, "group", say(groups.title, lang), lang),
    )


def _bars(rows: pl.DataFrame, column: str, title: str, lang: str) -> Any:
    base = alt.Chart(_plain(rows), title=title).encode(y=_by_group(rows))
    bars = base.mark_bar(color=BLUE).encode(x=alt.X(f"{column}:Q", title=None))
    words = base.mark_text(align="left", dx=4, color=INK).encode(
        x=f"{column}:Q", text=alt.Text(f"{column}:Q", format=",.0f")
    )
    covered = (
        base.mark_text(align="right", x=_WIDTH + 120, color=GREY)
        .encode(text=alt.Text("label:N"))
        .transform_calculate(label=f"'{say('覆盖率', lang)} ' + format(datum.coverage, '.1%')")
    )
    return (bars + words + covered).properties(width=_WIDTH, height=alt.Step(_BAR))


def _stacked(rows: pl.DataFrame, lang: str) -> Any:
    order = rows["outcome"].unique(maintain_order=True).to_list()
    said = rows.with_columns(pl.col("outcome").replace_strict({name: say(name, lang) for name in order}))
    legend = alt.Color(
        "outcome:N", title=None, scale=alt.Scale(domain=[say(name, lang) for name in order], range=OUTCOMES),
        legend=alt.Legend(orient="top", columns=6),
    )  # fmt: skip
    chart = alt.Chart(_plain(said.with_columns(order=pl.col("outcome").cum_count().over("group"))))
    bars = chart.mark_bar().encode(
        x=alt.X("count:Q", stack="normalize", axis=alt.Axis(format="%"), title=None),
        y=_by_group(rows),
        color=legend,
        order="order:Q",
    )
    return bars.properties(width=_WIDTH, height=alt.Step(_BAR), title=say("办理结果构成", lang))


def _interval(rows: pl.DataFrame, column: str, title: str, lang: str) -> Any:
    """Draw rates as points with their intervals."""
    base = alt.Chart(_plain(rows), title=title).encode(y=alt.Y(f"{column}:N", title=None, sort=None, axis=_axis()))
    reach = base.mark_rule(color=GREY, strokeWidth=2).encode(
        x=alt.X("low:Q", title=say("比率", lang), axis=alt.Axis(format="%")), x2="high:Q"
    )
    points = base.mark_circle(color=RED, size=60, opacity=1).encode(x="rate:Q")
    return (reach + points).properties(width=_WIDTH, height=alt.Step(_BAR))


def _change(rows: pl.DataFrame, title: str, lang: str) -> Any:
    said = rows.with_columns(_said("measure", lang))
    base = alt.Chart(said, title=title).encode(y=alt.Y("measure:N", title=None, sort=None, axis=_axis()))
    colour = alt.condition(alt.datum.growth < 0, alt.value(RED), alt.value(BLUE))
    bars = base.mark_bar().encode(
        x=alt.X("growth:Q", axis=alt.Axis(format="+%"), title=say("增长", lang)), color=colour
    )
    return bars.properties(width=_WIDTH, height=alt.Step(_BAR))


def _by_group(rows: pl.DataFrame) -> Any:
    return alt.Y("group:N", title=None, sort=rows["group"].unique(maintain_order=True).to_list(), axis=_axis())


def _axis() -> Any:
    return alt.Axis(labelLimit=320, ticks=False, domain=False)


def _labelled(frame: pl.DataFrame, keys: Sequence[str], lang: str) -> pl.DataFrame:
    """Add `group`: what the keys of a row say, in one."""
    pieces = [
        pl.col(key).cast(pl.String).fill_null("—").map_elements(partial(shown, key, lang=lang), pl.String)
        for key in keys
    ]
    return frame.with_columns(group=pl.concat_str(pieces, separator=" ") if pieces else pl.lit("—"))


def _plain(frame: pl.DataFrame) -> pl.DataFrame:
    """Return a frame with numbers a chart can draw."""
    return frame.with_columns(pl.col(name).cast(pl.Float64) for name, kind in frame.schema.items() if kind.is_decimal())


def _said(column: str, lang: str) -> pl.Expr:
    return pl.col(column).map_elements(lambda name: say(name, lang), pl.String)


def _title(group: tuple[object, ...], lang: str) -> str:
    return " ".join(shown("level", each, lang) for each in group if each is not None)


def _page(*charts: Any) -> Any:
    """Set charts below each other, quiet and of one hand."""
    return (
        alt.vconcat(*charts, spacing=28)
        .resolve_scale(color="independent", x="independent")
        .configure(font=FONT, background="white", padding=16)
        .configure_view(stroke=None)
        .configure_axis(gridColor=GRID, labelColor=INK, titleColor=GREY, labelFontSize=12, domainColor=GRID)
        .configure_title(anchor="start", color=INK, fontSize=15)
        .configure_legend(labelColor=INK, labelFontSize=12)
    )


_CHARTS: dict[str, Draw] = {"total": _total, "compare": _compare, "outliers": _outliers, "errors": _errors}


def organ_chart(years: pl.DataFrame, lang: str = CHINESE) -> str:
    """Return an organ through the years as SVG: requests, and how they ended."""
    counted = [key for key in ("new", "concluded", "carried_out") if key in years.columns]
    rows = _plain(years).select("year", *counted).unpivot(index="year", variable_name="measure", value_name="value")
    said = rows.with_columns(pl.col("measure").map_elements(lambda key: say(names()[key], lang), pl.String))
    base = alt.Chart(said, title=say("历年申请", lang)).encode(
        x=alt.X("year:O", title=None, axis=alt.Axis(labelAngle=0)),
        y=alt.Y("value:Q", title=None),
        color=alt.Color("measure:N", title=None, legend=alt.Legend(orient="top")),
    )
    drawn = (base.mark_line(strokeWidth=2) + base.mark_circle(size=70)).properties(width=_WIDTH, height=220)
    stream = StringIO()
    _page(drawn).save(stream, format="svg")
    return stream.getvalue()
