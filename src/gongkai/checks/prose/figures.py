"""The figures a text may state, and what the tables say to a statement: they agree, contradict it, or cannot tell."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from gongkai.checks.prose.numbers import MONEY, Quantity
from gongkai.checks.rule import Label
from gongkai.law import Form, form
from gongkai.report import Report, Value
from gongkai.words.tables import table

Sums = tuple[tuple[str, ...], ...]

_NEW, _CARRIED, _CONCLUDED = "new", "carried_in", "concluded"
_OF_APPLICANT: dict[str, Sums] = dict.fromkeys(
    ("received", "received_natural", "handled", "concluded", "on_request"), ((_NEW,), (_NEW, _CARRIED), (_CONCLUDED,))
)
_OF_OUTCOME: dict[str, Sums] = {
    "reconsideration": (("reconsideration",),),
    "suits": (("direct_suit", "suit_after"),),
    "direct_suit": (("direct_suit",),),
    "suit_after": (("suit_after",),),
}
_TEN_THOUSAND = Decimal(10_000)


class Figure(NamedTuple):
    """One figure.

    `name` says it in words; `sums` are the sums of cells any of which may be meant; `within` gives them instead, by the
    figure stated before it, for one that means nothing alone. `none_is_none`: zero can only mean the first sum.
    """

    name: str
    sums: Sums
    within: dict[str, Sums]
    none_is_none: bool


class Answer(NamedTuple):
    """What the tables say: `value` of the first sum that may be meant, and its `paths`.

    `blank` is a cell that keeps them from telling, "" where nothing does.
    """

    agrees: bool
    value: Value
    paths: tuple[str, ...]
    blank: str

    @property
    def contradicts(self) -> bool:
        """Tell whether no sum that may be meant is what the text states."""
        return not self.agrees and not self.blank and bool(self.paths)


def answer(report: Report, figure: str, whole: str, quantity: Quantity) -> Answer:
    """Return what the tables of `report` say to `quantity` of `figure`, a part of `whole` (or of none: "")."""
    sums = _sums(report.form_id, figure, whole)
    if quantity.high == 0 and FIGURES[figure].none_is_none:
        sums = sums[:1]
    blank, first = "", None
    stated, index = report.values, report.form.index
    for paths in sums:
        values = [value for path in paths if (value := stated[index[path]]) is not None]
        if len(values) < len(paths):
            blank = blank or next(path for path in paths if stated[index[path]] is None)
            continue
        value = values[0] if len(values) == 1 else sum(values)
        if _allows(quantity, value):
            return Answer(agrees=True, value=value, paths=paths, blank="")
        first = first or Answer(agrees=False, value=value, paths=paths, blank="")
    first = first or Answer(agrees=False, value=None, paths=sums[0] if sums else (), blank="")
    return first._replace(blank=blank) if blank else first


def in_form_unit(quantity: Quantity) -> Decimal:
    """Return a quantity as the tables write it: money in 万元."""
    return quantity.low / _TEN_THOUSAND if quantity.unit == MONEY else quantity.low


def _allows(quantity: Quantity, value: Decimal | int) -> bool:
    if quantity.unit != MONEY:
        return quantity.allows(value)
    step = Decimal(1).scaleb(int(value.as_tuple().exponent)) if isinstance(value, Decimal) else Decimal(1)
    return quantity.allows(value * _TEN_THOUSAND, max(step * _TEN_THOUSAND, quantity.step))


@cache
def _sums(form_id: str, figure: str, whole: str) -> Sums:
    """Return a figure's sums in the cells of one form; sums of cells it lacks are left out."""
    meant, statutory = FIGURES[figure], form(form_id)
    sums = meant.within[whole] if whole else meant.sums
    spelt = (tuple(path for cell in cells for path in _spelt(statutory, cell)) for cells in sums)
    return tuple(paths for paths in spelt if paths and all(path in statutory.index for path in paths))


def _spelt(statutory: Form, cell: str) -> Iterable[str]:
    table, _, rest = cell.partition(".")
    group, star, column = rest.partition(".*.")
    if not star:
        return (cell,)
    return tuple(f"{table}.{row.key}.{column}" for row in statutory.t3_rows if row.group == group)


def _figure(entry: dict[str, Any]) -> Figure:
    within: dict[str, Sums] = {}
    if kinds := entry.get("of_applicant"):
        for whole, groups in _OF_APPLICANT.items():
            within[whole] = tuple(tuple(f"t3.{row}.{kind}" for row in rows for kind in kinds) for rows in groups)
    if outcome := entry.get("of_outcome"):
        for whole, groups in _OF_OUTCOME.items():
            within[whole] = tuple(tuple(f"t4.{row}.{outcome}" for row in rows) for rows in groups)
    sums = tuple(tuple(cells) for cells in entry.get("cells", ()))
    return Figure(Label(entry["message"]), sums, within, entry.get("none_is_none", False))


def _reasons() -> dict[str, str]:
    """Return every reason of table three by its row, in words that can stand in a sentence and mean nothing else."""
    rows = [(row.key, row.label.partition(".")[2]) for row in form("2021").t3_rows if row.group]
    return {key: label for key, label in rows if len(label) > len("其他") and not re.search("没有|未", label)}


REASONS = _reasons()
"""The reasons why requests are refused, not met or not processed (属于国家秘密 …) by the key of their row."""

FIGURES: dict[str, Figure] = {key: _figure(entry) for key, entry in table("checks/prose/figures").items()} | {
    key: Figure(label, ((f"t3.{key}.total",),), {}, none_is_none=False) for key, label in REASONS.items()
}
"""Every figure by its key: those of `figures.toml`, and the reasons of table three."""
