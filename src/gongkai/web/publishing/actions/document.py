"""Actions on the register of documents: enter, mend an entry, decide openness, change force, explain a number."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.documents import settle
from gongkai.web.publishing.models import Change, Document, Item
from gongkai.web.publishing.models.document import CHANGES, ENDS
from gongkai.web.publishing.models.item import CLOSED, PROACTIVE
from gongkai.words.document_number import ORDER, document_number, parsed

LONGEST_SERIES, LAST_SERIAL = 40, 99_999
"""So many characters the name of a series may have, and so far its numbers may count."""


@dataclass(frozen=True)
class Entry:
    """What the register holds of a document, as it is told: its number as printed, and the rest."""

    number: str
    title: str
    kind: str
    formed_on: date
    openness: str
    in_force_from: date | None = None
    expires_on: date | None = None
    openness_reason: str = ""
    item: Item | None = None
    remark: str = ""

    def faults(self, organ: Organ, itself: Document | None = None) -> Iterator[Reason]:
        """Yield what is wrong with it as an entry of `organ`, in place of `itself` where it mends one."""
        number = parsed(self.number)
        if number is None:
            yield Reason("发文字号应写作“柳政发〔2026〕3号”或者“某某令第3号”", about="number")
        elif beyond(number.series, number.serial):
            yield _beyond()
        elif others(organ, number.series, number.year or self.formed_on.year, number.serial, itself).exists():
            yield Reason("发文字号 {number} 已经登记", {"number": self.number}, about="number")
        if not self.title.strip():
            yield Reason("请填写标题", about="title")
        if self.openness != PROACTIVE and not self.openness_reason.strip():
            yield Reason("不主动公开的文件应当写明理由", source="rules2016", about="openness_reason")
        if self.expires_on and self.expires_on < (self.in_force_from or self.formed_on):
            yield Reason("有效期在施行之前就结束了", about="expires_on")
        if self.item is not None:
            yield from _item_faults(self.item, organ, itself)

    def told(self) -> dict[str, Any]:
        """Return the fields of a document; for a sound entry alone."""
        number = parsed(self.number)
        assert number is not None  # noqa: S101 -- a sound entry has one
        rest = {name: value for name, value in vars(self).items() if name != "number"}
        return rest | {"series": number.series, "year": number.year or self.formed_on.year, "serial": number.serial}


def others(organ: Organ, series: str, year: int, serial: int, itself: Document | None = None) -> Any:
    """Return the documents that bear a number already, `itself` left out; orders count on from year to year."""
    found = Document.objects.filter(organ=organ, series=series, serial=serial)
    found = found if series.endswith(ORDER) else found.filter(year=year)
    return found.exclude(pk=itself.pk) if itself else found


def beyond(series: str, serial: int) -> bool:
    """Tell whether a number is beyond all that offices give: by a slip of the pen its series would gape for ever."""
    return len(series) > LONGEST_SERIES or serial > LAST_SERIAL


def _beyond() -> Reason:
    told = {"length": LONGEST_SERIES, "last": LAST_SERIAL}
    return Reason("机关代字最多 {length} 个字，序号最大 {last}", told, about="number")


@dataclass(frozen=True)
class RegisterDocument(Action):
    """Enter a document. One that is proposed not to be published waits for the disclosure office (rules2016)."""

    name, label, permission = "register_document", "登记文件", "keep_documents"
    at_organ: Organ
    entry: Entry
    person: Person | None

    def organ(self) -> Organ:
        """Return the organ that issued it."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the entry."""
        del at
        yield from self.entry.faults(self.at_organ)

    def act(self, at: datetime) -> Done:
        """Enter it, and note its issue."""
        made = Document.objects.create(organ=self.at_organ, by=self.person, **self.entry.told())
        made.changes.create(kind="issued", on=made.formed_on)
        settle(made, timezone.localdate(at))
        return Done(made, {"title": made.title, "kind": made.kind, "openness": made.openness})


