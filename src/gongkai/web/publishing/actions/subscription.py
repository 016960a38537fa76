"""Actions on subscriptions: asked for, confirmed by who reads the letters, changed, ended; none tells an address."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.timezone import localdate

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.digests import ask_to_confirm, latest, mark_of
from gongkai.web.publishing.interests import interests
from gongkai.web.publishing.models import Subscription
from gongkai.web.publishing.site import VILLAGE

LONGEST = 254
PAUSE = timedelta(hours=1)
"""So long no second letter goes to the same address, however often somebody asks for one."""


@dataclass(frozen=True)
class Subscribe(Action):
    """Somebody asks to be told what an organ makes public. A letter to the address asks whether it was they."""

    name, label, permission = "subscribe", "订阅", "see_subscriptions"
    at_organ: Organ
    address: str
    interests: tuple[str, ...] = ()
    villages: tuple[int, ...] = ()

    def organ(self) -> Organ:
        """Return the organ."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with address or choice."""
        yield from _address_faults(self.address)
        yield from _choice_faults(self.at_organ, self.interests, self.villages)
        lately = Subscription.objects.filter(organ=self.at_organ, confirmed_at=None, asked_at__gt=at - PAUSE)
        # So many at once are an attack: letters would go to strangers.
        if lately.count() >= int(self.at_organ.setting("subscriptions_hourly", localdate(at))):
            yield Reason("现在订阅的人太多，请过一会儿再试")

    def act(self, at: datetime) -> Done:
        """Keep it, sealed and unconfirmed, and have the letter sent. Only its owner changes what is confirmed."""
        address = self.address.strip()
        told = {"interests": list(self.interests), "villages": list(self.villages)}
        begun = {"address": address, "asked_at": at, "told": latest(), **told}
        row, new = Subscription.objects.get_or_create(mark=mark_of(address), organ=self.at_organ, defaults=begun)
        if new or row.asked_at <= at - PAUSE:
            changed = {"asked_at": at} if row.confirmed_at else begun
            Subscription.objects.filter(pk=row.pk).update(**changed)
            transaction.on_commit(lambda: ask_to_confirm.enqueue(row.pk))
        return Done(row, told if new else {})


@dataclass(frozen=True)
class ConfirmSubscription(Action):
    """Whoever reads the letters says that they want them."""

    name, label, permission = "confirm_subscription", "确认订阅", "see_subscriptions"
    subscription: Subscription

    def organ(self) -> Organ:
        """Return the organ."""
        return self.subscription.organ

    def act(self, at: datetime) -> Done:
        """Write the moment; what is public already is no news."""
        rows = Subscription.objects.filter(pk=self.subscription.pk, confirmed_at=None)
        return Done(self.subscription, {"confirmed": rows.update(confirmed_at=at, told=latest())})


@dataclass(frozen=True)
class ChangeSubscription(Action):
    """A subscriber chooses anew."""

    name, label, permission = "change_subscription", "更改订阅", "see_subscriptions"
    subscription: Subscription
    interests: tuple[str, ...] = ()
    villages: tuple[int, ...] = ()

    def organ(self) -> Organ:
        """Return the organ."""
        return self.subscription.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the choice."""
        del at
        yield from _choice_faults(self.subscription.organ, self.interests, self.villages)

    def act(self, at: datetime) -> Done:
        """Write the choice."""
        del at
        told = {"interests": list(self.interests), "villages": list(self.villages)}
        Subscription.objects.filter(pk=self.subscription.pk).update(**told)
        return Done(self.subscription, told)


@dataclass(frozen=True)
class EndSubscription(Action):
    """End a subscription, and forget the address."""

    name, label, permission = "end_subscription", "退订", "see_subscriptions"
    subscription: Subscription
    why: str = "asked"

    def organ(self) -> Organ:
        """Return the organ."""
        return self.subscription.organ

    def act(self, at: datetime) -> Done:
        """Delete the row."""
        del at
        Subscription.objects.filter(pk=self.subscription.pk).delete()
        return Done(self.subscription.organ, {"subscription": self.subscription.pk, "why": self.why})


@each_day
def forget(at: datetime) -> None:
    """End what nobody confirmed for as many days as the organ waits, and what nobody gets any more."""
    for organ in Organ.objects.filter(pk__in=Subscription.objects.values("organ")):
        waits = timedelta(days=int(organ.setting("subscription_unconfirmed", localdate(at))))
        most = int(organ.setting("subscription_unreachable", localdate(at)))
        rows = Subscription.objects.filter(organ=organ).select_related("organ")
        forgotten = rows.filter(confirmed_at=None, asked_at__lt=at - waits)
        for why, ended in (("unconfirmed", forgotten), ("unreachable", rows.filter(failures__gte=most))):
            for each in ended:
                EndSubscription(each, why).do(actor=None, at=at)


def _address_faults(address: str) -> Iterator[Reason]:
    try:
        validate_email(address.strip())
    except ValidationError:
        yield Reason("请填写正确的电子邮箱", about="address")
    if len(address) > LONGEST:
        yield Reason("请填写正确的电子邮箱", about="address")


def _choice_faults(organ: Organ, chosen: tuple[str, ...], villages: tuple[int, ...]) -> Iterator[Reason]:
    if not interests().keys() >= set(chosen):
        yield Reason("没有这个主题", about="interests")
    if villages and not set(villages) <= set(organ.get_children().filter(kind=VILLAGE).values_list("pk", flat=True)):
        yield Reason("没有这个村", about="villages")
