"""What the page of an item tells besides its text: its place, the statutory fields, its state, and what belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.db.models import Q

from gongkai.web.publishing.documents import Banner, banner_of
from gongkai.web.publishing.models import Change, Column, Enclosure, Item, Release
from gongkai.web.publishing.shown import is_public, public_items, without_closed

FIELDS = (
    *("number", "theme", "organ", "category", "title", "document_number", "formed_on", "released_on", "validity"),
    *("in_force_from", "expires_on", "keywords", "openness", "origin", "summary"),
)
"""The fields at the head of a page, in the order in which disclosure sites set them."""

ALWAYS = frozenset({"number", "title", "formed_on", "organ"})
"""What reg2019/12 demands of the catalogue; the other fields are left out where they are blank."""


@dataclass(frozen=True)
class Reading:
    """An item (or a draft of it, in the preview) as the public reads it on `day`."""

    item: Item
    day: date

    @cached_property
    def columns(self) -> list[Column]:
        """Return the open columns it stands in, from above to below, without the site itself."""
        steps = range(self.item.steplen, len(self.item.path or ""), self.item.steplen)
        above = Column.objects.filter(path__in=[self.item.path[:end] for end in steps]).order_by("path")
        return [column for column in without_closed(above, self.day) if column.kind != "root"]

    @property
    def facts(self) -> Iterator[tuple[str, Any]]:
        """Yield label and value of every field that is stated, or must be."""
        for name in FIELDS:
            field = Item._meta.get_field(name)  # noqa: SLF001 -- Django's own public name
            shown = getattr(self.item, f"get_{name}_display", lambda name=name: getattr(self.item, name))()
            if name == "validity" and not self.item.validity:
                continue
            if shown or name in ALWAYS:
                yield ("名称" if name == "title" else str(field.verbose_name)), shown

    @cached_property
    def ended(self) -> Banner | None:
        """Return what the banner says of a document that is no longer in force as it stands; None for all others."""
        return banner_of(self.item)

    @cached_property
    def history(self) -> list[Release]:
        """Return the updates and corrections since it was first published, newest first."""
        return list(self.item.releases.exclude(kind="first").order_by("-at"))

    @cached_property
    def enclosures(self) -> list[Enclosure]:
        """Return the files enclosed, in their order."""
        return sorted(self.item.enclosures.all(), key=lambda each: (each.sort_order or 0, each.pk or 0))

    @cached_property
    def interprets(self) -> Item | None:
        """Return the document it explains, where that is public."""
        explained = self.item.interprets
        return explained if explained is not None and is_public(explained) else None

    @cached_property
    def interpretations(self) -> list[Item]:
        """Return what explains it."""
        return list(public_items().filter(interprets=self.item.pk).order_by("released_on", "pk"))

    @cached_property
    def _changes(self) -> list[Change]:
        of = Q(document__item=self.item.pk) | Q(by_document__item=self.item.pk, by_document__isnull=False)
        related = ("document__item", "by_document__item")
        return list(Change.objects.filter(of, taken_back=False).exclude(kind="issued").select_related(*related).order_by("on", "pk"))

    @property
    def changed(self) -> list[tuple[Change, Item | None]]:
        """Return what happened to the document, each with the public document that did it."""
        mine = [each for each in self._changes if each.document.item_id == self.item.pk]
        return [(each, _public(each.by_document)) for each in mine]

    @property
    def changes(self) -> list[tuple[Change, Item]]:
        """Return what this document did to others that are public."""
        others = [(each, _public(each.document)) for each in self._changes if each.document.item_id != self.item.pk]
        return [(change, other) for change, other in others if other]

    @property
    def updated_at(self) -> datetime | None:
        """Return when it was last updated or corrected, if ever."""
        return self.history[0].at if self.history else None


def _public(document: Any) -> Item | None:
    item = document.item if document is not None else None
    return item if item is not None and is_public(item) else None
