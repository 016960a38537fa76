"""What is public in the lists and in the index, in step with every release and withdrawal."""

from collections.abc import Sequence

from django.db import connection, transaction
from django.db.models import Max
from django.dispatch import receiver
from django_tasks import task
from wagtail.models import Page
from wagtail.signals import post_page_move

from gongkai.web.organs.audit import hold
from gongkai.web.publishing.consequence import follows_end, follows_release
from gongkai.web.publishing.interests import tag
from gongkai.web.publishing.models import Column, Item, Listed, Release
from gongkai.web.publishing.models.listed import places_of
from gongkai.web.publishing.search.enclosed import read_all, unread
from gongkai.web.publishing.search.engine import engine
from gongkai.web.publishing.search.folding import squeeze
from gongkai.web.publishing.search.sought import Entry, mark
from gongkai.web.publishing.search.text import searched
from gongkai.web.publishing.shown import is_public, public_items
from gongkai.web.publishing.tables import item_kinds

_AT_ONCE = 500


@follows_release
def released(release: Release) -> None:
    """Put the item of a release into the lists, or anew where it was in them."""
    _enlist_anew(release.item)


@follows_end
def ended(release: Release) -> None:
    """Take a withdrawn item out of the lists."""
    delist(release.item_id)


def enlist(item: Item, enclosed: Sequence[str] = ()) -> None:
    """Put a live item into the lists and the index, with what its files say; one that is listed keeps its place.

    An item that is not public is left out of them.
    """
    before = delist(item.pk)
    if is_public(item):
        engine().put([_entry(_listed(item, enclosed, before))])


def _enlist_anew(item: Item) -> None:
    """Put an item into the lists at once, and what its files say as soon as they are read."""
    enlist(item)
    if unread(item):
        transaction.on_commit(lambda: read_enclosures.enqueue(item.pk))


def delist(key: int) -> int | None:
    """Take the item of this key out of the lists; return the place it had."""
    row = Listed.objects.filter(item=key).first()
    if row is None:
        return None
    engine().take_out(_entry(row))
    place = row.pk
    row.delete()
    return place


@task()  # type: ignore[untyped-decorator]  # django-tasks leaves it untyped
def read_enclosures(key: int) -> None:
    """Let what stands in the files enclosed with the item of this key be found: later, for reading them takes time.

    What was withdrawn meanwhile stays out; for what was released anew meanwhile, its own release asks for its files.
    """
    item = Item.objects.filter(pk=key, live=True).first()
    if item is not None:
        texts = read_all(item)
        with transaction.atomic():
            hold()
            now = Item.objects.filter(pk=key, live=True, live_revision=item.live_revision_id).first()
            if now is not None:
                enlist(now, texts)


@receiver(post_page_move)
def moved(instance: Page, **_told: object) -> None:
    """Know the column an item was moved to."""
    if isinstance(instance.specific, Item):
        _enlist_anew(instance.specific)


@transaction.atomic
def reindex() -> int:
    """Make the index anew from the lists; return how many items it holds. For restored or changed installations."""
    engine().renew(map(_entry, Listed.objects.order_by("pk").iterator(chunk_size=_AT_ONCE)))
    return Listed.objects.count()


def keep_current(**_: object) -> None:
    """Make the index anew where another version of the office cut its texts otherwise; after every migration."""
    if Listed._meta.db_table in connection.introspection.table_names() and not engine().is_current():  # noqa: SLF001 -- Django's own public name
        reindex()


@transaction.atomic
def relist() -> int:
    """Make lists and index anew from what is live; return how many items are public."""
    Listed.objects.all().delete()
    for item in public_items().order_by("released_on", "first_published_at", "pk").iterator(chunk_size=_AT_ONCE):
        _listed(item, read_all(item))
    return reindex()


def _listed(item: Item, enclosed: Sequence[str], place: int | None = None) -> Listed:
    column = Column.objects.get(path=item.path[: -item.steplen])
    village = column.village or item_kinds()[item.kind].village
    row = Listed(item=item, organ_id=item.organ_id, column=column, kind=item.kind, village=village)
    row.pk, row.text = _next_place(item) if place is None else place, searched(item, enclosed)
    row.save(force_insert=True)
    tag(row, item)
    return row


def _next_place(item: Item) -> int:
    assert item.released_on is not None  # noqa: S101 -- the release has set it
    first, after = places_of(item.released_on)
    last = Listed.objects.filter(pk__gte=first, pk__lt=after).aggregate(last=Max("pk"))["last"]
    return first if last is None else last + 1


def _entry(row: Listed) -> Entry:
    return Entry(row.pk, squeeze(row.text), (mark("o", row.organ_id), mark("k", row.kind)))
