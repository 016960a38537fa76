"""Actions on the day registers: enter a row, take in a file, publish rows as an item, note a penalty revoked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from django.db.models import CharField
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.actions.draft import SaveDraft, StartDraft
from gongkai.web.publishing.displayed import without_lines
from gongkai.web.publishing.due import due_after
from gongkai.web.publishing.layouts import Layout, layouts, shown
from gongkai.web.publishing.models import Column, Item, RegisterRow
from gongkai.web.publishing.models.item import DISCARDED, WITHDRAWN
from gongkai.web.publishing.rounds import standing
from gongkai.web.publishing.tabled import table

WITHDRAWAL = "penalty_withdrawal"


def row_faults(layout: Layout, values: Mapping[str, Any], day: date) -> Iterator[Reason]:
    """Yield what is wrong with a row as a whole; each value by itself was looked at when it was read."""
    told = layout.told(values)
    if told["decided_on"] and told["decided_on"] > day:
        column = next(column for column in layout.columns if column.fills == "decided_on")
        yield Reason("“{column}”不能晚于今天", {"column": column.name}, about=column.key)
    for column in layout.kept:
        limit = _lengths().get(column.fills)
        if limit and len(str(values.get(column.key) or "")) > limit:
            told = {"column": column.name, "limit": limit}
            yield Reason("“{column}”超过了 {limit} 个字", told, about=column.key)


@cache
def _lengths() -> dict[str, int]:
    """Return how long the text of each field of a record may be."""
    fields = RegisterRow._meta.fields  # noqa: SLF001 -- Django's own public name
    return {field.name: field.max_length for field in fields if isinstance(field, CharField) and field.max_length}


def made_of(layout: Layout, organ: Organ, values: Mapping[str, Any], person: Person | None) -> RegisterRow:
    """Return the record of a row, not saved yet, with the day by which it must be public."""
    told = layout.told(values)
    row = RegisterRow(organ=organ, register=layout.key, by=person, **told)
    set_due(row)
    return row


def set_due(row: RegisterRow) -> None:
    """Work out by when a row must be public: what is not published, and what has no period, has no such day."""
    period = layouts()[row.register].period
    due = due_after(period, row.decided_on) if period and row.publishable else None
    row.due, row.due_provisional = (due.day, due.provisional) if due else (None, False)


@dataclass(frozen=True)
class EnterRow(Action):
    """Enter one decision or receipt."""

    name, label, permission = "enter_row", "登记台账", "keep_registers"
    at_organ: Organ
    layout: Layout
    values: Mapping[str, Any]
    publishable: bool
    reason: str
    person: Person | None

    def organ(self) -> Organ:
        """Return the organ that decided."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the row."""
        layout = self.layout
        yield from row_faults(layout, self.values, timezone.localdate(at))
        number = layout.told(self.values)["number"]
        if RegisterRow.objects.filter(organ=self.at_organ, register=self.layout.key, number=number).exists():
            column = next(column for column in layout.columns if column.fills == "number")
            yield Reason("{number} 已经登记", {"number": number}, about=column.key)
        if not self.publishable and not self.reason.strip():
            yield Reason("不公开的，请写明理由", about="reason")

    def act(self, at: datetime) -> Done:
        """Enter it."""
        del at
        row = made_of(self.layout, self.at_organ, self.values, self.person)
        row.publishable, row.reason = self.publishable, "" if self.publishable else self.reason.strip()
        set_due(row)
        row.save()
        return Done(row, {"register": row.register, "number": row.number})


