"""What comes from files and sheets at once: orders, service counts, and how a file's headings are to be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.dialogue.models import Order, OrderStep, ServiceCount, SheetLayout
from gongkai.web.dialogue.order_tables import columns
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person

_ONCE = 500


@dataclass(frozen=True)
class KeepLayout(Action):
    """Remember which heading of an organ's files stands for which of our columns; "" for one that none stands for."""

    name, label, permission = "keep_layout", "保存表头对应", "import_counts"
    at_organ: Organ
    kind: str
    headings: Mapping[str, str]

    def organ(self) -> Organ:
        """Return whose files they are."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        given = [each for each in self.headings.values() if each]
        if len(set(given)) < len(given):
            yield Reason("一列只能对应一项")
        for column in columns(self.kind).values():
            if column.required and not self.headings.get(column.key):
                yield Reason("请选择哪一列是“{column}”", {"column": column.name})

    def act(self, at: datetime) -> Done:
        """Put it in place of the one before."""
        del at
        known = {key: self.headings[key] for key in columns(self.kind) if key in self.headings}
        made, _ = SheetLayout.objects.update_or_create(
            organ=self.at_organ, kind=self.kind, defaults={"headings": known}
        )
        return Done(made, {"kind": self.kind, "headings": known})


@dataclass(frozen=True)
class ImportOrders(Action):
    """Take in the orders of a file that was looked through: new ones, and those that have gone on since."""

    name, label, permission = "import_orders", "导入热线工单", "import_counts"
    at_organ: Organ
    file: str
    digest: str
    new: Sequence[Order]
    changed: Sequence[Order]
    results: Mapping[str, str]
    person: Person | None

    def organ(self) -> Organ:
        """Return whose orders they are."""
        return self.at_organ

    def act(self, at: datetime) -> Done:
        """Save them; one row of the trail names the file, and each order keeps what its answer said."""
        made = Order.objects.bulk_create(self.new, batch_size=_ONCE)
        updated = ("state", "due", "provisional", "replied_on", "in_time", "closed_on", "visited_on", "satisfaction")
        Order.objects.bulk_update(self.changed, updated, batch_size=_ONCE)
        steps = [
            OrderStep(
                order=order,
                kind=ImportOrders.name,
                on=order.replied_on or order.received_on,
                text=self.results.get(order.number, ""),
                by=self.person,
                at=at,
            )
            for order in (*made, *self.changed)
        ]
        OrderStep.objects.bulk_create(steps, batch_size=_ONCE)
        counts = {"new": len(self.new), "changed": len(self.changed)}
        return Done(self.at_organ, {"file": self.file, "sha256": self.digest, **counts})


@dataclass(frozen=True)
class CountServices(Action):
    """Enter how often matters were handled, each in its month; what was entered before is replaced, and told.

    `file` and `digest` name where it came from ("" where it was typed).
    """

    name, label, permission = "count_services", "登记便民服务件数", "count_services"
    at_organ: Organ
    counts: Mapping[tuple[date, str], int]
    file: str = ""
    digest: str = ""

    def organ(self) -> Organ:
        """Return whose service centre it is."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not self.counts:
            yield Reason("请至少填写一项")
        if any(month > timezone.localdate(at) for month, _ in self.counts):
            yield Reason("月份在今天之后", about="month")

    def act(self, at: datetime) -> Done:
        """Save them; typed ones stand in the trail one by one, those of a file by its digest."""
        del at
        rows = [
            ServiceCount(organ=self.at_organ, month=month, matter=matter, count=count)
            for (month, matter), count in self.counts.items()
        ]
        before = {(each.month, each.matter): each.count for each in known_counts(self.at_organ, self.counts)}
        ServiceCount.objects.bulk_create(
            rows,
            batch_size=_ONCE,
            update_conflicts=True,
            unique_fields=["organ", "month", "matter"],
            update_fields=["count"],
        )
        replaced = sum(1 for key, count in before.items() if self.counts[key] != count)
        told = {"file": self.file, "sha256": self.digest} if self.file else _typed(self.counts)
        return Done(self.at_organ, {**told, "rows": len(rows), "replaced": replaced})


def known_counts(organ: Organ, counts: Mapping[tuple[date, str], int]) -> list[ServiceCount]:
    """Return the counts already entered among `counts`; one query."""
    months = {month for month, _ in counts}
    found = ServiceCount.objects.filter(organ=organ, month__in=months)
    return [each for each in found if (each.month, each.matter) in counts]


def _typed(counts: Mapping[tuple[date, str], int]) -> dict[str, int]:
    return {f"{month:%Y-%m} {matter}": count for (month, matter), count in counts.items()}
