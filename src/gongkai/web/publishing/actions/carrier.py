"""Actions on carriers: open, rename, file, close; and what was carried there: planned, noted, struck out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath

from django.db.models.fields.files import FieldFile
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.upload import Looked
from gongkai.web.publishing.carriage import carrying_for, recall_day, withdrawal_of
from gongkai.web.publishing.models import Carried, Carrier, Item
from gongkai.web.publishing.tables import carrier_kinds


@dataclass(frozen=True)
class OpenCarrier(Action):
    """Enter a carrier of the organ; `filed_on` where it was filed with the superior already."""

    name, label, permission = "open_carrier", "开通载体", "keep_carriers"
    of: Organ
    kind: str
    title: str
    opened_on: date
    filed_on: date | None = None

    def organ(self) -> Organ:
        """Return the organ."""
        return self.of

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with kind, name or days."""
        kind = carrier_kinds().get(self.kind)
        if kind is None or kind.site:
            yield Reason("没有“{kind}”这一类载体", {"kind": self.kind}, about="kind")
        yield from _name_faults(self.of, self.kind, self.title, None)
        yield from _not_later(self.opened_on, at, "opened_on")
        if self.filed_on and self.filed_on < self.opened_on:
            yield Reason("备案日期早于开通日期", about="filed_on")
        if not self.of.open_on(timezone.localdate(at)):
            yield Reason("“{parent}”已经撤销", {"parent": str(self.of)})

    def act(self, at: datetime) -> Done:
        """Keep it."""
        del at
        made = Carrier.objects.create(
            organ=self.of,
            kind=self.kind,
            name=self.title.strip(),
            freshness=carrier_kinds()[self.kind].freshness,
            opened_on=self.opened_on,
            changed_on=self.opened_on,
            filed_on=self.filed_on,
        )
        return Done(made, {"kind": made.kind, "opened_on": self.opened_on.isoformat()})


@dataclass(frozen=True)
class RenameCarrier(Action):
    """Rename a carrier from a day on; a kind that must be filed is to be filed anew."""

    name, label, permission = "rename_carrier", "更改载体名称", "keep_carriers"
    carrier: Carrier
    title: str
    on: date

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the name or the day."""
        yield from _ended(self.carrier)
        yield from _name_faults(self.carrier.organ, self.carrier.kind, self.title, self.carrier)
        yield from _not_later(self.on, at, "on")
        yield from _not_before(self.carrier, self.on)

    def act(self, at: datetime) -> Done:
        """Write name and day."""
        del at
        return _changed(self.carrier, name=self.title.strip(), changed_on=self.on)


@dataclass(frozen=True)
class FileCarrier(Action):
    """Note the day on which the carrier's last change was filed with the superior."""

    name, label, permission = "file_carrier", "登记备案", "keep_carriers"
    carrier: Carrier
    on: date

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the day."""
        if not carrier_kinds()[self.carrier.kind].filed:
            yield Reason("这类载体不需要备案")
        yield from _not_later(self.on, at, "on")
        yield from _not_before(self.carrier, self.on)

    def act(self, at: datetime) -> Done:
        """Write the day."""
        del at
        return _changed(self.carrier, filed_on=self.on)


@dataclass(frozen=True)
class CloseCarrier(Action):
    """Close a carrier; what was expected of it and not done is expected no more."""

    name, label, permission = "close_carrier", "停用载体", "keep_carriers"
    carrier: Carrier
    on: date

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the day."""
        yield from _ended(self.carrier)
        yield from _not_later(self.on, at, "on")
        yield from _not_before(self.carrier, self.on)
        if self.carrier.carried.filter(on__gt=self.on).exists():
            yield Reason("这一天之后还登记有发布，请核对日期", about="on")

    def act(self, at: datetime) -> Done:
        """Write the day, and strike out what waits."""
        del at
        waiting = self.carrier.carried.filter(on__isnull=True)
        count = waiting.count()
        waiting.delete()
        done = _changed(self.carrier, closed_on=self.on, changed_on=self.on)
        return Done(done.subject, {**done.changes, "no_longer_expected": count})