@dataclass(frozen=True)
class ImportRows(Action):
    """Enter the rows of a file, all of them or none; those there already, alike in everything, are passed over."""

    name, label, permission = "import_rows", "导入台账", "keep_registers"
    at_organ: Organ
    layout: Layout
    file: str
    digest: str
    rows: Sequence[RegisterRow]

    def organ(self) -> Organ:
        """Return the organ that decided."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not self.rows:
            yield Reason("文件里的各行都已经登记")
        numbers = [row.number for row in self.rows]
        known = RegisterRow.objects.filter(organ=self.at_organ, register=self.layout.key)
        if any(known.filter(number__in=part).exists() for part in _parts(numbers)):
            yield Reason("检查之后有人登记了其中的行，请重新上传")

    def act(self, at: datetime) -> Done:
        """Enter them."""
        del at
        RegisterRow.objects.bulk_create(self.rows, batch_size=500)
        told = {"register": self.layout.key, "file": self.file, "digest": self.digest, "rows": len(self.rows)}
        return Done(self.at_organ, told)


@dataclass(frozen=True)
class JudgeRow(Action):
    """Decide whether a row is published, and why not."""

    name, label, permission = "judge_row", "确定是否公开", "keep_registers"
    row: RegisterRow
    publishable: bool
    reason: str = ""

    def organ(self) -> Organ:
        """Return the organ that decided."""
        return self.row.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not self.publishable and not self.reason.strip():
            yield Reason("不公开的，请写明理由", about="reason")
        if self.row.published_on and not self.row.withdrawn_on:
            yield Reason("已经公开，请先撤回")

    def act(self, at: datetime) -> Done:
        """Write the decision, and by when it must be public."""
        del at
        row, before = self.row, self.row.publishable
        row.publishable, row.reason = self.publishable, "" if self.publishable else self.reason.strip()
        set_due(row)
        row.save(update_fields=["publishable", "reason", "due", "due_provisional"])
        return Done(row, {"publishable": [before, row.publishable], "reason": row.reason})


@dataclass(frozen=True)
class PublishRows(Action):
    """Draft an item that lists rows under a column; it goes through the three reviews like any other."""

    name, label, permission = "publish_rows", "起草公示", "keep_registers"
    column: Column
    rows: Sequence[RegisterRow]
    person: Person

    def organ(self) -> Organ:
        """Return the column's organ."""
        return self.column.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not self.rows:
            yield Reason("请选择要公示的行", about="rows")
            return
        if len({row.register for row in self.rows}) > 1:
            yield Reason("一份公示只能列同一种台账", about="rows")
        # As they are by now: somebody else may have listed, judged or revoked them since the page was opened.
        for row in RegisterRow.objects.select_related("item").filter(pk__in=[row.pk for row in self.rows]):
            fault = _unfit(row, self.column.organ)
            if fault:
                yield Reason(fault, {"number": row.number}, about="rows")
        yield from StartDraft(self.column, self._draft(), self.person).refusals(self.person, at)

    def act(self, at: datetime) -> Done:
        """Draft it, and remember which item each row is in."""
        made = StartDraft(self.column, self._draft(), self.person).do(actor=self.person, at=at)
        RegisterRow.objects.filter(pk__in=[row.pk for row in self.rows]).update(item=made.pk)
        return Done(made, {"rows": len(self.rows), "register": self.rows[0].register})

    def _draft(self) -> Item:
        layout = layouts()[self.rows[0].register]
        first, last = (bound(row.decided_on for row in self.rows) for bound in (min, max))
        return Item(
            title=f"{self.column.organ}{layout.name}公示（{_span(first, last)}）",
            kind=layout.item,
            formed_on=first,
            body=[table_of(self.rows)],
        )


@dataclass(frozen=True)
class RevokeRow(Action):
    """Note that a decision was changed or revoked; what is public of it must go in three working days (penalty2021/48).

    Where the item lists others too, a new version without this row is drafted at once; else the item is withdrawn.
    """

    name, label, permission = "revoke_row", "登记变更、撤销", "keep_registers"
    row: RegisterRow
    on: date
    reason: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that decided."""
        return self.row.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.row.revoked_on:
            yield Reason("已经登记过变更或者撤销")
        if not self.row.decided_on <= self.on <= timezone.localdate(at):
            yield Reason("日期应在决定日期和今天之间", about="on")
        if not self.reason.strip():
            yield Reason("请写明变更或者撤销的原因", about="reason")

    def act(self, at: datetime) -> Done:
        """Note it, and by when it must be gone; draft the list without it where others stay."""
        row = self.row
        row.revoked_on, row.revoked_reason = self.on, self.reason.strip()
        public = row.published_on is not None and row.withdrawn_on is None
        row.withdraw_by = due_after(WITHDRAWAL, self.on).day if public else None
        row.due = row.due if row.published_on else None
        row.save(update_fields=["revoked_on", "revoked_reason", "withdraw_by", "due"])
        drafted = public and self._draft_without(at)
        return Done(row, {"revoked_on": self.on.isoformat(), "revoked_reason": row.revoked_reason, "drafted": drafted})

    def _draft_without(self, at: datetime) -> bool:
        """Draft the item's list without it where others stay and nobody is at work on it; tell whether it was done."""
        item = self.row.item
        if item is None or standing(item) is not None or item.has_unpublished_changes:
            return False
        draft = item.get_latest_revision_as_object()
        unfit = item.register_rows.exclude(revoked_on__isnull=True, publishable=True).values_list("number", flat=True)
        if not without_lines(draft, self.row.number, set(unfit)):
            return False
        SaveDraft(item, draft, self.person).do(actor=self.person, at=at)
        return True


def table_of(rows: Sequence[RegisterRow]) -> tuple[str, dict[str, Any]]:
    """Return the block that lists rows of one register as the public reads them; columns nobody filled are left out."""
    layout = layouts()[rows[0].register]
    ordered = sorted(rows, key=lambda row: (row.decided_on, row.number))
    columns = [column for column in layout.published if any(shown(column, row) for row in ordered)]
    return table(
        layout.name, [column.name for column in columns], ([shown(c, row) for c in columns] for row in ordered)
    )


def _unfit(row: RegisterRow, organ: Organ) -> str:
    """Return why a row cannot be listed in a new item, as a message; "" where it can."""
    if row.organ_id != organ.pk:
        return "{number} 不是本机关的"
    if not row.publishable:
        return "{number} 定为不公开"
    if row.revoked_on:
        return "{number} 已经变更或者撤销"
    if row.item is not None and row.item.stage not in {DISCARDED, WITHDRAWN}:
        return "{number} 已经在另一份公示里"
    return ""


def _span(first: date, last: date) -> str:
    days = f"{first.year}年{first.month}月{first.day}日"
    return days if first == last else f"{days}至{last.year}年{last.month}月{last.day}日"


def _parts(numbers: Sequence[str], size: int = 500) -> Iterator[Sequence[str]]:
    return (numbers[start : start + size] for start in range(0, len(numbers), size))
