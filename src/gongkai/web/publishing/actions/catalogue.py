"""The action that adopts a standard catalogue: its rows become duties, and columns on the organ's own site."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import QuerySet

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.catalogue_sheet import Catalogue, Entry
from gongkai.web.publishing.models import CatalogueRow, Column
from gongkai.web.publishing.periods import read_period
from gongkai.web.publishing.tables import level_of, tick_of


@dataclass(frozen=True)
class AdoptCatalogue(Action):
    """Adopt a catalogue that was read, from a day on: all of its rows or none.

    A township takes the rows ticked for townships, and the trail tells how many were passed over. Rows of the same
    field that held before end the day before; a column goes over to the new row of the same matter.
    """

    name, label, permission = "adopt_catalogue", "采用标准目录", "arrange_columns"
    of: Organ
    catalogue: Catalogue
    since: date
    file: str = ""
    digest: str = ""

    def organ(self) -> Organ:
        """Return the organ that issues it: it holds there and below."""
        return self.of

    def taken(self) -> list[Entry]:
        """Return the rows this organ takes."""
        tick = tick_of(level_of(self.of.kind) or "")
        below = self.of.kind in {"township", "street"}
        entries = self.catalogue.entries
        return [each for each in entries if not (below and each.values.get("levels")) or tick in each.values["levels"]]

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield whatever keeps any of its rows from being kept."""
        yield from OpenSite(self.of).reasons(at)
        for problem in self.catalogue.problems:
            yield Reason(problem.message, problem.values)
        if not self.taken():
            yield Reason("目录里没有本级要公开的事项")
        for entry in self.taken():
            yield from _too_long(entry)
        for field in sorted({entry.values["field"] for entry in self.taken()}):
            if CatalogueRow.objects.filter(organ=self.of, field=field, since__gte=self.since).exists():
                values = {"field": field}
                yield Reason("“{field}”在这一天或者之后已经采用过目录，请改写生效日期", values, about="since")

    def act(self, at: datetime) -> Done:
        """Keep the rows, end those before, and open the columns that are new."""
        made: Counter[str] = Counter()
        for entry in self.taken():
            row = _row(self.of, entry, self.since)
            row.save()
            made[row.field] += 1
            Column.objects.filter(row__in=_same_matter(row)).update(row=row, freshness=row.rhythm)
        before = CatalogueRow.objects.filter(organ=self.of, field__in=made, since__lt=self.since, until__isnull=True)
        before.update(until=self.since - timedelta(days=1))
        opened = OpenSite(self.of).act(at)
        passed = len(self.catalogue.entries) - made.total()
        told = {"file": self.file, "sha256": self.digest, "rows": dict(made), "passed_over": passed}
        return Done(self.of, {**told, **opened.changes, "since": self.since.isoformat()})


def _row(organ: Organ, entry: Entry, since: date) -> CatalogueRow:
    told = dict(entry.values)
    period = read_period(told.get("period", ""))
    for key in ("audience", "way"):
        told[key] = "、".join(told.get(key, ()))
    return CatalogueRow(organ=organ, since=since, due=period.due, rhythm=period.rhythm, **told)


def _same_matter(row: CatalogueRow) -> "QuerySet[CatalogueRow]":
    same = {"field": row.field, "matter": row.matter, "sub_matter": row.sub_matter}
    return CatalogueRow.objects.filter(organ_id=row.organ_id, **same).exclude(pk=row.pk)


def _too_long(entry: Entry) -> Iterator[Reason]:
    for name, value in entry.values.items():
        field = CatalogueRow._meta.get_field(name)  # noqa: SLF001 -- Django's own public name
        most = getattr(field, "max_length", None)
        length = len("、".join(value) if isinstance(value, list) else str(value))
        if most and length > most:
            values = {"place": entry.place, "name": str(field.verbose_name), "count": most}  # type: ignore[union-attr]  # a field of ours
            yield Reason("{place} 行的“{name}”超过 {count} 个字", values)
