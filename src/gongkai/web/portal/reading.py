"""What the page of an item tells besides its text: its place, the statutory fields, its state, what belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.db.models import Q

from gongkai.web.publishing.documents import Banner, banner_of
from gongkai.web.publishing.models import Change, Column, Enclosure, Item, Release
from gongkai.web.publishing.shown import public_items, without_closed

FIELDS = (
    *("number", "theme", "organ", "category", "title", "document_number", "formed_on", "released_on", "validity"),
    *("in_force_from", "expires_on", "keywords", "openness", "origin", "summary"),
)
"""The fields at the head of a page, in the order in which disclosure sites set them."""

ALWAYS = frozenset({"number", "title", "formed_on", "organ"})
"""What reg2019/12 demands of the catalogue; the other fields are left out where they are blank."""


_TITLE = ("title", "path", "kind", "closed_on")


@dataclass(frozen=True)
class Reading:
    """An item (or a draft of it, in the preview) as the public reads it on `day`."""

    item: Item
    day: date

    @cached_property
    def columns(self) -> list[Column]:
        """Return the open columns it stands in, from above to below, without the site itself."""
        steps = range(self.item.steplen, len(self.item.path or ""), self.item.steplen)
        above = Column.objects.filter(path__in=[self.item.path[:end] for end in steps]).order_by("path").only(*_TITLE)
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
        key = self.item.interprets_id
        return public_items().filter(pk=key).only("title").first() if key else None

    @cached_property
    def interpretations(self) -> list[Item]:
        """Return what explains it."""
        return list(public_items().filter(interprets=self.item.pk).order_by("released_on").only("title", "form"))

    @cached_property
    def _changes(self) -> list[Change]:
        if getattr(self.item, "document", None) is None:  # most items are no document of the register
            return []
        of = Q(document__item=self.item.pk) | Q(by_document__item=self.item.pk)
        related = Change.objects.filter(of).exclude(kind="issued").select_related("document", "by_document")
        return list(related.order_by("on", "pk"))

    @cached_property
    def _documents(self) -> dict[int | None, Item]:
        """The public items of the documents that changed this one or were changed by it."""
        documents = [document for each in self._changes for document in (each.document, each.by_document) if document]
        keys = {document.item_id for document in documents if document.item_id} - {self.item.pk}
        return {**public_items().only("title").in_bulk(keys)} if keys else {}

    @property
    def changed(self) -> list[tuple[Change, Item | None]]:
        """Return what happened to the document, each with the public document that did it."""
        mine = [each for each in self._changes if each.document.item_id == self.item.pk]
        return [(each, self._documents.get(each.by_document.item_id) if each.by_document else None) for each in mine]

    @property
    def changes(self) -> list[tuple[Change, Item]]:
        """Return what this document did to others that are public."""
        others = [each for each in self._changes if each.document.item_id in self._documents]
        return [(each, self._documents[each.document.item_id]) for each in others if self._did(each)]

    def _did(self, change: Change) -> bool:
        return change.by_document is not None and change.by_document.item_id == self.item.pk

    @property
    def updated_at(self) -> datetime | None:
        """Return when it was last updated or corrected, if ever."""
        return self.history[0].at if self.history else None
