"""The seam for automatic delivery: a carrier whose platform takes items from a program enters its delivery here.

None is entered in this version: every carrier is served by people, who note what they carried. A delivery is a class
with the methods of `Delivery`, entered once for a kind of publishing/carriers.toml:

    class OfficialAccount:
        def deliver(self, item, carrier): ...   # hand the item over; return its address there

    enter("wechat", OfficialAccount())

`deliver_waiting` is what a worker calls: it hands over everything that is expected and not yet done, and notes each
through the same action that people use. What a platform refuses stays expected, and the board shows it.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from django.utils import timezone

from gongkai.web.publishing.actions.carrier import Carry
from gongkai.web.publishing.models import Carried, Carrier, Item


class NotDelivered(Exception):
    """A platform did not take an item; the message says why."""


class Delivery(Protocol):
    """What hands items over to the platform of a kind of carrier."""

    def deliver(self, item: Item, carrier: Carrier) -> str:
        """Hand `item`, which is public, to the platform of `carrier`, and return the address it has there.

        Handing the same item over twice must do no harm. Raises NotDelivered where the platform does not take it.
        """


_DELIVERIES: dict[str, Delivery] = {}


def enter(kind: str, delivery: Delivery) -> None:
    """Enter the delivery for a kind of carrier."""
    _DELIVERIES[kind] = delivery


def deliver_waiting(at: datetime) -> Iterator[tuple[Carried, str]]:
    """Hand over what is expected of carriers with a delivery; yield each with what went wrong ("" for nothing)."""
    waiting = Carried.objects.filter(on__isnull=True, carrier__kind__in=_DELIVERIES, item__live=True)
    for each in waiting.select_related("carrier__organ", "item__organ").order_by("due", "pk"):
        assert each.item is not None  # noqa: S101 -- what has no item is not live
        try:
            address = _DELIVERIES[each.carrier.kind].deliver(each.item, each.carrier)
        except NotDelivered as refused:
            yield each, str(refused)
        else:
            Carry(each.carrier, timezone.localdate(at), each.item, address=address).do(actor=None, at=at)
            yield each, ""
