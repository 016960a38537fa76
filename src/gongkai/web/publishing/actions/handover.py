"""Actions on automatic delivery: a carrier is let in on its platform, what failed is noted, and tried again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.models import Carried, Carrier, Handover, PlatformAccount

_APP_ID, _SECRET = re.compile(r"wx[0-9a-f]{16}"), re.compile(r"[0-9a-f]{32}")
"""How the official accounts' own page writes both."""


@dataclass(frozen=True)
class ConnectCarrier(Action):
    """Let the program in on a carrier's platform: from now on what is expected there is handed over by itself."""

    name, label, permission = "connect_carrier", "接入自动推送", "keep_carriers"
    carrier: Carrier
    app_id: str
    secret: str
    person: Person | None = None

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with what the platform has given."""
        from gongkai.web.publishing.delivery import delivered  # noqa: PLC0415 -- deliveries note what came of them by actions

        if not delivered(self.carrier.kind):
            yield Reason("这类载体不能自动推送，请由人工发布后登记")
        if self.carrier.closed_on and self.carrier.closed_on <= timezone.localdate(at):
            yield Reason("“{carrier}”已经停用", {"carrier": self.carrier.name})
        if not _APP_ID.fullmatch(self.app_id.strip()):
            yield Reason("开发者 ID 应为 wx 开头的十八位小写字母和数字", about="app_id")
        if not _SECRET.fullmatch(self.secret.strip()):
            yield Reason("开发者密码应为三十二位小写字母和数字", about="secret")

    def act(self, at: datetime) -> Done:
        """Keep both, the password sealed; the trail never holds it. What was lent by the platform before is dropped."""
        told = {"app_id": self.app_id.strip(), "secret": self.secret.strip(), "by": self.person, "since": at}
        PlatformAccount.objects.update_or_create(
            carrier=self.carrier, defaults=told | {"token": "", "token_until": None, "cover": ""}
        )
        return Done(self.carrier, {"app_id": self.app_id.strip()})


@dataclass(frozen=True)
class DisconnectCarrier(Action):
    """End the automatic delivery of a carrier; people carry on as before."""

    name, label, permission = "disconnect_carrier", "停止自动推送", "keep_carriers"
    carrier: Carrier

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that there is none."""
        del at
        if not PlatformAccount.objects.filter(carrier=self.carrier).exists():
            yield Reason("这个载体没有接入自动推送")

    def act(self, at: datetime) -> Done:
        """Forget the account. What failed is expected again as if nobody had tried."""
        del at
        accounts = PlatformAccount.objects.filter(carrier=self.carrier)
        app_id = accounts.values_list("app_id", flat=True).get()
        accounts.delete()
        self.carrier.carried.filter(on__isnull=True).update(fault="")
        return Done(self.carrier, {"app_id": [app_id, ""]})


@dataclass(frozen=True)
class NoteFault(Action):
    """Note why a platform did not take something, and when it is tried again (None: a person has to see to it).

    What was withdrawn meanwhile, and never came out there, is expected no more.
    """

    name, label, permission = "note_fault", "推送未成功", "carry"
    carried: Carried
    why: str
    again: datetime | None

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carried.carrier.organ

    def act(self, at: datetime) -> Done:
        """Write it down."""
        why = self.why[:300]
        rows = Carried.objects.filter(pk=self.carried.pk)
        rows.update(fault=why)
        handover, _ = Handover.objects.get_or_create(carried=self.carried, defaults={"begun_at": at})
        handover.tries, handover.next_at = handover.tries + 1, self.again
        handover.save(update_fields=["tries", "next_at"])
        again = self.again.isoformat() if self.again else ""
        if self.again is None:
            rows.filter(on__isnull=True, recall_due__isnull=False).delete()
        return Done(self.carried, {"fault": why, "tries": handover.tries, "next_at": again})


@dataclass(frozen=True)
class HandOverAgain(Action):
    """Hand something over from the beginning, after whatever stood in the way was seen to."""

    name, label, permission = "hand_over_again", "重新推送", "carry"
    carried: Carried

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carried.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        row = Carried.objects.select_related("item").get(pk=self.carried.pk)
        if not PlatformAccount.objects.filter(carrier=row.carrier_id).exists():
            yield Reason("这个载体没有接入自动推送")
        if row.on is not None:
            yield Reason("这一条已经发布")
        if row.item is None or not row.item.live:
            yield Reason("这条信息现在没有公开")
        in_hand = Q(busy_until__gt=at) if row.fault else Q(busy_until__gt=at) | Q(task__gt="")
        if Handover.objects.filter(in_hand, carried=row).exists():
            yield Reason("正在推送，请稍候")

    def act(self, at: datetime) -> Done:
        """Forget how far it had come, and have the worker begin anew."""
        from gongkai.web.publishing.delivery import enqueue  # noqa: PLC0415 -- deliveries note what came of them by actions

        del at
        Handover.objects.filter(carried=self.carried).delete()
        rows = Carried.objects.filter(pk=self.carried.pk)
        before = rows.values_list("fault", flat=True).get()
        rows.update(fault="")
        enqueue(rows)
        return Done(self.carried, {"fault": [before, ""]})


@dataclass(frozen=True)
class RenewCarried(Action):
    """Note that what differed from the website was put right on a carrier, too."""

    name, label, permission = "renew_carried", "登记更正", "carry"
    carried: Carried
    on: date
    person: Person | None = None

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carried.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong, each at the field it is about."""
        row = Carried.objects.get(pk=self.carried.pk)
        if row.renew_due is None or row.on is None or row.recall_due is not None:
            yield Reason("这一条现在不用更正")
            return
        if self.on > timezone.localdate(at):
            yield Reason("日期不能晚于今天", about="on")
        if self.on < row.on:
            yield Reason("更正不能早于发布", about="on")

    def act(self, at: datetime) -> Done:
        """Say that it is in step again; the trail keeps the day."""
        del at
        due = self.carried.renew_due
        Carried.objects.filter(pk=self.carried.pk).update(renew_due=None)
        return Done(self.carried, {"renewed_on": self.on.isoformat(), "renew_due": due.isoformat() if due else ""})
