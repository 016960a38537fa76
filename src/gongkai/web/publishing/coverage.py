"""Which rows of the standard catalogue organs cover: no column, nothing published, overdue, or fresh."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.freshness import BLANK, OVERDUE, columns_on, parent_path
from gongkai.web.publishing.models import CatalogueRow, Item
from gongkai.web.publishing.models.item import DISCARDED
from gongkai.web.publishing.site import holds, in_force
from gongkai.web.publishing.tables import level_of

NO_COLUMN, NOTHING, LATE, COVERED = "no_column", "nothing", "late", "covered"
COVERAGE = {NO_COLUMN: "未设栏目", NOTHING: "没有公开", LATE: "超期", COVERED: "正常"}
"""How a row stands with an organ. Late is where its column is stale, or something formed in it is past its day."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How one organ stands with one row, and the column where it shows (None where there is none)."""

    organ: Organ
    row: CatalogueRow
    state: str
    column: int | None = None
    newest_on: date | None = None


def coverage(organs: Iterable[Organ], day: date, field: str = "") -> list[Cell]:
    """Return how each organ stands with each row it must carry out, in the order of organs and catalogue; 3 queries.

    `field` narrows to one field. Organs without a site of their own must carry out none.
    """
    asked = [organ for organ in organs if level_of(organ.kind)]
    rows = in_force(day).select_related("organ").order_by("field", "pk")
    known = list(rows.filter(field=field) if field else rows)
    columns = columns_on(day).filter(organ__in=asked, row__in=known)
    found = {
        (told[0], told[1]): told for told in columns.values_list("organ", "row", "state", "pk", "path", "newest_on")
    }
    overdue = _overdue(asked, day)
    return [
        _cell(organ, row, found.get((organ.pk, row.pk)), overdue)
        for organ in asked
        for row in known
        if holds(row, organ)
    ]


def by_field(cells: Iterable[Cell]) -> Mapping[str, Mapping[int, Counter[str]]]:
    """Return the counts of each state by field and organ."""
    counts: dict[str, dict[int, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for cell in cells:
        counts[cell.row.field][cell.organ.pk][cell.state] += 1
    return counts


def _cell(
    organ: Organ,
    row: CatalogueRow,
    told: tuple[int, int, str, int, str, date | None] | None,
    overdue: Mapping[str, int],
) -> Cell:
    if told is None:
        return Cell(organ, row, NO_COLUMN)
    _, _, state, column, path, newest = told
    late = state == OVERDUE and newest is not None
    stands = LATE if late or path in overdue else NOTHING if newest is None or state == BLANK else COVERED
    return Cell(organ, row, stands, column, newest)


def _overdue(organs: list[Organ], day: date) -> dict[str, int]:
    """Return how many items are past their day and not public, by the path of their column."""
    waiting = Item.objects.filter(organ__in=organs, live=False, due__lt=day, released_on__isnull=True)
    waiting = waiting.exclude(stage=DISCARDED)
    return dict(waiting.values_list(parent_path("path")).annotate(count=Count("pk")).order_by())
