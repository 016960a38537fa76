"""Answering a letter: drafted by one, reviewed by another, sent; with it the letters merged into this one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.dialogue.actions.letter_steps import OnLetter
from gongkai.web.dialogue.mailbox import WAYS
from gongkai.web.dialogue.models import Letter, Reply
from gongkai.web.organs.action import Done, Reason
from gongkai.web.organs.models import Person

LONGEST = 10000
PASSED, RETURNED = "passed", "returned"


@dataclass(frozen=True)
class DraftReply(OnLetter):
    """Draft an answer and put it before a reviewer."""

    name, label, permission = "draft_reply", "拟写答复", "handle_letters"
    text: str
    person: Person
    states = ("open",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if not self.text.strip():
            yield Reason("请填写答复", about="text")
        elif len(self.text) > LONGEST:
            yield Reason("太长了，请不要超过 {count} 个字", {"count": LONGEST}, about="text")

    def act(self, at: datetime) -> Done:
        """Keep the draft; the trail holds no word of it."""
        letter = self.letter
        made = Reply.objects.create(letter=letter, text=self.text.strip(), drafted_by=self.person, drafted_at=at)
        letter.state = "review"
        letter.save(update_fields=["state"])
        return Done(letter, {"reply": made.pk, "state": ["open", "review"]})


@dataclass(frozen=True)
class ReviewReply(OnLetter):
    """Pass an answer, or return it with what is to be changed; never one's own."""

    name, label, permission = "review_reply", "审核答复", "review_letters"
    verdict: str
    remark: str
    person: Person
    states = ("review",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if self.verdict not in {PASSED, RETURNED}:
            yield Reason("请选择通过还是退回", about="verdict")
        if self.verdict == RETURNED and not self.remark.strip():
            yield Reason("退回时请写明要改什么", about="remark")
        reply = self.letter.replies.first()
        if reply and reply.drafted_by_id == self.person.pk:
            yield Reason("拟稿人不能审核自己的答复")

    def act(self, at: datetime) -> Done:
        """Write the verdict."""
        letter, reply = self.letter, self.letter.replies.all()[0]
        reply.verdict, reply.remark = self.verdict, self.remark.strip()
        reply.reviewed_by, reply.reviewed_at = self.person, at
        reply.save()
        letter.state = "approved" if self.verdict == PASSED else "open"
        letter.save(update_fields=["state"])
        return Done(letter, {"verdict": self.verdict, "state": ["review", letter.state]})


@dataclass(frozen=True)
class SendReply(OnLetter):
    """Send the answer that was passed; from then on its writer reads it by number and code."""

    name, label, permission = "send_reply", "发出答复", "handle_letters"
    way: str
    person: Person
    states = ("approved",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if self.way not in dict(WAYS):
            yield Reason("请选择答复方式", about="way")

    def act(self, at: datetime) -> Done:
        """Close the letter and those merged into it, each by its own day."""
        letter, day = self.letter, timezone.localdate(at)
        reply = letter.replies.all()[0]
        reply.way, reply.sent_by, reply.sent_at = self.way, self.person, at
        reply.save()
        letter.state, letter.closed_on = "answered", day
        _answered(letter, day)
        merged = list(letter.merged.all())
        for each in merged:
            _answered(each, day)
        return Done(letter, {"way": self.way, "in_time": letter.in_time, "merged": [each.number for each in merged]})


def _answered(letter: Letter, day: date) -> None:
    letter.answered_on, letter.in_time = day, day <= letter.due
    letter.save()
