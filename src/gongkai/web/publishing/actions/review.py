"""Actions of the three reviews: submit, pass, return, recall, and remarks pinned to a sentence."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason, capacity_of
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.numbering import next_number
from gongkai.web.organs.permissions import capacity, may
from gongkai.web.publishing import gate, timed
from gongkai.web.publishing.actions.release import Release, record
from gongkai.web.publishing.content import digest_of, text_of
from gongkai.web.publishing.models import Item, Pin, Review, Round
from gongkai.web.publishing.models.item import APPROVED, DRAFT
from gongkai.web.publishing.rounds import against, draft_of, end, standing
from gongkai.web.publishing.tables import stages

STEPS = tuple(stages())
"""The reviews in order."""


@dataclass(frozen=True)
class Submit(Action):
    """Submit the latest version to the three reviews: what is approved is this version and no other.

    `urgent` says why it cannot wait ("" where it can). `correction` and `public_note` are for an item the public has
    read before: whether it mends an error, and what the page will tell of the change.
    """

    name, label, permission = "submit", "送审", "draft"
    item: Item
    person: Person
    urgent: str = ""
    note: str = ""
    correction: bool = False
    public_note: str = ""
    release_at: datetime | None = None

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted."""
        return self.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what holds the draft back."""
        if self.item.stage != DRAFT or standing(self.item) is not None:
            yield Reason("现在是“{stage}”，不在起草中", {"stage": self.item.get_stage_display()})
            return
        if self.release_at is not None and self.release_at <= at:
            yield Reason("定时公开的时间已经过去", about="release_at")
        again = self.item.releases.exists()
        if again and not self.public_note.strip():
            yield Reason("修改已经公开的信息，请写明改了什么，公众会看到这句话", about="public_note")
        if self.correction and not again:
            yield Reason("还没有公开过，无从更正", about="correction")
        yield from gate.obstacles(self.item.get_latest_revision_as_object(), at)

    def act(self, at: datetime) -> Done:
        """Freeze the version with its digest; number the item when it is submitted for the first time."""
        item = Item.objects.select_related("organ", "committee", "latest_revision").get(pk=self.item.pk)
        number = item.number or next_number(item.organ, "index_number", timezone.localdate(at))
        again = item.releases.exists()
        made = Round.objects.create(
            item=item,
            revision=item.latest_revision,
            digest=digest_of(item.with_content_json(item.latest_revision.content)),
            by=self.person,
            at=at,
            urgent=bool(self.urgent.strip()),
            urgent_reason=self.urgent.strip(),
            note=self.note.strip(),
            kind="correction" if self.correction else "update" if again else "first",
            public_note=self.public_note.strip() if again else "",
        )
        record(self.item, stage=STEPS[0], number=number, release_at=self.release_at)
        told = {"stage": [item.stage, STEPS[0]], "number": number, "digest": made.digest}
        return Done(item, told | ({"urgent_reason": made.urgent_reason} if made.urgent else {}))


@dataclass(frozen=True)
class _Judged(Action):
    """A review given by a person on a round at this class's stage."""

    stage: ClassVar[str] = ""
    passed: ClassVar[bool] = True
    round: Round
    person: Person
    points: tuple[str, ...] = ()
    remark: str = ""

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.round.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against this person judging this round now."""
        now = Round.objects.select_related("item__organ", "item__committee", "revision").get(pk=self.round.pk)
        if now.outcome != "open" or now.item.stage != self.stage:
            yield Reason("这一稿现在不在“{stage}”", {"stage": stages()[self.stage].name})
            return
        why = against(now, self.person)
        if why:
            yield Reason(why)
        yield from self._faults(now, at)

    @abstractmethod
    def _faults(self, now: Round, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against this judgement of the round as it stands now."""

    def act(self, at: datetime) -> Done:
        """Write the review, with the capacity it was given in."""
        post = capacity(self.person, self.permission, self.organ(), timezone.localdate(at))
        Review.objects.create(
            round=self.round,
            stage=self.stage,
            person=self.person,
            capacity=capacity_of(post) if post else "",
            substitute=bool(post and post.stands_in_for_id),
            at=at,
            passed=self.passed,
            points=list(self.points),
            remark=self.remark.strip(),
        )
        return Done(self.round.item, self._moved(at))

    @abstractmethod
    def _moved(self, at: datetime) -> dict[str, object]:
        """Move the item on (or back), and return what changed."""


@dataclass(frozen=True)
class _Pass(_Judged):
    """Pass: every proof-reading point of the stage is ticked; nothing holds the draft back."""

    def _faults(self, now: Round, at: datetime) -> Iterator[Reason]:
        missing = [said for key, said in stages()[self.stage].points.items() if key not in self.points]
        if missing:
            yield Reason("还有校对要点没有勾选：{points}", {"points": "；".join(missing)}, about="points")
        if now.pins.filter(settled_at__isnull=True).exists():
            yield Reason("还有批注没有处理，请处理后再通过，或者退回")
        draft = draft_of(now)
        if digest_of(draft) != now.digest:
            yield Reason("送审之后内容有变动，请退回重新送审")
        yield from gate.obstacles(draft, at)

    def _moved(self, at: datetime) -> dict[str, object]:
        del at
        following = STEPS[STEPS.index(self.stage) + 1]
        record(self.round.item, stage=following)
        return {"stage": [self.stage, following]}


