"""Actions of release: make public what the three reviews passed, and withdraw it. Nothing else makes an item live."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from wagtail.models import Page, Revision

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing import consequence, gate, models, timed, walls
from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.models import Item, Round
from gongkai.web.publishing.models.item import APPROVED, RELEASED, WITHDRAWN
from gongkai.web.publishing.rounds import draft_of, standing
from gongkai.web.publishing.tables import stages


@dataclass(frozen=True)
class Release(Action):
    """Make public what the standing round passed: after the third approval, or at the moment set, looked at anew."""

    name, label, permission = "release", "公开", "release"
    item: Item
    person: Person | None = None

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing: the three approvals of exactly this draft, or what held it back all the same."""
        round_ = standing(self.item)
        if self.item.stage != APPROVED or round_ is None or round_.outcome != "passed":
            yield Reason("没有三审通过的稿件，不能公开")
            return
        draft = draft_of(round_)
        if not approved_by_three(round_) or digest_of(draft) != round_.digest:
            yield Reason("三审通过的不是这一稿，不能公开")
        yield from gate.obstacles(draft, at)

    def act(self, at: datetime) -> Done:
        """End the release before, write the new one, and put its content where the public reads."""
        round_ = standing(self.item)
        assert round_ is not None  # noqa: S101 -- the reasons have seen to it
        row = round_.item
        _end(row, self.person, at, round_.public_note)
        made = models.Release.objects.create(
            item=row,
            round=round_,
            revision=round_.revision,
            kind=round_.kind,
            by=self.person,
            at=at,
            note=round_.public_note,
        )
        made.item = live = _put_in_place(round_, at)
        self.item.stage, self.item.live = RELEASED, True
        consequence.released(made)
        return Done(live, {"stage": [APPROVED, RELEASED], "release_kind": made.kind, "release": made.pk})


@dataclass(frozen=True)
class Withdraw(Action):
    """Take a released item away from the public, and say why. Its versions and its release stay on record."""

    name, label, permission = "withdraw", "撤回公开", "withdraw"
    item: Item
    person: Person
    reason: str

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not Item.objects.filter(pk=self.item.pk, live=True).exists():
            yield Reason("这条信息没有在公开")
        if not self.reason.strip():
            yield Reason("请写明撤回的理由", about="reason")
        if standing(self.item) is not None:
            yield Reason("有修改稿正在审核或者等待公开，请先撤回送审")

    def act(self, at: datetime) -> Done:
        """End the release and what is live."""
        row = Item.objects.get(pk=self.item.pk)
        ended = _end(row, self.person, at, self.reason.strip())
        Item.objects.filter(pk=row.pk).update(stage=WITHDRAWN, has_unpublished_changes=True)
        self.item.stage, self.item.live = WITHDRAWN, False
        assert ended is not None  # noqa: S101 -- what is live has a release, the database sees to it
        consequence.ended(ended)
        return Done(self.item, {"stage": [row.stage, WITHDRAWN], "ended_reason": self.reason.strip()})


@dataclass(frozen=True)
class Schedule(Action):
    """Set the moment of release of what was submitted, or let it go at once (`release_at` None)."""

    name, label, permission = "schedule", "定时公开", "release"
    item: Item
    release_at: datetime | None

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if standing(self.item) is None:
            yield Reason("现在没有在送审")
        if self.release_at is not None and self.release_at <= at:
            yield Reason("定时公开的时间已经过去", about="release_at")

    def act(self, at: datetime) -> Done:
        """Write the moment; the worker looks again when it has come."""
        del at
        before = self.item.release_at
        record(self.item, release_at=self.release_at)
        if self.release_at is not None:
            timed.set_for(self.release_at)
        moments = [each.isoformat() if each else "" for each in (before, self.release_at)]
        return Done(self.item, {"release_at": moments})

    def do(self, *, actor: Person | None, at: datetime) -> Model:
        """Set it; what is approved and no longer to wait is released in the same transaction."""
        with transaction.atomic():
            done = super().do(actor=actor, at=at)
            if self.item.stage == APPROVED and self.release_at is None:
                return Release(self.item, actor).do(actor=actor, at=at)
            return done


def record(item: Item, **told: object) -> None:
    """Write what is of the record, on the row and on the item in hand."""
    Item.objects.filter(pk=item.pk).update(**told)
    for name, value in told.items():
        setattr(item, name, value)


def approved_by_three(round_: Round) -> bool:
    """Tell whether every review of the table passed this round, each by another person."""
    passed = dict(round_.reviews.filter(passed=True).values_list("stage", "person"))
    return passed.keys() == stages().keys() and len(set(passed.values())) == len(stages())


def _end(row: Item, person: Person | None, at: datetime, reason: str) -> models.Release | None:
    """End the standing release, if there is one, and what is live with it."""
    before = row.releases.filter(ended_at__isnull=True).first()
    if before is not None:
        before.ended_at, before.ended_by, before.ended_reason = at, person, reason
        before.save(update_fields=["ended_at", "ended_by", "ended_reason"])
        _set_live(row, None)
    return before


def _put_in_place(round_: Round, at: datetime) -> Item:
    """Write what was approved into the row while it is not live, and then make it live.

    The database lets nothing of a live item's content be written, so that it is the released version or not live.
    """
    row, draft = round_.item, draft_of(round_)
    draft.stage, draft.release_at = RELEASED, None
    draft.released_on = row.released_on or timezone.localdate(at)
    draft.first_published_at, draft.last_published_at = row.first_published_at or at, at
    draft.has_unpublished_changes, draft.live, draft.live_revision = False, False, None
    draft.latest_revision, draft.draft_title = round_.revision, draft.title
    with walls.opened(row.pk):
        draft.save(clean=False)
    _set_live(draft, round_.revision)
    return draft


def _set_live(item: Item, revision: Revision | None) -> None:
    """Say which version the public reads from now on; None: none."""
    item.live, item.live_revision = revision is not None, revision
    Page.objects.filter(pk=item.pk).update(live=item.live, live_revision=revision)
