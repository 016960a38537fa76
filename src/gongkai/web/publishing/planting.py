"""Columns planted many at once: one by one, Wagtail asks the database for each what is known of all of them."""

from dataclasses import dataclass, field

from django.db.models import F
from wagtail.models import Page

from gongkai.web.publishing.models import Column


@dataclass(slots=True)
class _Bed:
    """A page that columns are planted in: its last child, the slugs of all, and how many are new."""

    page: Page
    last: Page | None = None
    slugs: set[str] = field(default_factory=set)
    new: int = 0


class Planting:
    """Plants columns, each as the last in its page, within a transaction that its caller has opened."""

    def __init__(self) -> None:
        """Begin without any page."""
        self._beds: dict[int, _Bed] = {}

    def plant(self, column: Column, above: Page) -> None:
        """Save a new column under a page; where its slug is taken there, it gets a number."""
        bed = self._beds.get(above.pk) or self._open(above)
        column.depth = above.depth + 1
        # What follows is what treebeard and Wagtail do for a page, without asking for what is known.
        column.path = bed.last._inc_path() if bed.last else Page._get_path(above.path, column.depth, 1)  # noqa: SLF001 -- as above
        column.slug = _free(column.slug, bed.slugs)
        column.draft_title, column.locale_id = column.title, above.locale_id
        column._cached_parent_obj, column._is_site_root = above, False  # noqa: SLF001 -- as above
        column.save(clean=False, log_action=None)
        bed.last, bed.new = column, bed.new + 1
        bed.slugs.add(column.slug)
        self._beds[column.pk] = _Bed(column)

    def end(self) -> None:
        """Write for every page how many children it has got."""
        for bed in self._beds.values():
            if bed.new:
                Page.objects.filter(pk=bed.page.pk).update(numchild=F("numchild") + bed.new)
                bed.page.numchild += bed.new

    def _open(self, page: Page) -> _Bed:
        """Look up, and hold, a page that was there before."""
        Page.objects.select_for_update().get(pk=page.pk)
        children = list(Page.objects.child_of(page).order_by("path").only("path", "slug"))
        bed = _Bed(page, children[-1] if children else None, {child.slug for child in children})
        self._beds[page.pk] = bed
        return bed


def _free(slug: str, taken: set[str]) -> str:
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free
