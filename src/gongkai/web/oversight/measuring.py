"""How an indicator is measured: small sentences with holes, filled with figures of the catalogue and numbers.

Nothing a person writes is ever run: a measure is one of the forms of measuring.toml, each a short function here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from gongkai.report import Value
from gongkai.web.organs.action import Reason
from gongkai.web.oversight.models import Indicator
from gongkai.web.reporting.known import Known
from gongkai.words.tables import table

PEOPLE = "people"
"""The form of what a person judges."""

FIGURES = ("figure", "whole")
"""The holes a figure of the catalogue fills; all others are filled with numbers."""

_CENT = Decimal("0.01")


class Unmeasured(Exception):
    """A figure a measure needs is not known: nobody typed it in. `figure` is its key."""

    def __init__(self, figure: str) -> None:
        super().__init__(figure)
        self.figure = figure


@dataclass(frozen=True, slots=True)
class Lost:
    """Points lost by a measure: how many, the message that says why with its values, the figure it was counted from."""

    points: Decimal
    reason: str
    values: Mapping[str, Any] = field(default_factory=dict)
    figure: str = ""


class _Asked(NamedTuple):
    value: Decimal
    total: Decimal
    target: Decimal
    each: Decimal
    weight: Decimal


def lost(indicator: Indicator, known: Mapping[str, Known]) -> Lost | None:
    """Return what is lost in an indicator by the figures `known` of an organ; None where nothing, or a person judges.

    Raises Unmeasured where a figure is blank.
    """
    if indicator.measure == PEOPLE:
        return None
    given = indicator.given
    asked = _Asked(
        _number(known, given["figure"]),
        _number(known, given["whole"]) if "whole" in given else Decimal(0),
        Decimal(given["target"]),
        Decimal(given.get("each", "0")),
        indicator.weight,
    )
    short = _FORMS[indicator.measure](asked)
    points = min(short, indicator.weight).quantize(_CENT, ROUND_HALF_UP)
    if not points and not (indicator.veto and short):
        return None
    return Lost(
        points, table("web/oversight/measuring")[indicator.measure]["why"], _told(asked, given, known), given["figure"]
    )


def wrongs(measure: str, given: Mapping[str, Any], known: Mapping[str, Known]) -> Iterator[Reason]:
    """Yield what is wrong with what fills a measure's holes; `known` is the catalogue."""
    if measure not in table("web/oversight/measuring"):
        yield Reason("没有这种计分办法", about="measure")
        return
    asks = table("web/oversight/measuring")[measure]["asks"]
    for name in asks:
        if name in FIGURES and given.get(name) not in known:
            yield Reason("请选择数据", about=name)
        if name not in FIGURES and (given.get(name) is None or Decimal(given[name]) < 0):
            yield Reason("请填写不小于零的数", about=name)
    if "each" in asks and given.get("each") is not None and not Decimal(given["each"]):
        yield Reason("每个扣的分应当大于零", about="each")
    if measure in {"at_least", "share_of"} and given.get("target") is not None and not Decimal(given["target"]):
        yield Reason("应达到的数量或者比例应当大于零", about="target")


def asked_of(measure: str, told: Mapping[str, Any]) -> dict[str, str]:
    """Return of what a form asked only what the measure needs, as the record keeps it."""
    asks = table("web/oversight/measuring")[measure]["asks"]
    return {name: str(told[name]) for name in asks if told.get(name) not in (None, "")}


def _number(known: Mapping[str, Known], key: str) -> Decimal:
    value: Value = known[key].value if key in known else None
    if value is None:
        raise Unmeasured(key)
    return Decimal(value)


def _told(asked: _Asked, given: Mapping[str, Any], known: Mapping[str, Known]) -> dict[str, Any]:
    share = (asked.value * 100 / asked.total).quantize(_CENT) if asked.total else Decimal(0)
    numbers = {"value": asked.value, "total": asked.total, "share": share, "target": asked.target, "each": asked.each}
    names = {name: known[given[name]].name for name in FIGURES if name in given}
    about = {f"{name}_about": known[given[name]].about for name in names if known[given[name]].about}
    return {**{name: f"{value.normalize():f}" for name, value in numbers.items()}, **names, **about}


def _at_least(asked: _Asked) -> Decimal:
    missing = max(asked.target - asked.value, Decimal(0))
    return missing / asked.target * _scale(asked)


def _per_missing(asked: _Asked) -> Decimal:
    return max(asked.target - asked.value, Decimal(0)) * asked.each


def _per_over(asked: _Asked) -> Decimal:
    return max(asked.value - asked.target, Decimal(0)) * asked.each


def _share_of(asked: _Asked) -> Decimal:
    if not asked.total:
        return Decimal(0)
    share = asked.value * 100 / asked.total
    return max(asked.target - share, Decimal(0)) / asked.target * _scale(asked)


def _scale(asked: _Asked) -> Decimal:
    """Return what the missing share takes its part of: the weight, or one whole where there is only a veto."""
    return asked.weight or Decimal(1)


_FORMS: Mapping[str, Callable[[_Asked], Decimal]] = {
    "at_least": _at_least,
    "per_missing": _per_missing,
    "per_over": _per_over,
    "share_of": _share_of,
}
"""The forms that count, by their keys in measuring.toml."""
