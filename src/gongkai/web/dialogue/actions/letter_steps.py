"""What a clerk does with a letter before it is answered: takes it up, merges it, extends it, or leads it elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.utils import timezone

from gongkai.web.dialogue.actions.letter_take import persons_in
from gongkai.web.dialogue.mailbox import KINDS, OPEN, UNNAMED, due_of, limit_of, told
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person


@dataclass(frozen=True)
class OnLetter(Action):
    """Something done on a letter that is not answered yet."""

    letter: Letter
    states: ClassVar[tuple[str, ...]] = OPEN
    """The states in which it may be done."""

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.letter.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that the letter is no longer in a state for it; asked of the database, not of what the screen held."""
        del at
        state = Letter.objects.values_list("state", flat=True).get(pk=self.letter.pk)
        if state not in self.states:
            yield Reason("来信现在是“{state}”，不能再办这一步", {"state": told("states")[state]["name"]})


@dataclass(frozen=True)
class AcknowledgeLetter(OnLetter):
    """Take a letter up: name it without personal data, and settle its kind, which decides by when it is answered."""

    name, label, permission = "acknowledge_letter", "受理来信", "handle_letters"
    kind: str
    subject: str
    person: Person
    states = ("new",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if self.kind not in dict(KINDS):
            yield Reason("请选择来信的类别", about="kind")
        if not self.subject.strip() or self.subject.strip() == UNNAMED:
            yield Reason("请简短写明来信事项", about="subject")
        yield from persons_in(self.subject, at)

    def act(self, at: datetime) -> Done:
        """Write it, and the day that follows; what was urged before is urged anew when a later day comes.

        The time limit for taking up is not moved by being late.
        """
        letter = self.letter
        before, expected = letter.kind, letter.due
        letter.kind, letter.subject = self.kind, self.subject.strip()
        letter.days = limit_of(letter.organ, letter.kind, letter.received_on)
        letter.due, letter.due_provisional = due_of(letter.received_on, letter.days)
        letter.escalated = 0 if letter.due > expected else letter.escalated
        letter.state, letter.acknowledged_at = "open", at
        letter.save()
        changed = {"kind": [before, letter.kind]} if before != letter.kind else {}
        return Done(letter, {**changed, "due": str(letter.due), "state": ["new", "open"]})


@dataclass(frozen=True)
class MergeLetter(OnLetter):
    """Merge a letter with an earlier or later one on the same thing: that one's answer is its answer too."""

    name, label, permission = "merge_letter", "合并来信", "handle_letters"
    into: Letter
    states = ("new", "open")

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        into = Letter.objects.get(pk=self.into.pk)
        if into == self.letter or into.organ_id != self.letter.organ_id:
            yield Reason("只能并入本机关的另一件来信", about="into")
        elif into.state not in OPEN:
            yield Reason("要并入的来信已经办结，请参照它的答复单独答复", about="into")
        if self.letter.merged.exists():
            yield Reason("已经有别的来信并入这一件，请反过来合并")

    def act(self, at: datetime) -> Done:
        """Tie it to the other; where nobody took it up yet, that is done with it."""
        letter = self.letter
        before = letter.state
        letter.state, letter.same_as = "merged", self.into
        letter.acknowledged_at = letter.acknowledged_at or at
        letter.closed_on = timezone.localdate(at)
        letter.save()
        return Done(letter, {"into": self.into.number, "state": [before, "merged"]})


@dataclass(frozen=True)
class ExtendLetter(OnLetter):
    """Give a letter more time, once, before its day has passed; whoever reviews answers decides it."""

    name, label, permission = "extend_letter", "延长答复期限", "review_letters"
    days: int
    reason: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        longest = int(self.letter.organ.setting("mailbox_extension", self.letter.received_on))
        if not longest:
            yield Reason("本机关不许延长信箱答复期限")
        elif not 1 <= self.days <= longest:
            values = {"days": self.days, "longest": longest}
            yield Reason("延长 {days} 个工作日，应为 1 至 {longest}", values, about="days")
        if not self.reason.strip():
            yield Reason("请写明延长的理由", about="reason")
        if self.letter.extended_days:
            yield Reason("已经延长过一次")
        if self.letter.due < timezone.localdate(at):
            yield Reason("期限已过，不能再延长", about="days")

    def act(self, at: datetime) -> Done:
        """Move the day; what was urged before is urged anew when it comes."""
        del at
        letter = self.letter
        before = letter.due
        letter.extended_days, letter.extended_for, letter.escalated = self.days, self.reason.strip(), 0
        letter.due, letter.due_provisional = due_of(letter.received_on, letter.days, self.days)
        letter.save()
        return Done(letter, {"due": [str(before), str(letter.due)], "extended_days": self.days})


@dataclass(frozen=True)
class SetLetterAside(OnLetter):
    """Close a letter without an answer: it is a petition, which has its own channel, or holds nothing to act on."""

    name, label, permission = "set_letter_aside", "不作为来信办理", "handle_letters"
    state: str
    reason: str
    states = ("new", "open")

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it; the writer reads the reason."""
        yield from super().reasons(at)
        if self.state not in {"petition", "aside"}:
            yield Reason("请选择属于哪种情形", about="state")
        if not self.reason.strip():
            yield Reason("请写明理由，来信人看得到", about="reason")

    def act(self, at: datetime) -> Done:
        """Close it; what was merged into it is open again."""
        letter = self.letter
        before = letter.state
        letter.state, letter.closed_for = self.state, self.reason.strip()
        letter.acknowledged_at = letter.acknowledged_at or at
        letter.closed_on = timezone.localdate(at)
        letter.save()
        return Done(letter, {"state": [before, self.state], **let_go(letter)})


def let_go(letter: Letter) -> dict[str, list[str]]:
    """Have the letters merged into one that will not be answered answered by themselves again, each by its own day.

    Return what the trail tells of it: their numbers; nothing where there are none.
    """
    merged = list(letter.merged.order_by("pk"))
    for each in merged:
        each.state, each.same_as, each.closed_on = "new" if each.subject == UNNAMED else "open", None, None
        each.save(update_fields=["state", "same_as", "closed_on"])
    return {"let_go": [each.number for each in merged]} if merged else {}
