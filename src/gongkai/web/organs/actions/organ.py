"""Actions on organs: set one up, keep what the guide must state, decide a setting, close it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from django.core.exceptions import ValidationError

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, OrganSetting, Person
from gongkai.web.organs.setting_values import fault_of
from gongkai.web.organs.tables import kinds

GUIDE = ("short", "office", "address", "hours", "phone", "fax", "email", "postcode")


@dataclass(frozen=True)
class CreateOrgan(Action):
    """Set up an organ under another, or the first of an installation (`parent` None, which only the system may)."""

    name, label, permission = "create_organ", "设立机关", "create_organ"
    parent: Organ | None
    kind: str
    title: str
    code: str = ""
    guide: dict[str, str] = field(default_factory=dict)

    def organ(self) -> Organ | None:
        """Return the organ above."""
        return self.parent

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the new organ."""
        del at
        kind = kinds().get(self.kind)
        if kind is None:
            yield Reason("没有“{kind}”这一类机关", {"kind": self.kind}, about="kind")
        elif self.parent is not None and self.parent.kind not in kind.under:
            values = {"kind": kind.name, "parent": str(self.parent)}
            yield Reason("“{kind}”不能设在“{parent}”之下", values, about="kind")
        if self.parent is not None and self.parent.closed_on:
            yield Reason("“{parent}”已经撤销", {"parent": str(self.parent)})
        if kind is not None:
            yield from _faults(self._built())
        if self.code and Organ.objects.filter(code=self.code).exists():
            yield Reason("统一社会信用代码 {code} 已经有机关使用", {"code": self.code}, about="code")

    def refusals(self, actor: Person | None, at: datetime) -> tuple[Reason, ...]:
        """Return why not; an organ that nobody stands over is for the system alone, because no post reaches it."""
        if self.parent is None and actor is not None:
            return (Reason("最上级的机关由运维人员用 gongkai createorgan 设立"),)
        return super().refusals(actor, at)

    def act(self, at: datetime) -> Done:
        """Add it to the tree."""
        del at
        organ = self._built()
        added = self.parent.add_child(instance=organ) if self.parent else Organ.add_root(instance=organ)
        return Done(added, {"kind": self.kind, "name": self.title, "code": self.code, **self.guide})

    def _built(self) -> Organ:
        return Organ(kind=self.kind, name=self.title.strip(), code=self.code or None, **self.guide)


@dataclass(frozen=True)
class EditGuide(Action):
    """Change what the guide states of an organ (reg2019/12)."""

    name, label, permission = "edit_guide", "修改指南要素", "edit_guide"
    subject: Organ
    guide: dict[str, str]

    def organ(self) -> Organ:
        """Return the organ itself."""
        return self.subject

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the values."""
        del at
        for key in self.guide.keys() - set(GUIDE):
            yield Reason("“{key}”不是指南要素", {"key": key})
            return
        yield from _faults(Organ(kind=self.subject.kind, name=self.subject.name, **self.guide))

    def act(self, at: datetime) -> Done:
        """Write the values that differ."""
        del at
        before = {key: getattr(self.subject, key) for key in self.guide}
        changes = {key: [before[key], value] for key, value in self.guide.items() if value != before[key]}
        for key, (_, value) in changes.items():
            setattr(self.subject, key, value)
        self.subject.save(update_fields=list(changes))
        return Done(self.subject, changes)


@dataclass(frozen=True)
class ChangeSetting(Action):
    """Decide a setting for an organ and all below it, from a day on."""

    name, label, permission = "change_setting", "修改设置", "change_settings"
    subject: Organ
    key: str
    value: str
    since: date

    def organ(self) -> Organ:
        """Return the organ that decides."""
        return self.subject

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the value."""
        del at
        fault = fault_of(self.key, self.value)
        if fault:
            yield replace(fault, about="value")

    def act(self, at: datetime) -> Done:
        """Add the value; earlier ones stay, because what was due by them stays due by them."""
        del at
        before = self.subject.setting(self.key, self.since)
        made = OrganSetting.objects.create(organ=self.subject, key=self.key, value=self.value, since=self.since)
        return Done(made, {self.key: [before, self.value], "since": self.since.isoformat()})


@dataclass(frozen=True)
class CloseOrgan(Action):
    """Close an organ with its last day; its records stay."""

    name, label, permission = "close_organ", "撤销机关", "close_organ"
    subject: Organ
    last_day: date

    def organ(self) -> Organ:
        """Return the organ itself."""
        return self.subject

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what still stands in the way."""
        del at
        if self.subject.closed_on:
            yield Reason("已于 {day} 撤销", {"day": self.subject.closed_on}, about="last_day")
        open_below = self.subject.get_descendants().filter(closed_on__isnull=True).count()
        if open_below:
            yield Reason("还有 {count} 个下级机关没有撤销", {"count": open_below})
        held = self.subject.posts.after(self.last_day).count()
        if held:
            yield Reason("还有 {count} 个职务没有免去", {"count": held})

    def act(self, at: datetime) -> Done:
        """Write the last day."""
        del at
        self.subject.closed_on = self.last_day
        self.subject.save(update_fields=["closed_on"])
        return Done(self.subject, {"closed_on": self.last_day.isoformat()})


def _faults(organ: Organ) -> Iterator[Reason]:
    """Yield what the model itself finds wrong with an organ that is about to be saved."""
    try:
        organ.clean_fields(exclude=["path", "depth", "numchild"])
    except ValidationError as error:
        for key, messages in error.message_dict.items():
            field = Organ._meta.get_field(key).verbose_name  # noqa: SLF001 -- Django's own public name
            about = {"name": "title"}.get(key, key)
            told = ({"field": field, "message": message} for message in messages)
            yield from (Reason("{field}：{message}", values, about=about) for values in told)