@dataclass(frozen=True)
class MendEntry(Action):
    """Mend an entry, or link it to its item. What the office decided of its openness holds while that stays."""

    name, label, permission = "mend_entry", "更正登记", "keep_documents"
    document: Document
    entry: Entry

    def organ(self) -> Organ:
        """Return the organ that issued it."""
        return self.document.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the entry."""
        del at
        if self.document.void:
            yield Reason("这个文号已经作废")
        yield from self.entry.faults(self.document.organ, self.document)
        earlier = self.document.changes.filter(on__lt=self.entry.formed_on, taken_back=False)
        if earlier.exclude(kind="issued").exists():
            yield Reason("已经登记的变更早于这个成文日期", about="formed_on")

    def act(self, at: datetime) -> Done:
        """Write what differs."""
        document, told, changes = self.document, self.entry.told(), {}
        if document.item_id is not None and document.item != self.entry.item:
            Item.objects.filter(pk=document.item_id).update(validity="")
        for name, value in told.items():
            before = getattr(document, name)
            if before != value:
                changes[name] = [_plain(before), _plain(value)]
                setattr(document, name, value)
        if "openness" in changes:
            document.decided_at = document.decided_by = None
        document.save()
        document.changes.filter(kind="issued").update(on=document.formed_on)
        settle(document, timezone.localdate(at))
        return Done(document, changes)


@dataclass(frozen=True)
class DecideOpenness(Action):
    """Decide, as the disclosure office, whether a document proposed not to be published is published after all."""

    name, label, permission = "decide_openness", "审查公开属性", "decide_openness"
    document: Document
    person: Person
    openness: str
    opinion: str

    def organ(self) -> Organ:
        """Return the organ that issued it."""
        return self.document.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.document.openness == PROACTIVE:
            yield Reason("文件已定为主动公开，不必审查")
        if self.person.pk == self.document.by_id:
            yield Reason("登记人不能审查自己登记的公开属性，请由他人审查")
        if not self.opinion.strip():
            yield Reason("请写明审查意见", about="opinion")

    def act(self, at: datetime) -> Done:
        """Write the decision and the opinion."""
        document, before = self.document, self.document.openness
        document.openness, document.opinion = self.openness, self.opinion.strip()
        document.decided_by, document.decided_at = self.person, at
        if document.openness == PROACTIVE:
            document.openness_reason = ""
        document.save(update_fields=["openness", "openness_reason", "opinion", "decided_by", "decided_at"])
        return Done(document, {"openness": [before, document.openness], "opinion": document.opinion})


@dataclass(frozen=True)
class ChangeDocument(Action):
    """Amend, repeal or declare a document void from a day on; the page of its item says so at once."""

    name, label, permission = "change_document", "修改、废止文件", "keep_documents"
    document: Document
    kind: str
    on: date
    by_document: Document | None = None
    basis: str = ""

    def organ(self) -> Organ:
        """Return the organ that issued it."""
        return self.document.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        ended = self.document.changes.filter(kind__in=ENDS, taken_back=False).first()
        if self.document.void:
            yield Reason("这个文号已经作废")
        if ended is not None:
            told = {"day": ended.on, "change": ended.get_kind_display()}
            yield Reason("文件已自 {day} 起“{change}”", told)
        if self.kind not in {key for key, _ in CHANGES} - {"issued"}:
            yield Reason("请选择修改、废止、宣布失效或者有效期届满", about="kind")
        if self.on < self.document.formed_on:
            yield Reason("不能早于成文日期", about="on")
        if self.kind in ENDS:
            yield from run_out_before(self.document, self.on)
        if self.by_document is not None and self.by_document.pk == self.document.pk:
            yield Reason("文件不能修改或者废止自己", about="by_document")
        if self.by_document is None and not self.basis.strip() and self.kind != "expired":
            yield Reason("请选择依据的文件，或者写明依据", about="by_document")

    def act(self, at: datetime) -> Done:
        """Note the change, and what it makes of the document today."""
        change = self.document.changes.create(
            kind=self.kind, on=self.on, by_document=self.by_document, basis=self.basis.strip()
        )
        before = self.document.state
        state = settle(self.document, timezone.localdate(at))
        told = {"state": [before, state], "change": change.kind, "on": self.on.isoformat()}
        by = self.by_document.number if self.by_document else self.basis.strip()
        return Done(self.document, told | {"remark": by})


@dataclass(frozen=True)
class TakeBackChange(Action):
    """Take back a change that was entered by mistake; it counts no more, and stays on record."""

    name, label, permission = "take_back_change", "取消登记的变更", "keep_documents"
    change: Change
    reason: str

    def organ(self) -> Organ:
        """Return the organ that issued the document."""
        return self.change.document.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.change.kind == "issued" or self.change.taken_back:
            yield Reason("这一变更不能取消")
        if not self.reason.strip():
            yield Reason("请写明理由", about="reason")

    def act(self, at: datetime) -> Done:
        """Take it back, and write what the document is without it."""
        Change.objects.filter(pk=self.change.pk).update(taken_back=True)
        document = self.change.document
        before = document.state
        state = settle(document, timezone.localdate(at))
        return Done(document, {"state": [before, state], "taken_back": self.change.kind, "reason": self.reason.strip()})


@dataclass(frozen=True)
class VoidNumber(Action):
    """Explain a number that no document bears, so that its gap is closed."""

    name, label, permission = "void_number", "说明空号", "keep_documents"
    at_organ: Organ
    series: str
    year: int
    serial: int
    reason: str
    person: Person | None

    def organ(self) -> Organ:
        """Return the organ whose series it is."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        number = document_number(self.series, self.year, self.serial)
        if parsed(number) is None:
            yield Reason("“{number}”不是正确的发文字号", {"number": number})
        elif beyond(self.series, self.serial):
            yield _beyond()
        elif others(self.at_organ, self.series, self.year, self.serial).exists():
            yield Reason("发文字号 {number} 已经登记", {"number": number})
        if not self.reason.strip():
            yield Reason("请写明空号的原因", about="reason")

    def act(self, at: datetime) -> Done:
        """Enter the number as void; it is never counted."""
        day = timezone.localdate(at)
        made = Document.objects.create(
            organ=self.at_organ,
            series=self.series,
            year=self.year or day.year,
            serial=self.serial,
            title="—",
            formed_on=day,
            openness=CLOSED,
            void=True,
            remark=self.reason.strip(),
            by=self.person,
        )
        return Done(made, {"remark": made.remark})


def entry_of(document: Document, **changed: Any) -> Entry:
    """Return what the register holds of a document, changed as told."""
    told = {name: getattr(document, name) for name in Entry.__dataclass_fields__}
    return replace(Entry(**told), **changed)


def run_out_before(document: Document, day: date) -> Iterator[Reason]:
    """Yield where a document will have run out by itself before `day`, so that nothing can end it then."""
    if document.expires_on is not None and day > document.expires_on + timedelta(days=1):
        told = {"number": document.number, "day": document.expires_on}
        yield Reason("{number} 的有效期到 {day} 届满，终止效力的日期不能晚于它的次日", told, about="on")


def _item_faults(item: Item, organ: Organ, itself: Document | None) -> Iterator[Reason]:
    if item.organ_id != organ.pk:
        yield Reason("只能关联本机关的信息", about="item")
    taken = Document.objects.filter(item=item).first()
    if taken is not None and taken != itself:
        yield Reason("这条信息已经关联 {number}", {"number": taken.number}, about="item")


def _plain(value: Any) -> Any:
    """Return a value as the trail holds it."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Item) else value
