"""Publishing an answered letter: reworded by one without personal data, reviewed by another, withdrawn if need be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.dialogue.actions.letter_steps import OnLetter
from gongkai.web.dialogue.models import PublicLetter
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.personal import personal_data

DRAFT, PUBLIC, RETURNED, WITHDRAWN = "draft", "public", "returned", "withdrawn"
WORDS = ("title", "question", "answer")


@dataclass(frozen=True)
class PreparePublic(OnLetter):
    """Reword a letter and its answer for the public, and put that before a reviewer; nothing personal may stand in it.

    What the finder of personal data finds must be gone; what it cannot know, the people who read it see to.
    """

    name, label, permission = "prepare_public_letter", "拟写公开稿", "handle_letters"
    title: str
    question: str
    answer: str
    person: Person
    states = ("answered",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if not self.letter.may_publish:
            yield Reason("来信人没有同意公开")
        public = PublicLetter.objects.filter(letter=self.letter).first()
        if public and public.state in {DRAFT, PUBLIC}:
            yield Reason("已经有公开稿，正在审核或者已经公开")
        for name in WORDS:
            words = getattr(self, name)
            if not words.strip():
                yield Reason("请填写", about=name)
            for finding in personal_data(words, timezone.localdate(at)):
                values = {"quote": finding.quote}
                yield Reason("像是有个人信息：{quote}，请改写", values, finding.code.source, name)

    def act(self, at: datetime) -> Done:
        """Keep the words, and wait for the review."""
        letter = self.letter
        words = {name: getattr(self, name).strip() for name in WORDS}
        days = {"received_on": letter.received_on, "answered_on": letter.answered_on}
        by = {"drafted_by": self.person, "drafted_at": at, "reviewed_by": None, "reviewed_at": None, "remark": ""}
        PublicLetter.objects.update_or_create(
            letter=letter, defaults={"organ": letter.organ, "kind": letter.kind, "state": DRAFT, **words, **days, **by}
        )
        return Done(letter, {"title": words["title"]})


@dataclass(frozen=True)
class ReviewPublic(Action):
    """Publish what was reworded, or return it; never one's own words."""

    name, label, permission = "review_public_letter", "审核公开稿", "review_letters"
    public: PublicLetter
    verdict: str
    remark: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.public.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if PublicLetter.objects.get(pk=self.public.pk).state != DRAFT:
            yield Reason("公开稿不在待审核的状态")
        if self.verdict not in {PUBLIC, RETURNED}:
            yield Reason("请选择通过还是退回", about="verdict")
        if self.verdict == RETURNED and not self.remark.strip():
            yield Reason("退回时请写明要改什么", about="remark")
        if self.public.drafted_by_id == self.person.pk:
            yield Reason("拟稿人不能审核自己的公开稿")

    def act(self, at: datetime) -> Done:
        """Write the verdict; what passes is public from now on."""
        public = self.public
        public.state, public.remark = self.verdict, self.remark.strip()
        public.reviewed_by, public.reviewed_at = self.person, at
        if self.verdict == PUBLIC:
            public.published_on = timezone.localdate(at)
        public.save()
        return Done(public.letter, {"public": self.verdict})


@dataclass(frozen=True)
class WithdrawPublic(Action):
    """Take a published letter down, and say why; it can be reworded and reviewed again."""

    name, label, permission = "withdraw_public_letter", "撤下公开的来信", "review_letters"
    public: PublicLetter
    reason: str

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.public.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if PublicLetter.objects.get(pk=self.public.pk).state != PUBLIC:
            yield Reason("这件来信没有公开")
        if not self.reason.strip():
            yield Reason("请写明撤下的理由", about="reason")

    def act(self, at: datetime) -> Done:
        """Take it down."""
        del at
        public = self.public
        public.state, public.remark = WITHDRAWN, self.reason.strip()
        public.save(update_fields=["state", "remark"])
        return Done(public.letter, {"public": WITHDRAWN})