@dataclass(frozen=True)
class Carry(Action):
    """Note what was carried: an item, or something titled; the day, how many pieces, where, the proof.

    `renew_due` is told where the website has another text already: by then it is put right there. What was withdrawn
    from the website before it was noted must be taken down here, too.
    """

    name, label, permission = "carry", "登记载体发布", "carry"
    carrier: Carrier
    on: date
    item: Item | None = None
    title: str = ""
    count: int = 1
    address: str = ""
    proof: Looked | None = None
    person: Person | None = None
    renew_due: date | None = None

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong, each at the field it is about."""
        yield from _ended(self.carrier, self.on)
        yield from _not_later(self.on, at, "on")
        yield from _not_before(self.carrier, self.on, opened=True)
        if self.count < 1:
            yield Reason("条数至少为 1", about="count")
        yield from self.proof.faults if self.proof else ()
        before = self.carrier.carried.filter(on__isnull=False)
        if self.item is None:
            if not self.title.strip():
                yield Reason("请选择信息或者填写标题", about="title")
            before = before.filter(item__isnull=True, title=self.title.strip(), on=self.on)
        else:
            yield from _not_ours(self.item, self.carrier)
            before = before.filter(item=self.item, recalled_on__isnull=True)
        if before.exists():
            yield Reason("已经登记过：{carrier}，{title}", {"carrier": self.carrier.name, "title": self._title()})

    def act(self, at: datetime) -> Done:
        """Keep it, in the place of what was expected where it was."""
        del at
        row = self.carrier.carried.filter(item=self.item, recalled_on__isnull=True).first() if self.item else None
        row = row or Carried(carrier=self.carrier, item=self.item, title="" if self.item else self.title.strip())
        row.on, row.count, row.address, row.by = self.on, self.count, self.address.strip(), self.person
        row.fault, row.renew_due = "", self.renew_due
        withdrawn = withdrawal_of(self.item) if self.item else None
        row.recall_due = recall_day(withdrawn) if withdrawn else None
        told = {"carrier": self.carrier.name, "title": self._title(), "on": self.on.isoformat(), "count": self.count}
        told |= {"renew_due": self.renew_due.isoformat()} if self.renew_due else {}
        proof = _kept(row.proof, self.proof)
        row.save()
        return Done(row, told | proof)

    def _title(self) -> str:
        return self.item.title if self.item else self.title.strip()


@dataclass(frozen=True)
class StrikeOut(Action):
    """Take back what was noted by mistake, and say why. What was expected is expected again."""

    name, label, permission = "strike_out", "撤销登记", "carry"
    carried: Carried
    reason: str

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carried.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing."""
        del at
        if self.carried.on is None:
            yield Reason("这一条还没有登记")
        if not self.reason.strip():
            yield Reason("请写明理由", about="reason")

    def act(self, at: datetime) -> Done:
        """Delete the row, or make it expected again; the trail keeps what it said."""
        del at
        row = self.carried
        told = {
            "on": row.on and row.on.isoformat(),
            "count": row.count,
            "title": str(row),
            "reason": self.reason.strip(),
        }
        rows = Carried.objects.filter(pk=row.pk)
        # What was withdrawn from the website meanwhile is expected nowhere.
        again = rows.filter(due__isnull=False, recall_due__isnull=True)
        if not again.update(on=None, count=1, address="", by=None, proof="", renew_due=None):
            rows.delete()
        return Done(row.carrier, told)


