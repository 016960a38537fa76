"""Actions on frequent questions: written, reviewed by somebody else, released, withdrawn; an organ's own synonyms."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.dialogue.models import Faq, OpenQuestion, Synonyms
from gongkai.web.dialogue.models.answers import (
    DRAFT,
    ENTERED,
    LONGEST,
    OPEN,
    PHRASED,
    RELEASED,
    WAITING,
    WITHDRAWN,
)
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person

LONGEST_ANSWER = 2000


@dataclass(frozen=True)
class FaqText:
    """What a frequent question says, as its editor filled it in."""

    question: str
    answer: str
    alike: str = ""
    number: str = ""
    valid_until: date | None = None

    def faults(self, day: date) -> Iterator[Reason]:
        """Yield what is wrong with it."""
        for name, most in (("question", LONGEST), ("answer", LONGEST_ANSWER)):
            value = getattr(self, name).strip()
            if not value:
                yield Reason("请填写", about=name)
            if len(value) > most:
                yield Reason("太长了，请不要超过 {count} 个字", {"count": most}, about=name)
        if any(len(line) > LONGEST for line in self.alike.splitlines()):
            yield Reason("每一种问法请不要超过 {count} 个字", {"count": LONGEST}, about="alike")
        if self.valid_until and self.valid_until < day:
            yield Reason("有效期已经过去", about="valid_until")

    def write(self, faq: Faq) -> None:
        """Write it to the record, not saved."""
        faq.question, faq.answer = self.question.strip(), self.answer.strip()
        faq.alike = "\n".join(line.strip() for line in self.alike.splitlines() if line.strip())
        faq.number, faq.valid_until = self.number.strip(), self.valid_until


@dataclass(frozen=True)
class WriteFaq(Action):
    """Write a frequent question, perhaps from one nobody could answer; it waits to be submitted for review."""

    name, label, permission = "write_faq", "编写常见问题", "write_faq"
    at_organ: Organ
    text: FaqText
    person: Person | None
    question: OpenQuestion | None = None

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the text, or with the question it answers."""
        yield from self.text.faults(timezone.localdate(at))
        if self.question and OpenQuestion.objects.get(pk=self.question.pk).state != OPEN:
            yield Reason("这个问题已经处理")

    def act(self, at: datetime) -> Done:
        """Write it down; a question it came of is settled by it."""
        made = Faq(organ=self.at_organ, author=self.person, changed_at=at)
        self.text.write(made)
        made.save()
        if self.question:
            settle(self.question, ENTERED, made, self.person, at)
        return Done(made, {"question": made.question})


@dataclass(frozen=True)
class ChangeFaq(Action):
    """Change a frequent question; one that is released is withdrawn first, so that nothing unreviewed is read."""

    name, label, permission = "change_faq", "修改常见问题", "write_faq"
    faq: Faq
    text: FaqText
    person: Person

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.faq.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if _state(self.faq) == RELEASED:
            yield Reason("已经发布，请先撤下再修改")
        yield from self.text.faults(timezone.localdate(at))

    def act(self, at: datetime) -> Done:
        """Write the new text; it is a draft again, by whoever wrote it last."""
        before = {"question": self.faq.question, "answer": self.faq.answer}
        self.text.write(self.faq)
        self.faq.state, self.faq.author, self.faq.changed_at = DRAFT, self.person, at
        self.faq.save()
        told = {key: [value, getattr(self.faq, key)] for key, value in before.items()}
        return Done(self.faq, {key: pair for key, pair in told.items() if pair[0] != pair[1]})


