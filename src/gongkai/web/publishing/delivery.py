"""Automatic delivery: items are handed over to platforms that take them from a program; what came of it is noted.

A delivery is a class with the methods of `Delivery`, entered once for a kind of publishing/carriers.toml:

    class OfficialAccount:
        def deliver(self, carried, at): ...   # one step further; its address once it is there, "" until then
        def take_down(self, carried, at): ...

    enter("wechat", OfficialAccount())

It serves carriers that have an account (models/platform.py). The worker hands over what is expected as soon as it is,
and looks after all of it once a day. What a platform refuses stays expected: the board shows it with the reason, and
it is tried again, later each time, until somebody has to see to it.
"""

from datetime import datetime, timedelta
from typing import Protocol

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django_tasks import task

from gongkai.web.organs.daily import each_day
from gongkai.web.publishing.actions.carrier import Carry, TakeDown
from gongkai.web.publishing.actions.handover import NoteFault
from gongkai.web.publishing.carriage import RECALL, last_day, of_standing
from gongkai.web.publishing.consequence import follows_end, follows_release
from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.models import Carried, Handover, Item, Release
from gongkai.web.publishing.shown import is_public
from gongkai.words import CHINESE, say

BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 360, 720))
"""After how long it is tried again, failure by failure; after the last, a person has to see to it."""
BUSY = timedelta(minutes=5)
"""So long one worker may have something in hand before another takes it for lost."""
SOON, PATIENCE = timedelta(minutes=1), timedelta(days=3)
"""How soon a platform that is at it is asked again, and how long it may be at it."""


class NotDelivered(Exception):
    """A platform did not take an item; the message says why. `final`: trying again by itself would not help."""

    def __init__(self, why: str, *, final: bool = False) -> None:
        super().__init__(why)
        self.final = final


class Delivery(Protocol):
    """What hands items over to the platform of a kind of carrier."""

    def deliver(self, carried: Carried, at: datetime) -> str:
        """Hand over what is expected, one step further, and return the address it has there; "" while it is not there.

        How far it has come stands in its handover; handing the same over twice must do no harm. Raises NotDelivered.
        """

    def take_down(self, carried: Carried, at: datetime) -> bool:
        """Take down what was handed over; tell whether that was possible. Raises NotDelivered."""


_DELIVERIES: dict[str, Delivery] = {}


def enter(kind: str, delivery: Delivery) -> None:
    """Enter the delivery for a kind of carrier."""
    _DELIVERIES[kind] = delivery


def delivered(kind: str) -> bool:
    """Tell whether carriers of a kind can be served by a program."""
    return kind in _DELIVERIES


def served() -> "QuerySet[Carried]":
    """Return what stands on, or is expected of, carriers that are served by a program."""
    return Carried.objects.filter(carrier__kind__in=_DELIVERIES, carrier__account__isnull=False)


@follows_release
def hand_over_released(release: Release) -> None:
    """Hand over what a release is expected to be on, once it stands."""
    enqueue(served().filter(item=release.item, on__isnull=True))


@follows_end
def take_down_withdrawn(release: Release) -> None:
    """Take a withdrawn item down from the platforms, too."""
    enqueue(served().filter(of_standing(RECALL, timezone.localdate(release.ended_at)), item=release.item))


@each_day
def look_after(at: datetime) -> None:
    """Have everything handed over or taken down that should be and is not, whatever became of the task for it."""
    waiting = Q(on__isnull=True, fault="") | Q(on__isnull=True, handover__next_at__lt=at)
    enqueue(served().filter(waiting | of_standing(RECALL, timezone.localdate(at))))


def enqueue(rows: "QuerySet[Carried]") -> None:
    """Have the worker deal with rows, once what was changed stands."""
    keys = list(rows.values_list("pk", flat=True))
    transaction.on_commit(lambda: [deal_with.enqueue(key) for key in keys])


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def deal_with(key: int) -> None:
    """Hand over or take down the carried row of this key, and come back where that is not the end of it."""
    again = step(key, timezone.now())
    if again is not None:
        deal_with.using(run_after=again).enqueue(key)


def step(key: int, at: datetime) -> datetime | None:
    """Go one step with the carried row of this key; return when to go on (None: not by itself)."""
    row = served().select_related("carrier__organ", "carrier__account", "item__organ").filter(pk=key).first()
    if row is None or row.item is None or not _taken(row, at):
        return None
    try:
        return _stepped(row, _DELIVERIES[row.carrier.kind], at)
    except NotDelivered as refused:
        return _failed(row, refused, at)
    finally:
        Handover.objects.filter(carried=key).update(busy_until=None)


def _stepped(row: Carried, delivery: Delivery, at: datetime) -> datetime | None:
    day = timezone.localdate(at)
    if row.on is not None:
        if row.recall_due and not row.recalled_on and delivery.take_down(row, at):
            TakeDown(row, day).do(actor=None, at=at)
        return None
    assert row.item is not None  # noqa: S101 -- the step has seen to it
    closed = row.carrier.closed_on is not None and row.carrier.closed_on < day
    # What the platform has in hand already comes out there, whatever became of it here: it is followed to its end.
    if not row.handover.task and (closed or not is_public(row.item)):
        return None
    address = delivery.deliver(row, at)
    begun = row.handover.begun_at
    if address:
        _note(row, row.item, address, at)
        return at if row.recall_due else None
    if at - begun > PATIENCE:
        raise NotDelivered(say("平台一直没有给出结果", CHINESE), final=True)
    return at + max(SOON, (at - begun) / 4)


def _note(row: Carried, item: Item, address: str, at: datetime) -> None:
    """Note that an item is there; where the website has another text since it was handed over, it differs."""
    day = timezone.localdate(at)
    differs = row.handover.digest not in {"", digest_of(item)}
    renew_due = last_day(item.organ, day) if differs else None
    Carry(row.carrier, day, item, address=address, renew_due=renew_due).do(actor=None, at=at)


def _failed(row: Carried, refused: NotDelivered, at: datetime) -> datetime | None:
    tries = row.handover.tries
    final = refused.final or tries >= len(BACK_OFF)
    again = None if final else at + BACK_OFF[tries]
    NoteFault(row, str(refused), again).do(actor=None, at=at)
    return again


def _taken(row: Carried, at: datetime) -> bool:
    """Take a row in hand; tell whether no other worker has it."""
    row.handover, _ = Handover.objects.get_or_create(carried=row, defaults={"begun_at": at})
    free = Q(busy_until__isnull=True) | Q(busy_until__lt=at)
    return bool(Handover.objects.filter(free, carried=row).update(busy_until=at + BUSY))