@dataclass(frozen=True)
class _Return(_Judged):
    """Return to the author, and say why."""

    passed = False

    def _faults(self, now: Round, at: datetime) -> Iterator[Reason]:
        del at
        if not self.remark.strip() and not now.pins.filter(settled_at__isnull=True).exists():
            yield Reason("退回时请写明意见", about="remark")

    def _moved(self, at: datetime) -> dict[str, object]:
        end(self.round, "returned", at)
        record(self.round.item, stage=DRAFT)
        return {"stage": [self.stage, DRAFT]}


class PassFirst(_Pass):
    """Pass the first review."""

    name, label, permission, stage = "pass_first", "初审通过", "review_first", "first"


class PassSecond(_Pass):
    """Pass the second review."""

    name, label, permission, stage = "pass_second", "复审通过", "review_second", "second"


class PassFinal(_Pass):
    """Pass the final review: the item is released at once, or at the moment set for it."""

    name, label, permission, stage = "pass_final", "终审通过", "review_final", "final"

    def _moved(self, at: datetime) -> dict[str, object]:
        end(self.round, "passed", at)
        record(self.round.item, stage=APPROVED)
        return {"stage": [self.stage, APPROVED]}

    def do(self, *, actor: Person | None, at: datetime) -> Model:
        """Pass, and release in the same transaction unless a later moment is set."""
        with transaction.atomic():
            done = super().do(actor=actor, at=at)
            item = Item.objects.select_related("organ").get(pk=self.round.item_id)
            if item.release_at is None or item.release_at <= at:
                return Release(item, actor).do(actor=actor, at=at)
            timed.set_for(item.release_at)
            return done


class ReturnFirst(_Return):
    """Return at the first review."""

    name, label, permission, stage = "return_first", "初审退回", "review_first", "first"


class ReturnSecond(_Return):
    """Return at the second review."""

    name, label, permission, stage = "return_second", "复审退回", "review_second", "second"


class ReturnFinal(_Return):
    """Return at the final review."""

    name, label, permission, stage = "return_final", "终审退回", "review_final", "final"


PASS: dict[str, type[_Pass]] = {each.stage: each for each in (PassFirst, PassSecond, PassFinal)}
RETURN: dict[str, type[_Return]] = {each.stage: each for each in (ReturnFirst, ReturnSecond, ReturnFinal)}
"""The acts of each stage."""


@dataclass(frozen=True)
class Recall(Action):
    """Take a submission back, before it was released."""

    name, label, permission = "recall", "撤回送审", "draft"
    item: Item

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted."""
        return self.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if standing(self.item) is None:
            yield Reason("现在没有在送审")

    def act(self, at: datetime) -> Done:
        """End the round; the draft is the author's again."""
        round_ = standing(self.item)
        assert round_ is not None  # noqa: S101 -- the reasons have seen to it
        end(round_, "recalled", at)
        before = self.item.stage
        record(self.item, stage=DRAFT)
        return Done(self.item, {"stage": [before, DRAFT]})


@dataclass(frozen=True)
class PinRemark(Action):
    """Pin a remark to a sentence of what was submitted. The trail tells that it was pinned, not what it says."""

    name, label, permission = "pin_remark", "批注", "review"
    round: Round
    person: Person
    quote: str
    text: str

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.round.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the remark."""
        del at
        if Round.objects.get(pk=self.round.pk).outcome != "open":
            yield Reason("这一稿已经不在审核中")
        if not self.text.strip():
            yield Reason("批注是空的", about="text")
        if not any(self.quote in passage.sentences for passage in text_of(draft_of(self.round))):
            yield Reason("送审稿里没有这句话")

    def act(self, at: datetime) -> Done:
        """Pin it."""
        pin = Pin.objects.create(round=self.round, person=self.person, at=at, quote=self.quote, text=self.text.strip())
        return Done(self.round.item, {"pin": pin.pk})


@dataclass(frozen=True)
class SettlePin(Action):
    """Mark a pinned remark as dealt with: by who wrote it, or by those who draft."""

    name, label, permission = "settle_pin", "批注已处理", "see_items"
    pin: Pin
    person: Person

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.pin.round.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted."""
        return self.pin.round.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.pin.settled_at:
            yield Reason("批注已经处理过")
        day = timezone.localdate(at)
        drafts = any(may(self.person, "draft", place, day) for place in self.places())
        if self.pin.person_id != self.person.pk and (self.pin.round.outcome == "open" or not drafts):
            yield Reason("审核中的批注由写的人自己处理；退回后由起草的人处理")

    def act(self, at: datetime) -> Done:
        """Write who settled it and when."""
        self.pin.settled_by, self.pin.settled_at = self.person, at
        self.pin.save(update_fields=["settled_by", "settled_at"])
        return Done(self.pin.round.item, {"pin": self.pin.pk})
