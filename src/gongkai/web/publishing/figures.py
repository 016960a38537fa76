"""What an organ published in a year, counted: by kind, by column, by carrier, villages apart.

Every figure knows the records it counts. All of an organ's figures together take a handful of queries, however many
items, columns and carriers there are. What each counts is written in figures.toml.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum

from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.publishing.freshness import parent_path
from gongkai.web.publishing.models import Carried, Column, Item, Release
from gongkai.web.publishing.models.item import WITHDRAWN
from gongkai.web.publishing.tables import carrier_kinds, column_kinds, item_kinds
from gongkai.words.tables import table

KIND, COLUMN, CARRIER = "kind", "column", "carrier"
OF_A_FAMILY = (KIND, COLUMN, CARRIER)
_EACH = "organ"
"""What items are counted by: each has one, and the index they are found by holds it."""


@dataclass(frozen=True, slots=True)
class Definition:
    """What a figure is called and counts; `about` fills the name of the kind, column or carrier in both."""

    key: str
    name: str
    definition: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of an organ and a year: what it counts, and how many."""

    definition: Definition
    count: int


@cache
def definitions() -> Mapping[str, Definition]:
    """Return every figure by its key; families as `kind.budget`, `column.finance`, `carrier.wechat`."""
    raw = table("web/publishing/figures")
    single = {key: Definition(key, **told) for key, told in raw.items() if key not in OF_A_FAMILY}
    return single | {
        f"{family}.{key}": Definition(f"{family}.{key}", **raw[family], about=name)
        for family, members in _families().items()
        for key, name in members.items()
    }


def figures(organ: Organ, year: int) -> Mapping[str, Figure]:
    """Return all figures of `organ` for `year`, by key in the order of the table; six queries."""
    counted = Counter(dict(_counted(organ, year)))
    return {key: Figure(definition, counted[key]) for key, definition in definitions().items()}


def records(organ: Organ, year: int, key: str) -> "QuerySet[Any]":
    """Return what a figure counts: `tally` of it is the figure. Raises KeyError for a figure that is not in the table.

    `pieces` is the sum of two figures over records of different kinds, and has none of its own: ask for those two.
    """
    family, _, member = key.partition(".")
    if key not in definitions() or key == "pieces":
        raise KeyError(key)
    if family == CARRIER:
        return _carried(organ, year).filter(carrier__kind=member)
    if family == COLUMN:
        return _items(organ, year).filter(_in_columns(Column.objects.filter(organ=organ, kind=member)))
    if family == KIND:
        return _items(organ, year).filter(kind=member)
    return _SINGLE[key](organ, year)


def tally(found: "QuerySet[Any]") -> int:
    """Return how many there are of what a figure counts: records, or the pieces that carried rows stand for."""
    if found.model is Carried:
        return int(found.aggregate(pieces=Sum("count"))["pieces"] or 0)
    return found.count()


def _counted(organ: Organ, year: int) -> Iterator[tuple[str, int]]:
    items, village = _items(organ, year), _village(organ)
    apart = {
        "all": Count(_EACH),
        "village": Count(_EACH, filter=village),
        "government": Count(_EACH, filter=~village),
        "catalogue": Count(_EACH, filter=~village & _catalogue(organ)),
        "withdrawn": Count(_EACH, filter=Q(stage=WITHDRAWN)),
    }
    found = items.aggregate(**apart)
    yield from found.items()
    yield "elsewhere", found["government"] - found["catalogue"]
    yield "corrected", _corrections(organ, year).count()
    for kind, count in items.order_by().values_list("kind").annotate(count=Count(_EACH)):
        yield f"{KIND}.{kind}", count
    for kind, count in _by_column(organ, items).items():
        yield f"{COLUMN}.{kind}", count
    pieces = dict(_carried(organ, year).order_by().values_list("carrier__kind").annotate(pieces=Sum("count")))
    for kind, count in pieces.items():
        yield f"{CARRIER}.{kind}", count
    yield "carried", sum(pieces.values())
    yield "pieces", found["all"] + sum(pieces.values())


def _by_column(organ: Organ, items: "QuerySet[Item]") -> Counter[str]:
    """Return how many items stand in the columns of each kind or below; once where two of a kind are above."""
    counts = dict(items.order_by().values_list(parent_path("path")).annotate(count=Count(_EACH)))
    kind_at = dict(Column.objects.filter(organ=organ).values_list("path", "kind"))
    found: Counter[str] = Counter()
    for path, count in counts.items():
        above = (kind_at.get(path[:end]) for end in range(Column.steplen, len(path) + 1, Column.steplen))
        found.update(dict.fromkeys({kind for kind in above if kind}, count))
    return found


def _items(organ: Organ, year: int) -> "QuerySet[Item]":
    return Item.objects.filter(_answered_by(organ), released_on__range=_days(year))


def _village(organ: Organ) -> Q:
    kinds_of_village = [key for key, kind in item_kinds().items() if kind.village]
    return Q(kind__in=kinds_of_village) | _in_columns(Column.objects.filter(organ=organ, village=True))


def _catalogue(organ: Organ) -> Q:
    return _in_columns(Column.objects.filter(organ=organ, kind="fields"))


def _in_columns(columns: "QuerySet[Column]") -> Q:
    """Return the condition on items to stand in one of the columns or below; what stands in another needs no saying."""
    condition, last = Q(pk__in=()), ""
    for path in columns.order_by("path").values_list("path", flat=True):
        if not last or not path.startswith(last):
            condition |= Q(path__startswith=path)
            last = path
    return condition


def _corrections(organ: Organ, year: int) -> "QuerySet[Release]":
    return Release.objects.filter(_answered_by(organ, "item__"), kind="correction", at__year=year)


def _carried(organ: Organ, year: int) -> "QuerySet[Carried]":
    return Carried.objects.filter(_answered_by(organ, "carrier__"), on__range=_days(year))


def _answered_by(organ: Organ, via: str = "") -> Q:
    """Return the condition to be the organ's own, or of a village or inner office under it that writes no report.

    One list of organs, not two conditions: of an “or” between them no engine makes use of an index.
    """
    inner = [key for key, kind in kinds().items() if not kind.reports]
    under = Q(path__startswith=organ.path, depth=organ.depth + 1, kind__in=inner)
    return Q(**{f"{via}organ__in": Organ.objects.filter(Q(pk=organ.pk) | under).values("pk")})


def _days(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _families() -> dict[str, dict[str, str]]:
    counted = {key: kind for key, kind in column_kinds().items() if kind.block and not kind.many}
    return {
        KIND: {key: kind.name for key, kind in item_kinds().items()},
        COLUMN: {key: kind.name for key, kind in counted.items()},
        CARRIER: {key: kind.name for key, kind in carrier_kinds().items() if not kind.site},
    }


_SINGLE: dict[str, Callable[[Organ, int], QuerySet[Any]]] = {
    "all": _items,
    "village": lambda organ, year: _items(organ, year).filter(_village(organ)),
    "government": lambda organ, year: _items(organ, year).exclude(_village(organ)),
    "catalogue": lambda organ, year: _items(organ, year).filter(~_village(organ) & _catalogue(organ)),
    "elsewhere": lambda organ, year: _items(organ, year).filter(~_village(organ) & ~_catalogue(organ)),
    "withdrawn": lambda organ, year: _items(organ, year).filter(stage=WITHDRAWN),
    "corrected": _corrections,
    "carried": _carried,
}
"""What the figures that stand alone count."""