@dataclass(frozen=True)
class TakeDown(Action):
    """Note that what was withdrawn from the website was taken down from a carrier too: the day, and the proof."""

    name, label, permission = "take_down", "登记撤下", "carry"
    carried: Carried
    on: date
    proof: Looked | None = None
    person: Person | None = None

    def organ(self) -> Organ:
        """Return the carrier's organ."""
        return self.carried.carrier.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong, each at the field it is about."""
        row = Carried.objects.get(pk=self.carried.pk)
        if row.recall_due is None or row.recalled_on is not None or row.on is None:
            yield Reason("这一条现在不用撤下")
            return
        yield from _not_later(self.on, at, "on")
        if self.on < row.on:
            yield Reason("撤下不能早于发布", about="on")
        yield from self.proof.faults if self.proof else ()

    def act(self, at: datetime) -> Done:
        """Keep day and proof with what was carried."""
        del at
        row = self.carried
        row.recalled_on, row.recalled_by = self.on, self.person
        proof = _kept(row.recall_proof, self.proof)
        row.save()
        return Done(row, {"carrier": row.carrier.name, "title": str(row), "recalled_on": self.on.isoformat(), **proof})


@dataclass(frozen=True)
class PlanCarriage(Action):
    """Say where else an item has to go, and by when: the board shows it as missing until it is noted."""

    name, label, permission = "plan_carriage", "安排载体发布", "carry"
    item: Item
    carriers: tuple[Carrier, ...]
    due: date

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with item, carriers or day."""
        if not self.carriers:
            yield Reason("请选择载体", about="carriers")
        if self.due < timezone.localdate(at):
            yield Reason("期限不能早于今天", about="due")
        if withdrawal_of(self.item) is not None:
            yield Reason("这条信息现在没有公开", about="item")
        reached = set(carrying_for(self.item.organ).filter(pk__in=[each.pk for each in self.carriers]))
        for carrier in self.carriers:
            yield from _ended(carrier)
            foreign = list(_not_ours(self.item, carrier))
            yield from foreign
            if not foreign and carrier not in reached:
                told = {"carrier": carrier.name}
                yield Reason("“{carrier}”不是本机关及其内设机构、村（居）的载体", told, about="carriers")

    def act(self, at: datetime) -> Done:
        """Expect it there; what is noted or expected there already stays as it is."""
        from gongkai.web.publishing.delivery import enqueue, served  # noqa: PLC0415 -- deliveries note by these actions

        del at
        there = set(Carried.objects.filter(item=self.item, recalled_on__isnull=True).values_list("carrier", flat=True))
        made = [Carried(carrier=each, item=self.item, due=self.due) for each in self.carriers if each.pk not in there]
        Carried.objects.bulk_create(made)
        enqueue(served().filter(item=self.item, on__isnull=True))
        return Done(self.item, {"carriers": [each.carrier.name for each in made], "due": self.due.isoformat()})


@dataclass(frozen=True)
class ImportCarried(Action):
    """Take a file of carried rows in. What it held was done by the action of each row; this one names the file."""

    name, label, permission = "import_carried", "导入载体发布", "carry"
    of: Organ
    file: str
    digest: str
    rows: int

    def organ(self) -> Organ:
        """Return the organ."""
        return self.of

    def act(self, at: datetime) -> Done:
        """Change nothing more: the row of the trail is all there is to it."""
        del at
        return Done(self.of, {"file": self.file, "sha256": self.digest, "rows": self.rows})


def _kept(kept: FieldFile, proof: Looked | None) -> dict[str, str]:
    """Keep the picture that proves something, under its digest, and return what the trail tells of it."""
    if proof is None:
        return {}
    kept.save(f"{proof.digest[:32]}{PurePosixPath(proof.name).suffix.lower()}", proof.file, save=False)
    return {"proof": proof.digest}


def _changed(carrier: Carrier, **told: date | str) -> Done:
    changes = {key: [str(getattr(carrier, key) or ""), str(value)] for key, value in told.items()}
    Carrier.objects.filter(pk=carrier.pk).update(**told)
    return Done(Carrier.objects.get(pk=carrier.pk), changes)


def _name_faults(organ: Organ, kind: str, title: str, itself: Carrier | None) -> Iterator[Reason]:
    if not title.strip():
        yield Reason("请填写载体名称", about="title")
    same = Carrier.objects.filter(organ=organ, kind=kind, name=title.strip())
    if (same.exclude(pk=itself.pk) if itself else same).exists():
        yield Reason("已有名为“{title}”的同类载体", {"title": title.strip()}, about="title")


def _ended(carrier: Carrier, on: date | None = None) -> Iterator[Reason]:
    if carrier.closed_on and (on is None or on > carrier.closed_on):
        yield Reason("“{carrier}”已经停用", {"carrier": carrier.name}, about="carrier")


def _not_later(day: date, at: datetime, about: str) -> Iterator[Reason]:
    if day > timezone.localdate(at):
        yield Reason("日期不能晚于今天", about=about)


def _not_before(carrier: Carrier, day: date, *, opened: bool = False) -> Iterator[Reason]:
    """Yield where a day is before the carrier's opening, or its last change."""
    if opened and day < carrier.opened_on:
        yield Reason("“{carrier}”那时还没有开通", {"carrier": carrier.name}, about="on")
    if not opened and day < carrier.changed_on:
        yield Reason("日期早于最近一次变动", about="on")


def _not_ours(item: Item, carrier: Carrier) -> Iterator[Reason]:
    """Yield where an item cannot be carried: it must be public, and of the carrier's organ or the one above it."""
    if not carrier.organ.path.startswith(item.organ.path) or not item.released_on:
        yield Reason("“{title}”不是本机关已公开的信息", {"title": item.title}, about="item")
