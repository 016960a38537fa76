"""What the public may see: items that are live and proactively disclosed, and columns that are open."""

from datetime import date

from django.db.models import QuerySet

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.models.item import PROACTIVE


def public_items() -> "QuerySet[Item]":
    """Return the items that are public: released, not withdrawn, and never those closed or given on request."""
    return Item.objects.filter(live=True, openness=PROACTIVE)


def is_public(item: Item) -> bool:
    """Tell whether `item` as it stands in the table is public."""
    return bool(item.live) and item.openness == PROACTIVE


def open_columns(organ: Organ, day: date) -> list[Column]:
    """Return the columns of an organ's site that are open on `day`, from above to below: none under a closed one."""
    return without_closed(Column.objects.filter(organ=organ).order_by("path"), day)


def without_closed(columns: "QuerySet[Column]", day: date) -> list[Column]:
    """Return columns given in the order of the tree, without those that are closed on `day` or stand under such."""
    shown: list[Column] = []
    shut = "-"
    for column in columns:
        if column.path.startswith(shut):
            continue
        if column.closed_on and column.closed_on <= day:
            shut = column.path
        else:
            shown.append(column)
    return shown