@dataclass(frozen=True)
class _OnFaq(Action):
    """An act on a frequent question in one of the states `of`; it changes to `to`."""

    faq: Faq
    person: Person | None
    remark: str = ""

    of = (DRAFT,)
    to = WAITING

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.faq.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that it is in another state."""
        del at
        if _state(self.faq) not in self.of:
            yield Reason("常见问题的状态已经改变，请刷新页面")

    def act(self, at: datetime) -> Done:
        """Change the state."""
        before, self.faq.state, self.faq.changed_at = self.faq.state, self.to, at
        self.faq.remark = self.remark.strip()
        self.mark(at)
        self.faq.save()
        return Done(self.faq, {"state": [before, self.to], "remark": self.faq.remark})

    def mark(self, at: datetime) -> None:
        """Write down on the record what else the act says."""


@dataclass(frozen=True)
class SubmitFaq(_OnFaq):
    """Submit a frequent question for review."""

    name, label, permission = "submit_faq", "送审", "write_faq"


@dataclass(frozen=True)
class _Reviewed(_OnFaq):
    of = (WAITING,)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield also that nobody reviews what they wrote."""
        yield from super().reasons(at)
        if self.person and self.person.pk == self.faq.author_id:
            yield Reason("起草人不能审核自己写的内容")

    def mark(self, at: datetime) -> None:
        """Write down who reviewed it."""
        del at
        self.faq.reviewer = self.person


@dataclass(frozen=True)
class ReleaseFaq(_Reviewed):
    """Pass a frequent question: from now on it is public and is given as an answer."""

    name, label, permission = "release_faq", "审核通过并发布", "review_faq"
    to = RELEASED

    def mark(self, at: datetime) -> None:
        """Write down also the day."""
        super().mark(at)
        self.faq.released_on = timezone.localdate(at)


@dataclass(frozen=True)
class ReturnFaq(_Reviewed):
    """Return a frequent question to whoever wrote it, saying why."""

    name, label, permission = "return_faq", "退回修改", "review_faq"
    to = DRAFT

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield also that the reason is missing."""
        yield from super().reasons(at)
        if not self.remark.strip():
            yield Reason("请写明退回的理由", about="remark")


@dataclass(frozen=True)
class WithdrawFaq(_OnFaq):
    """Take a frequent question back: it is no longer public."""

    name, label, permission = "withdraw_faq", "撤下", "write_faq"
    of, to = (RELEASED,), WITHDRAWN


@dataclass(frozen=True)
class AddPhrasing(Action):
    """Let a question nobody could answer be another way to ask a frequent one; only the search knows its words."""

    name, label, permission = "add_phrasing", "并入常见问题", "write_faq"
    question: OpenQuestion
    faq: Faq
    person: Person

    def organ(self) -> Organ:
        """Return the organ that was asked."""
        return self.question.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if OpenQuestion.objects.get(pk=self.question.pk).state != OPEN:
            yield Reason("这个问题已经处理")
        if self.faq.organ_id != self.question.organ_id:
            yield Reason("请选择本机关的常见问题", about="faq")

    def act(self, at: datetime) -> Done:
        """Add the words, and settle the question."""
        faq = Faq.objects.get(pk=self.faq.pk)
        faq.alike = "\n".join(filter(None, (faq.alike, self.question.text)))
        faq.save(update_fields=["alike"])
        settle(self.question, PHRASED, faq, self.person, at)
        return Done(faq, {"alike": self.question.text})


@dataclass(frozen=True)
class SetSynonyms(Action):
    """Set an organ's own synonyms: words its people use for one another, one set a line."""

    name, label, permission = "set_synonyms", "设置同义词", "write_faq"
    at_organ: Organ
    text: str

    def organ(self) -> Organ:
        """Return the organ."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that a line says nothing: a word alone is no set."""
        del at
        for number, line in enumerate(self.text.splitlines(), start=1):
            if line.strip() and len(line.replace("、", " ").replace("，", " ").split()) < 2:
                yield Reason("第 {number} 行只有一个词，一行至少写两个", {"number": number}, about="text")

    def act(self, at: datetime) -> Done:
        """Keep them."""
        del at
        held, _ = Synonyms.objects.get_or_create(organ=self.at_organ)
        before, held.text = held.text, "\n".join(line.strip() for line in self.text.splitlines() if line.strip())
        held.save()
        return Done(held, {"text": [before, held.text]})


def settle(question: OpenQuestion, state: str, faq: Faq | None, person: Person | None, at: datetime) -> None:
    """Write down what became of a question nobody could answer. For actions only."""
    question.state, question.faq, question.by, question.settled_at = state, faq, person, at
    question.save(update_fields=["state", "faq", "by", "settled_at", "note"])


def _state(faq: Faq) -> str:
    return Faq.objects.values_list("state", flat=True).get(pk=faq.pk)
