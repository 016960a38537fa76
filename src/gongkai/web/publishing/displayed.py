"""Which rows of the day registers the public can read: what stands in the text of the item that was released."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from gongkai.web.organs.action import Reason
from gongkai.web.publishing.consequence import follows_end, follows_release
from gongkai.web.publishing.gate import holds_back
from gongkai.web.publishing.models import Item, RegisterRow, Release


@holds_back
def rows_may_be_shown(draft: Item, at: datetime) -> Iterator[Reason]:
    """Yield which rows in a draft's text are no longer to be shown: judged or revoked while it went through reviews."""
    del at
    unfit = list(draft.register_rows.filter(Q(publishable=False) | Q(revoked_on__isnull=False)).order_by("pk"))
    there = cells_of(draft) if unfit else frozenset()
    for row in unfit:
        if row.number in there:
            why = "{number} 已经变更或者撤销" if row.revoked_on else "{number} 定为不公开"
            yield Reason(why, {"number": row.number}, about="body")


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
