"""The charts beside a published report, from `charts.toml`: numbers for the table, measures for the drawing.

A drawing is SVG made here, in units of a narrow screen; colours and letters are the style sheet's. The table beside it
says the same.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Any, NamedTuple

from gongkai.report import Report, Value
from gongkai.web.publishing.figures import CARRIER, definitions
from gongkai.web.screens.language import said
from gongkai.words import figures
from gongkai.words.tables import table

WIDTH = 360
"""A phone's width: letters keep their size there, and grow with the drawing elsewhere."""

_LEFT, _RIGHT, _BAR, _STEP = 108, 44, 20, 34
_HEAD, _TALL, _FOOT, _COLUMN = 24, 130, 26, 30
_TEN_THOUSAND = 10_000
MOST_YEARS = 5
"""So many years have room for two columns each."""


class Mark(NamedTuple):
    """A bar or a column of a drawing: where, how large, of which series, and its value as written."""

    x: int
    y: int
    width: int
    height: int
    series: int
    value: str

    @property
    def middle(self) -> int:
        """Where the value of a column is centred."""
        return self.x + self.width // 2

    @property
    def above(self) -> int:
        """Where the value of a column stands."""
        return self.y - 5

    @property
    def right(self) -> int:
        """Where the value of a bar begins."""
        return self.x + self.width + 6

    @property
    def line(self) -> int:
        """Where the value of a bar stands."""
        return self.y + 15


class Label(NamedTuple):
    """The name that stands at a row of bars or under a group of columns."""

    x: int
    y: int
    text: str


@dataclass(frozen=True)
class Chart:
    """A chart: by row (a year or a series) and series its values; a blank is told and not drawn."""

    key: str
    title: str
    unit: str
    series: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Value, ...]], ...]

    @property
    def over_years(self) -> bool:
        """Whether it is drawn as columns, a group for each year."""
        return len(self.series) > 1

    @property
    def width(self) -> int:
        """The width of the drawing."""
        return WIDTH

    @property
    def height(self) -> int:
        """The height of the drawing."""
        return _HEAD + _TALL + _FOOT if self.over_years else len(self.rows) * _STEP + 8

    @cached_property
    def marks(self) -> list[Mark]:
        """The bars or columns, in the order of the table."""
        return list(self._columns() if self.over_years else self._bars())

    @property
    def labels(self) -> list[Label]:
        """The names of the rows."""
        if self.over_years:
            return [Label(self._middle(place), self.height - 6, name) for place, (name, _) in enumerate(self.rows)]
        return [Label(_LEFT - 8, place * _STEP + 23, name) for place, (name, _) in enumerate(self.rows)]

    @property
    def base(self) -> int:
        """Where columns stand, or where bars begin."""
        return _HEAD + _TALL if self.over_years else _LEFT

    def _bars(self) -> Iterator[Mark]:
        for place, (_, (value,)) in enumerate(self.rows):
            length = self._long(value, WIDTH - _LEFT - _RIGHT)
            yield Mark(_LEFT, place * _STEP + 8, length, _BAR, 0, _said(value))

    def _columns(self) -> Iterator[Mark]:
        for place, (_, values) in enumerate(self.rows):
            left = self._middle(place) - _COLUMN * len(values) // 2
            for series, value in enumerate(values):
                tall = self._long(value, _TALL)
                yield Mark(left + series * _COLUMN + 1, self.base - tall, _COLUMN - 2, tall, series, _said(value))

    def _middle(self, place: int) -> int:
        return WIDTH * (2 * place + 1) // (2 * len(self.rows))

    def _long(self, value: Value, room: int) -> int:
        most = max((each for _, values in self.rows for each in values if each), default=1)
        return max(1, round(Decimal(value) / Decimal(most) * room)) if value else 0


def charts(report: Report, years: Mapping[int, Report]) -> list[Chart]:
    """Return the charts that have something to show, of a report and of the organ's reports by year."""
    newest = sorted(years)[-MOST_YEARS:]
    made = (_chart(key, told, report, [(year, years[year]) for year in newest]) for key, told in _told().items())
    return [each for each in made if any(value for _, values in each.rows for value in values)]


def carriers(evidence: Mapping[str, Mapping[str, Any]]) -> list[Chart]:
    """Return the chart of what each carrier published, from what was frozen with an edition; none with one carrier."""
    names = {"publishing.all": "网站"} | {
        f"publishing.{key}": each.about for key, each in definitions().items() if key.startswith(f"{CARRIER}.")
    }
    told = {name: evidence[key]["value"] for key, name in names.items() if "value" in evidence.get(key, {})}
    rows = tuple((name, (int(value),)) for name, value in told.items())
    return [Chart("carriers", "各载体发布的信息", "条", ("数量",), rows)] if len(rows) > 1 else []


def trends(years: Mapping[int, Report]) -> list[Chart]:
    """Return the charts that run over the years."""
    return [each for each in charts(years[max(years)], years) if each.over_years] if years else []


def _chart(key: str, told: dict[str, Any], report: Report, years: Sequence[tuple[int, Report]]) -> Chart:
    series = told["series"]
    if told["over"]:
        names = tuple(each["name"] for each in series)
        rows = tuple((str(year), tuple(_sum(of, each["cells"]) for each in series)) for year, of in years)
        return Chart(key, told["title"], told["unit"], names, rows)
    rows = tuple((each["name"], (_sum(report, each["cells"]),)) for each in series)
    return Chart(key, told["title"], told["unit"], ("数量",), rows)


def _sum(report: Report, patterns: Iterable[str]) -> Value:
    """Return the cells added up; None where one is blank, or the form has none of them."""
    paths = [path for path in report.form.paths if any(fnmatchcase(path, each) for each in patterns)]
    values = [report[path] for path in paths]
    known = [value for value in values if value is not None]
    return sum(known, 0) if known and len(known) == len(values) else None


def _said(value: Value) -> str:
    """Write a value as short as a column is wide: large ones to a tenth of ten thousand; the table has all digits."""
    if value is None or value < _TEN_THOUSAND:
        return figures.count(value)
    return said("{wan}万", wan=f"{value / _TEN_THOUSAND:.1f}")


def _told() -> dict[str, dict[str, Any]]:
    return table("web/portal/charts")
