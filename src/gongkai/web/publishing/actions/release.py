"""Actions of release: make public what the three reviews passed, and withdraw it. Nothing else makes an item live."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing import consequence, gate, models, walls
from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.models import Item, Round
from gongkai.web.publishing.models.item import APPROVED, OF_THE_RECORD, RELEASED, WITHDRAWN
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
        row = Item.objects.get(pk=self.item.pk)
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
        live = _put_in_place(row, round_, at)
        self.item.stage, self.item.live = RELEASED, True
        consequence.released(made)
        return Done(live, {"stage": [APPROVED, RELEASED], "kind": made.kind, "release": made.pk})


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
        Item.objects.filter(pk=row.pk).update(live=False, live_revision=None)
    return before


def _put_in_place(row: Item, round_: Round, at: datetime) -> Item:
    """Write what was approved into the row while it is not live, and then make it live.

    The database lets nothing of a live item's content be written, so that it is the released version or not live.
    """
    draft = draft_of(round_)
    for name in OF_THE_RECORD:
        setattr(draft, name, getattr(row, name))
    draft.stage, draft.release_at = RELEASED, None
    draft.released_on = row.released_on or timezone.localdate(at)
    draft.first_published_at, draft.last_published_at = row.first_published_at or at, at
    draft.has_unpublished_changes, draft.live, draft.latest_revision = False, False, round_.revision
    draft.draft_title = draft.title
    with walls.opened(row.pk):
        draft.save(clean=False)
    Item.objects.filter(pk=row.pk).update(live=True, live_revision=round_.revision)
    return Item.objects.get(pk=row.pk)
