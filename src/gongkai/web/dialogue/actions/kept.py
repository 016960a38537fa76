"""What is done to every record the office keeps of itself: entered, changed, shown to the public, taken back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from gongkai.vetting import Severity
from gongkai.web.dialogue.models.kept import Kept
from gongkai.web.dialogue.shown import CHANGED, record_shown
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.personal import personal_data


@dataclass(frozen=True)
class OnKept(Action):
    """Something `person` does to a record of an organ. Abstract: each kind of record has its own acts by name."""

    record: Kept
    person: Person | None

    def organ(self) -> Organ:
        """Return the record's organ."""
        return self.record.organ


class Enter(OnKept):
    """Enter a record, as a form has filled it."""

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from repeated(self.record)

    def act(self, at: datetime) -> Done:
        """Save it; whoever entered it does not let it out."""
        del at
        self.record.by = self.person
        self.record.save()
        return Done(self.record, facts(self.record))


class Change(OnKept):
    """Change a record as a form has filled it. What was public is so no more until somebody else has looked at it."""

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from repeated(self.record)

    def act(self, at: datetime) -> Done:
        """Save it, and tell what is different."""
        del at
        before = facts(type(self.record)._default_manager.get(pk=self.record.pk))  # noqa: SLF001 -- Django's own public name
        self.record.by = self.person
        self.record.published_at = self.record.published_by = None
        self.record.save()
        after = facts(self.record)
        return Done(self.record, {key: [before[key], value] for key, value in after.items() if before[key] != value})


@dataclass(frozen=True)
class Publish(OnKept):
    """Let the public see a record somebody else has written.

    `seen` is the digest of what the page showed (shown.py); None where the record itself was at hand, not a page.
    """

    seen: str | None = None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it; asked of the database, not of what the screen held."""
        now = type(self.record)._default_manager.get(pk=self.record.pk)  # noqa: SLF001 -- Django's own public name
        if now.published_at:
            yield Reason("已经公开")
        if self.person is not None and now.by_id == self.person.pk:
            yield Reason("填写人不能审核自己填写的内容，请另一位同事审核")
        if self.seen not in {None, record_shown(now)}:
            yield CHANGED
        yield from unfit(now.public_words, at)

    def act(self, at: datetime) -> Done:
        """Write down who let it out, and when."""
        self.record.published_at, self.record.published_by = at, self.person
        self.record.save(update_fields=["published_at", "published_by"])
        return Done(self.record, {"published": True})


class TakeBack(OnKept):
    """Take back what the public sees."""

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not self.record.published_at:
            yield Reason("没有公开")

    def act(self, at: datetime) -> Done:
        """Show it no more."""
        del at
        self.record.published_at = self.record.published_by = None
        self.record.save(update_fields=["published_at", "published_by"])
        return Done(self.record, {"published": False})


def unfit(text: str, at: datetime) -> Iterator[Reason]:
    """Yield a reason where a text for the public holds personal data that must not go out."""
    found = personal_data(text, timezone.localdate(at))
    names = {each.code.name for each in found if each.code.severity is Severity.BLOCK}
    if names:
        yield Reason("公开的内容里有个人信息：{names}，请先遮盖", {"names": "、".join(sorted(names))})


def repeated(record: Kept) -> Iterator[Reason]:
    """Yield a reason where what must be told once of an organ stands in another record: a form leaves that unasked."""
    try:
        record.validate_constraints()
    except ValidationError:
        yield Reason("已经登记过，请核对编号", about="number")


def facts(record: models.Model) -> dict[str, Any]:
    """Return what the trail tells of a record: its short fields by name, as JSON can hold them; never a long text."""
    fields = [each for each in record._meta.concrete_fields if each.editable and not each.primary_key]  # noqa: SLF001 -- Django's own public name
    told = {each.name: each.value_from_object(record) for each in fields if not isinstance(each, models.TextField)}
    return {key: value if isinstance(value, int | str | None) else str(value) for key, value in told.items()}
