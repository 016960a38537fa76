"""The columns a site should have, by the organ's level, its villages and the catalogue; and those it lacks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from wagtail.models import Page, Site

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import CatalogueRow, Column
from gongkai.web.publishing.tables import ColumnKind, column_kinds, level_of, tick_of

VILLAGE = "village"

_PARTS = re.compile(r"[、，,；;/\s（）()]+")
_SHORTEST = 3
"""“水利局” names a department; “局” alone names none."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A column a site should have: its key among the site's columns, that of the column above, and how it is made."""

    key: str
    under: str
    kind: ColumnKind
    title: str
    slug: str
    row: CatalogueRow | None = None
    committee: Organ | None = None


def wanted(organ: Organ, day: date) -> Iterator[Wanted]:
    """Yield every column the site of `organ` should have on `day`, each after the one it stands in."""
    level, kinds = level_of(organ.kind), column_kinds()
    for kind in kinds.values():
        if not kind.made_from and kind.level in {"every", level}:
            yield Wanted(kind.key, kind.under or "root", kind, kind.name, kind.key.replace("_", "-"))
    if level == kinds["committee"].level:
        for village in organ.get_children().filter(kind=VILLAGE, closed_on__isnull=True):
            key = f"committee {village.pk}"
            yield Wanted(key, "village", kinds["committee"], village.name, f"v{village.pk}", committee=village)
    yield from _of_catalogue(rows_for(organ, day))


def missing(organ: Organ, day: date) -> list[Wanted]:
    """Return the columns the site of `organ` lacks on `day`; closed ones are not lacking: they were closed."""
    there = keys_of(organ)
    return [each for each in wanted(organ, day) if each.key not in there]


def keys_of(organ: Organ) -> dict[str, Column]:
    """Return the columns of a site by the keys that `wanted` gives them; those added by hand have none."""
    columns = list(Column.objects.filter(organ=organ).exclude(kind="added").select_related("row"))
    # A field's column is known by the matters in it, whatever it is called now.
    fields = {column.path[: -column.steplen]: column.row.field for column in columns if column.row}
    return {_key(column, fields): column for column in columns}


def rows_for(organ: Organ, day: date) -> list[CatalogueRow]:
    """Return the rows of the standard catalogues that `organ` must carry out on `day`: its own and those from above.

    A row counts where its level is ticked (or none is); a department takes those that name it as responsible.
    """
    line = [organ.path[:end] for end in range(organ.steplen, len(organ.path) + 1, organ.steplen)]
    rows = in_force(day).filter(organ__path__in=line).select_related("organ").order_by("field", "pk")
    return [row for row in rows if holds(row, organ)]


def holds(row: CatalogueRow, organ: Organ) -> bool:
    """Tell whether a row is for this organ: issued there or above, its level ticked or none, a department named."""
    tick = tick_of(level_of(organ.kind) or "")
    ticked = not row.levels or tick in row.levels
    return ticked and organ.path.startswith(row.organ.path) and _names(row, organ)


def in_force(day: date) -> "QuerySet[CatalogueRow]":
    """Return the rows of all catalogues that hold on `day`."""
    return CatalogueRow.objects.filter(Q(until__isnull=True) | Q(until__gte=day), since__lte=day)


def first_page() -> Page:
    """Return the installation's first page, under which every site stands."""
    page: Page = Site.objects.select_related("root_page").get(is_default_site=True).root_page
    return page


def _of_catalogue(rows: list[CatalogueRow]) -> Iterator[Wanted]:
    kinds = column_kinds()
    seen: set[str] = set()
    for row in rows:
        if not seen:
            yield Wanted("fields", "statutory", kinds["fields"], kinds["fields"].name, "fields")
        if row.field not in seen:
            yield Wanted(f"field {row.field}", "fields", kinds["field"], row.field, f"field-{row.pk}")
        seen.add(row.field)
        title = row.sub_matter or row.matter
        yield Wanted(_matter(row), f"field {row.field}", kinds["matter"], title, f"m{row.pk}", row)


def _matter(row: CatalogueRow) -> str:
    """Return the key of a matter: a newer catalogue that states it again means the same column."""
    return f"matter {row.field} {row.matter} {row.sub_matter}"


def _key(column: Column, fields: dict[str, str]) -> str:
    if column.kind == "committee":
        return f"committee {column.committee_id}"
    if column.kind == "matter":
        return _matter(column.row) if column.row else f"matter of column {column.pk}"
    return f"field {fields.get(column.path, column.title)}" if column.kind == "field" else column.kind


def _names(row: CatalogueRow, organ: Organ) -> bool:
    """Tell whether a row is for this organ: every row of its level, and for a department those that name it."""
    if organ.kind != "department" or row.organ_id == organ.pk:
        return True
    return any(organ.name.endswith(part) for part in _PARTS.split(row.responsible) if len(part) >= _SHORTEST)
