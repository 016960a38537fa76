"""Interpretations of policy: which documents still want one, and both ends of the link on an item's office page."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest

from gongkai.web.publishing.due import INTERPRETATION, due_after
from gongkai.web.publishing.item_page import adds_to_item
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.tables import item_kinds


def wanting() -> "QuerySet[Item]":
    """Return what is public and ought to be interpreted (items.toml: interpreted), with no interpretation public."""
    kinds = [key for key, kind in item_kinds().items() if kind.interpreted]
    there = Item.objects.filter(interprets=OuterRef("pk"), live=True)
    found: QuerySet[Item] = Item.objects.filter(~Exists(there), live=True, kind__in=kinds)
    return found


def overdue(day: date) -> "QuerySet[Item]":
    """Return those of them whose time for an interpretation was over before `day`."""
    return wanting().filter(released_on__lt=_last_in_time(day))


def _last_in_time(day: date) -> date:
    """Return the first day of release from which an interpretation is still in time on `day`."""
    released = day
    while (due_after(INTERPRETATION, released - timedelta(days=1)).day or date.min) >= day:
        released -= timedelta(days=1)
    return released


@adds_to_item("政策解读", "publishing/interpretation.html", rank=60)
def interpretation(request: HttpRequest, item: Item) -> dict[str, Any] | None:
    """Tell what an item interprets, what interprets it, and by when an interpretation is due where there is none."""
    del request
    found = list(item.interpretations.order_by("-pk"))
    wants = item.live and item_kinds()[item.kind].interpreted and not any(each.live for each in found)
    if not (found or item.interprets_id or wants):
        return None
    due = due_after(INTERPRETATION, item.released_on) if wants and item.released_on else None
    return {"item": item, "interpretations": found, "due": due}
