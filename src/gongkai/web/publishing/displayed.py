"""Which rows of the day registers the public can read: what stands in the text of the item that was released."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any

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
    """Note which rows of the released item's registers stand in its text, and which no longer do.

    One that was dropped before it was ever shown is free to be listed elsewhere.
    """
    rows = list(release.item.register_rows.all())
    if not rows:
        return
    day, there = timezone.localdate(release.at), cells_of(release.item)
    for row in rows:
        if row.number in there:
            row.published_on, row.withdrawn_on = row.published_on or day, None
        elif row.published_on is None:
            row.item = None
        elif row.withdrawn_on is None:
            row.withdrawn_on = day
    RegisterRow.objects.bulk_update(rows, ["published_on", "withdrawn_on", "item"])


@follows_end
def rows_gone(release: Release) -> None:
    """Note that the rows of a withdrawn item can no longer be read."""
    assert release.ended_at is not None  # noqa: S101 -- it has ended
    public = release.item.register_rows.filter(published_on__isnull=False, withdrawn_on__isnull=True)
    public.update(withdrawn_on=timezone.localdate(release.ended_at))


def cells_of(item: Item) -> frozenset[str]:
    """Return what stands in the cells of the tables of an item's text."""
    tables = (block.value for block in item.body if block.block_type == "table")
    return frozenset(cell for table in tables for line in table["data"] for cell in cells_in(line))


def without_lines(item: Item, number: str, unfit: Collection[str]) -> bool:
    """Take the lines with the numbers of `unfit` out of the one table of an item's text that shows `number`.

    All else stays as it was written, and what is masked in the other lines stays masked. Tell whether it was done: not
    where several tables show the number, where nothing would be left, or where cells are tied to their places.
    """
    found = [
        (place, block)
        for place, block in enumerate(item.body)
        if block.block_type == "table" and any(number in cells_in(line) for line in block.value["data"])
    ]
    if len(found) != 1:
        return False
    place, block = found[0]
    lines = [line for line in block.value["data"] if cells_in(line).isdisjoint(unfit)]
    if len(lines) <= 1 or block.value.get("mergeCells") or block.value.get("cell"):
        return False
    item.body[place] = (block.block_type, {**block.value, "data": lines}, block.id)
    return True


def cells_in(line: Iterable[Any]) -> frozenset[str]:
    """Return what stands in the cells of a line of a table."""
    return frozenset(str(cell).strip() for cell in line if cell)
