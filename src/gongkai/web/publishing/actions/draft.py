"""Actions on drafts: begin one, save it as a new version, discard it, move it to another column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing import walls
from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.due import set_clock
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.models.item import DISCARDED, DRAFT, KEPT, OF_THE_RECORD, RELEASED
from gongkai.web.publishing.rounds import end, standing


@dataclass(frozen=True)
class StartDraft(Action):
    """Begin an item under a column: `draft` is not saved yet. Whoever begins it is its author."""

    name, label, permission = "start_draft", "起草", "draft"
    column: Column
    draft: Item
    person: Person

    def organ(self) -> Organ:
        """Return the column's organ."""
        return self.column.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where may be drafted in the column: at its organ, and in the village it is for."""
        return self.column.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the place or the title."""
        yield from _column_faults(self.column, at)
        if not self.draft.title.strip():
            yield Reason("请填写标题", about="title")

    def act(self, at: datetime) -> Done:
        """Put it under the column, and keep its first version."""
        del at
        column, draft = self.column, self.draft
        row = Item(organ=column.organ, committee=column.committee, author=self.person)
        _keep(draft, row, OF_THE_RECORD)
        draft.live, draft.owner, draft.locale_id = False, self.person, column.locale_id
        keep_enclosures(draft)
        column.add_child(instance=draft)
        draft.save_revision(user=self.person, clean=False)
        set_clock(draft, column)
        return Done(draft, {"title": draft.title, "column": column.title})


@dataclass(frozen=True)
class SaveDraft(Action):
    """Save a draft as its new version. What is live stays as it is; what the reviewers passed holds no longer.

    `draft` is the item as it was changed, `item` the row. Where the public would read the same, a round goes on.
    """

    name, label, permission = "save_draft", "修改草稿", "draft"
    item: Item
    draft: Item
    person: Person

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted: at the organ, and in the village whose column it stands in."""
        return self.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.item.stage == DISCARDED:
            yield Reason("这份草稿已经弃用，不能再修改")
        if not self.draft.title.strip():
            yield Reason("请填写标题", about="title")

    def act(self, at: datetime) -> Done:
        """Keep the version; void the round that was for another text."""
        row = Item.objects.get(pk=self.item.pk)
        round_ = standing(row)
        keep_enclosures(self.draft)
        same = round_ is not None and digest_of(self.draft) == round_.digest
        if round_ is not None and not same:
            end(round_, "voided", at)
        # The row may have been moved since the draft was read: where it stands in the tree is the row's to say, too.
        _keep(self.draft, row, KEPT)
        if not same:
            self.draft.stage = DRAFT
        if not row.live:
            self.draft.save(clean=False)
        revision = self.draft.save_revision(user=self.person, clean=False)
        Item.objects.filter(pk=row.pk).update(stage=self.draft.stage)
        self.item.stage = self.draft.stage
        set_clock(self.item)
        moved = {"stage": [row.stage, self.draft.stage]} if row.stage != self.draft.stage else {}
        return Done(self.draft, {"version": revision.pk, "voided": round_ is not None and not same, **moved})


@dataclass(frozen=True)
class Discard(Action):
    """Give a draft up: an item never released ends; a released one goes back to what the public reads."""

    name, label, permission = "discard_draft", "弃稿", "draft"
    item: Item

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted: at the organ, and in the village whose column it stands in."""
        return self.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.item.stage != DRAFT:
            yield Reason("只有起草中的草稿可以弃用；已经送审的，请先撤回送审")

    def act(self, at: datetime) -> Done:
        """Write where it stands now; its versions stay."""
        del at
        row = Item.objects.get(pk=self.item.pk)
        stage = RELEASED if row.live else DISCARDED
        back = {"has_unpublished_changes": False, "draft_title": row.title, "latest_revision": row.live_revision}
        Item.objects.filter(pk=row.pk).update(stage=stage, **(back if row.live else {}))
        self.item.stage = stage
        return Done(self.item, {"stage": [row.stage, stage]})


@dataclass(frozen=True)
class Reclassify(Action):
    """Move an item to another column of the same organ."""

    name, label, permission = "reclassify", "调整栏目", "draft"
    item: Item
    column: Column

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def places(self) -> tuple[Organ, ...]:
        """Return where it may be drafted: at the organ, and in the village whose column it stands in."""
        return self.item.places

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from _column_faults(self.column, at)
        if self.column.organ_id != self.item.organ_id:
            yield Reason("只能移到本机关的栏目", about="column")
        if self.item.is_child_of(self.column):
            yield Reason("信息已经在这个栏目", about="column")
        if standing(self.item) is not None:
            yield Reason("正在审核或者等待公开，请先撤回送审")

    def act(self, at: datetime) -> Done:
        """Move it."""
        del at
        before = self.item.get_parent().title
        with walls.opened(self.item.pk):
            self.item.move(self.column, pos="last-child")
        Item.objects.filter(pk=self.item.pk).update(committee=self.column.committee)
        moved = Item.objects.get(pk=self.item.pk)
        set_clock(moved)
        return Done(moved, {"column": [before, self.column.title]})


def keep_enclosures(draft: Item) -> None:
    """Keep the bytes of files that came with a draft: a version names them only, and none is ever written over."""
    for each in draft.enclosures.all():
        file = each.file
        if file and not file._committed:  # noqa: SLF001 -- Django offers no other way to ask whether it is kept yet
            file.save(file.name, file.file, save=False)


def _column_faults(column: Column, at: datetime) -> Iterator[Reason]:
    if column.closed_on and column.closed_on <= timezone.localdate(at):
        yield Reason("栏目“{column}”已经停用", {"column": column.title}, about="column")
    if column.kind == "root":
        yield Reason("请选择具体的栏目，不能放在网站的最上层", about="column")


def _keep(draft: Item, row: Item, names: Sequence[str]) -> None:
    for name in names:
        setattr(draft, name, getattr(row, name))
