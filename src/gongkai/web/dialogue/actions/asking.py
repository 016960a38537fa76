"""Actions on what the public asks: an asking is noted, told helpful or not; a question without answer is settled."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils import timezone

from gongkai.web.dialogue.actions.faq import settle
from gongkai.web.dialogue.enquiry.question import squeeze
from gongkai.web.dialogue.models import Asking, OpenQuestion
from gongkai.web.dialogue.models.answers import ANSWERED, ASIDE, DECLINED, LONGEST, OPEN, UNHELPFUL
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.personal import without_personal_data


@dataclass(frozen=True)
class NoteAsking(Action):
    """Note that a question was asked and what came of it; one without an answer goes, masked, onto the worklist.

    Nobody need sign in; the system does it. `kind` and `source` say what was quoted (blank: nothing).
    """

    name, label, permission = "note_asking", "智能问答", "settle_questions"
    at_organ: Organ
    question: str
    confidence: int
    kind: str = ""
    source: str = ""

    def organ(self) -> Organ:
        """Return the organ that was asked."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the question."""
        del at
        yield from question_faults(self.question)

    def act(self, at: datetime) -> Done:
        """Keep the outcome; the trail holds nothing of the question."""
        outcome = ANSWERED if self.kind else DECLINED
        told = {"kind": self.kind, "source": self.source[:255]}
        made = Asking.objects.create(
            organ=self.at_organ, day=timezone.localdate(at), outcome=outcome, confidence=self.confidence, **told
        )
        if outcome == DECLINED:
            _remember(self.at_organ, self.question, DECLINED, at)
        return Done(made, {"outcome": outcome})


@dataclass(frozen=True)
class RateAnswer(Action):
    """Say whether an answer helped. What did not help goes onto the worklist with its question, masked."""

    name, label, permission = "rate_answer", "评价智能问答", "settle_questions"
    asking: Asking
    helpful: bool
    question: str

    def organ(self) -> Organ:
        """Return the organ that was asked."""
        return self.asking.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that there was no answer, or that it was rated."""
        del at
        now = Asking.objects.get(pk=self.asking.pk)
        if now.outcome != ANSWERED or now.helpful is not None:
            yield Reason("已经评价过了")
        yield from question_faults(self.question)

    def act(self, at: datetime) -> Done:
        """Keep what was said."""
        self.asking.helpful = self.helpful
        self.asking.save(update_fields=["helpful"])
        if not self.helpful:
            _remember(self.asking.organ, self.question, UNHELPFUL, at)
        return Done(self.asking, {"helpful": self.helpful})


@dataclass(frozen=True)
class SetAside(Action):
    """Settle a question that needs no answer from the office, saying why."""

    name, label, permission = "set_question_aside", "不需要答复", "settle_questions"
    question: OpenQuestion
    note: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that was asked."""
        return self.question.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if OpenQuestion.objects.get(pk=self.question.pk).state != OPEN:
            yield Reason("这个问题已经处理")
        if not self.note.strip():
            yield Reason("请写明理由", about="note")

    def act(self, at: datetime) -> Done:
        """Write it down."""
        self.question.note = self.note.strip()
        settle(self.question, ASIDE, None, self.person, at)
        return Done(self.question, {"state": [OPEN, ASIDE], "note": self.question.note})


def question_faults(question: str) -> Iterator[Reason]:
    """Yield what is wrong with a question as it was asked."""
    if not squeeze(question):
        yield Reason("请写下您的问题", about="question")
    if len(question) > LONGEST:
        yield Reason("太长了，请不要超过 {count} 个字；事情多可以写信", {"count": LONGEST}, about="question")


def _remember(organ: Organ, question: str, why: str, at: datetime) -> None:
    """Keep a question to be looked at, without what tells who asked; the same one is counted, and opened again."""
    text = without_personal_data(" ".join(question.split()), timezone.localdate(at))[:LONGEST]
    folded = (squeeze(text) or text)[:LONGEST]
    told = {"text": text, "why": why, "first_at": at, "last_at": at}
    held, new = OpenQuestion.objects.get_or_create(organ=organ, folded=folded, defaults=told)
    if not new:
        # One that was set aside stays so: it was decided. One that has its answer, and is asked again, has it not.
        state = held.state if held.state == ASIDE else OPEN
        OpenQuestion.objects.filter(pk=held.pk).update(count=F("count") + 1, last_at=at, why=why, state=state)
