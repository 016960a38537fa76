"""Which rows of the day registers the public can read: what stands in the text of the item that was released."""

from django.utils import timezone

from gongkai.web.publishing.consequence import follows_end, follows_release
from gongkai.web.publishing.models import Item, RegisterRow, Release


@follows_release
def rows_shown(release: Release) -> None:
    """Note which rows of the released item's registers stand in its text, and which no longer do."""
    rows = list(release.item.register_rows.all())
    if not rows:
        return
    day, there = timezone.localdate(release.at), cells_of(release.item)
    for row in rows:
        if row.number in there:
            row.published_on, row.withdrawn_on = row.published_on or day, None
        elif row.published_on and row.withdrawn_on is None:
            row.withdrawn_on = day
    RegisterRow.objects.bulk_update(rows, ["published_on", "withdrawn_on"])


@follows_end
def rows_gone(release: Release) -> None:
    """Note that the rows of a withdrawn item can no longer be read."""
    assert release.ended_at is not None  # noqa: S101 -- it has ended
    public = release.item.register_rows.filter(published_on__isnull=False, withdrawn_on__isnull=True)
    public.update(withdrawn_on=timezone.localdate(release.ended_at))


def cells_of(item: Item) -> frozenset[str]:
    """Return what stands in the cells of the tables of an item's text."""
    tables = (block.value for block in item.body if block.block_type == "table")
    return frozenset(str(cell).strip() for table in tables for line in table["data"] for cell in line if cell)
