"""The register of documents read: their force on a day, the gaps in their series, and what the old page must say."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet
from django.utils import timezone

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Change, Document, Item
from gongkai.web.publishing.models.document import COUNTED, ENDS
from gongkai.web.screens.language import said, spoken
from gongkai.words import figures
from gongkai.words.document_number import ORDER, document_number, parsed
from gongkai.words.tables import table

_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Gap:
    """Serials of a series that no document bears and nobody has explained; `year` is 0 where the series counts on."""

    organ: Organ
    series: str
    year: int
    missing: tuple[int, ...]

    @property
    def listed(self) -> list[tuple[int, str]]:
        """Return the missing serials with their numbers as they would be printed, the first of them where many."""
        first = self.missing[:_SHOWN]
        return [(serial, document_number(self.series, self.year, serial)) for serial in first]


def ended_by(day: date) -> Exists:
    """Return the condition that a document's force has ended by `day`."""
    ends = Change.objects.filter(document=OuterRef("pk"), kind__in=ENDS, on__lte=day, taken_back=False)
    return Exists(ends)


def counted(organ: Organ) -> "QuerySet[Document]":
    """Return the documents of an organ that table two counts."""
    return Document.objects.filter(organ=organ, kind__in=COUNTED, void=False)


def in_force_on(documents: "QuerySet[Document]", day: date) -> "QuerySet[Document]":
    """Return those issued by `day` whose force has not ended then.

    Issued and not yet in force counts as in force, so that the year's figures add up: the form says nothing of it.
    """
    return documents.filter(~ended_by(day), formed_on__lte=day)


def standing_of(document: Document, day: date) -> str:
    """Return the state of a document on `day`, as its changes say."""
    kinds = {each.kind for each in document.changes.filter(on__lte=day, taken_back=False)}
    for kind, state in (("repealed", "repealed"), ("declared_void", "expired"), ("expired", "expired")):
        if kind in kinds:
            return state
    return "amended" if "amended" in kinds else "in_force"


def settle(document: Document, day: date) -> str:
    """Write down a document's state on `day`, on its row and on the page of its item; return it. For actions only."""
    document.state = standing_of(document, day)
    Document.objects.filter(pk=document.pk).update(state=document.state)
    if document.item_id is not None:
        Item.objects.filter(pk=document.item_id).update(validity=document.state)
    return document.state


def with_number(organ: Organ, text: str) -> Document | None:
    """Return the organ's document that bears this number; None where there is none or the number is written wrongly."""
    number = parsed(text)
    if number is None:
        return None
    found = Document.objects.filter(organ=organ, series=number.series, serial=number.serial, void=False)
    return found.filter(**{"year": number.year} if number.year else {}).order_by("-year").first()


def gaps(documents: "QuerySet[Document]") -> Iterator[Gap]:
    """Yield the gaps of every series among `documents`, series by series and year by year; two queries."""
    orders = Q(series__endswith=ORDER)
    by_year = documents.exclude(orders).values("organ", "series", "year")
    whole = documents.filter(orders).values("organ", "series")
    torn = [
        (row["organ"], row["series"], row.get("year", 0))
        for rows in (by_year, whole)
        for row in rows.annotate(there=Count("pk"), last=Max("serial")).order_by()
        if row["there"] < row["last"]
    ]
    if not torn:
        return
    series = {name for _, name, _ in torn}
    rows = (
        documents.filter(series__in=series).select_related("organ").order_by("organ__path", "series", "year", "serial")
    )
    for (organ, name, year), members in groupby(rows, key=_series_of):
        if (organ.pk, name, year) in torn:
            yield Gap(organ, name, year, _missing(each.serial for each in members))


def _series_of(document: Document) -> tuple[Organ, str, int]:
    return document.organ, document.series, 0 if document.series.endswith(ORDER) else document.year


def _missing(serials: Iterable[int]) -> tuple[int, ...]:
    there = set(serials)
    return tuple(serial for serial in range(1, max(there)) if serial not in there)


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands at the head of a page whose document is no longer as it was: a message filled from `values`."""

    message: str
    values: Mapping[str, Any]

    def __str__(self) -> str:
        """Say it, its day as documents write days."""
        told = {
            key: figures.day(each, spoken()) if isinstance(each, date) else each for key, each in self.values.items()
        }
        return said(self.message, **told)


def banner_of(item: Item) -> Banner | None:
    """Return what the head of an item's page must tell of its document's state; None where it is in force as issued.

    At most one query; none for an item that is no document or as it was issued.
    """
    if item.validity in {"", "in_force"}:
        return None
    kinds = ("amended",) if item.validity == "amended" else ENDS
    # A change entered beforehand is told from its day on, as the state is.
    come = Change.objects.filter(on__lte=timezone.localdate(), taken_back=False)
    changes = come.filter(document__item=item.pk, kind__in=kinds)
    change = changes.select_related("by_document").order_by("-on", "-pk").first()
    words = _words()
    if change is None:
        return Banner(words["state"][item.validity]["message"], {})
    other = change.by_document
    if other is None:
        return Banner(words["change"][change.kind]["message"], {"day": change.on})
    told = {"day": change.on, "number": other.number, "title": other.title}
    return Banner(words["change"][f"{change.kind}_by"]["message"], told)


def _words() -> dict[str, Any]:
    return table("web/publishing/documents")
