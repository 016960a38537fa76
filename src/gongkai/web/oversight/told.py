"""Measures and losses put into people's words, in the language of the page."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from gongkai.web.oversight.measuring import FIGURES
from gongkai.web.oversight.models import Indicator, Loss
from gongkai.web.reporting.known import Known
from gongkai.web.screens.language import said
from gongkai.words.tables import table


def measure_said(indicator: Indicator, known: Mapping[str, Known]) -> str:
    """Say how an indicator is measured, with the names of its figures."""
    told: dict[str, Any] = dict(indicator.given)
    for name in FIGURES:
        if name in told:
            figure = known.get(told[name])
            told[name] = _name(figure.name, figure.about) if figure else told[name]
    return said(table("web/oversight/measuring")[indicator.measure]["message"], **told)


def loss_said(loss: Loss) -> str:
    """Say why points were lost: a person's own words, or what a measure found."""
    if loss.by_id:
        return loss.reason
    told = dict(loss.values)
    for name in FIGURES:
        if name in told:
            told[name] = _name(told[name], told.pop(f"{name}_about", ""))
    return said(loss.reason, **told)


def points_said(points: Decimal) -> str:
    """Write points without zeros at their end."""
    return f"{points.normalize():f}"


def _name(name: str, about: str) -> str:
    return said(name, name=said(about)) if about else said(name)
