"""Actions on columns: open an organ's site, add a column, change it, move it, close it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page

from gongkai.law.dated import parameters
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.publishing import walls
from gongkai.web.publishing.due import set_clock
from gongkai.web.publishing.freshness import renew
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.models.item import DISCARDED
from gongkai.web.publishing.planting import Planting
from gongkai.web.publishing.site import Wanted, first_page, keys_of, missing
from gongkai.web.publishing.tables import carrier_kinds, column_kinds, level_of

FIXED = "platform2019/1"
DEEPEST = 6
"""How many columns may stand in one another, the site itself among them."""


@dataclass(frozen=True)
class OpenSite(Action):
    """Create every column the organ's site should have and lacks: by kind and level, villages, and the catalogue.

    Done again, it adds what is new since, and changes nothing else.
    """

    name, label, permission = "open_site", "设立栏目", "arrange_columns"
    of: Organ

    def organ(self) -> Organ:
        """Return the organ."""
        return self.of

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield why the organ can have no site."""
        if level_of(self.of.kind) is None:
            yield Reason("“{organ}”不单独设立信息公开栏目", {"organ": str(self.of)})
        if not self.of.open_on(timezone.localdate(at)):
            yield Reason("“{parent}”已经撤销", {"parent": str(self.of)})

    def act(self, at: datetime) -> Done:
        """Add what is missing, from above to below."""
        lacking, there, planting = missing(self.of, timezone.localdate(at)), keys_of(self.of), Planting()
        for each in lacking:
            made = _column(self.of, each)
            above = there.get(each.under) if each.key != "root" else None
            planting.plant(made, above or first_page())
            there[each.key] = made
        planting.end()
        return Done(there["root"], {"columns": len(lacking)})


@dataclass(frozen=True)
class AddColumn(Action):
    """Add a column of the organ's own under another."""

    name, label, permission = "add_column", "增设栏目", "arrange_columns"
    under: Column
    title: str
    freshness: str = ""
    intro: str = ""
    carriers: tuple[str, ...] = ()

    def organ(self) -> Organ:
        """Return the organ of the site."""
        return self.under.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with place, title or rule."""
        yield from _shut(self.under, at, "under")
        yield from _faults(self.under, None, self.title, self.freshness, self.carriers)
        if self.under.depth - first_page().depth >= DEEPEST:
            yield Reason("栏目最多 {count} 层", {"count": DEEPEST}, about="under")

    def act(self, at: datetime) -> Done:
        """Add it as the last."""
        del at
        made = Column(
            organ=self.under.organ,
            kind="added",
            title=self.title.strip(),
            freshness=self.freshness,
            intro=self.intro.strip(),
            carriers=list(self.carriers),
            village=self.under.village,
            committee=self.under.committee,
        )
        Column.objects.get(pk=self.under.pk).add_child(instance=made)
        return Done(made, {"title": made.title, "under": self.under.title, "freshness": made.freshness})


@dataclass(frozen=True)
class EditColumn(Action):
    """Rename a column, change what it says of itself, how often it must be updated, and where its items also go."""

    name, label, permission = "edit_column", "修改栏目", "arrange_columns"
    column: Column
    title: str
    freshness: str = ""
    intro: str = ""
    carriers: tuple[str, ...] = ()

    def organ(self) -> Organ:
        """Return the column's organ."""
        return self.column.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the new title or rule."""
        yield from _shut(self.column, at)
        yield from _faults(self.column.get_parent(), self.column, self.title, self.freshness, self.carriers)
        if column_kinds()[self.column.kind].fixed and self.title.strip() != self.column.title:
            yield Reason("“{column}”的名称由国家统一规定，不能修改", {"column": self.column.title}, FIXED, "title")

    def act(self, at: datetime) -> Done:
        """Write what changed."""
        del at
        told = {
            "title": self.title.strip(),
            "freshness": self.freshness,
            "intro": self.intro.strip(),
            "carriers": list(self.carriers),
        }
        row = Column.objects.get(pk=self.column.pk)
        changed = {key: [getattr(row, key), value] for key, value in told.items() if getattr(row, key) != value}
        for key, value in told.items():
            setattr(row, key, value)
        row.draft_title = row.title
        row.save()
        return Done(row, changed)


@dataclass(frozen=True)
class MoveColumn(Action):
    """Put a column under another (or leave it there), as the `place`-th column of that; 1 is the first."""

    name, label, permission = "move_column", "移动栏目", "arrange_columns"
    column: Column
    under: Column
    place: int = 1

    def organ(self) -> Organ:
        """Return the column's organ."""
        return self.column.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against the place."""
        yield from _shut(self.under, at, "under")
        if column_kinds()[self.column.kind].fixed:
            yield Reason("“{column}”的位置由国家统一规定，不能移动", {"column": self.column.title}, FIXED)
        if self.under.organ_id != self.column.organ_id:
            yield Reason("只能移到本机关的栏目之下", about="under")
        if self.under.path.startswith(self.column.path):
            yield Reason("栏目不能移到它自己之下", about="under")
        if self.under.village != self.column.village and self.under.kind != "root":
            yield Reason("村（居）务公开与政府信息分开统计，不能互相移动", about="under")
        height = max((page.depth for page in _columns_in(self.column)), default=self.column.depth) - self.column.depth
        if self.under.depth - first_page().depth + height >= DEEPEST:
            yield Reason("栏目最多 {count} 层", {"count": DEEPEST}, about="under")
        if self.place < 1:
            yield Reason("次序从 1 起", about="place")

    def act(self, at: datetime) -> Done:
        """Move it."""
        del at
        row, under = Column.objects.get(pk=self.column.pk), Column.objects.get(pk=self.under.pk)
        before = row.get_parent().title
        beside = list(Column.objects.child_of(under).exclude(pk=row.pk).order_by("path"))
        if self.place <= len(beside):
            row.move(beside[self.place - 1], pos="left")
        else:
            row.move(under, pos="last-child")
        return Done(Column.objects.get(pk=row.pk), {"under": [before, under.title], "place": self.place})


@dataclass(frozen=True)
class CloseColumn(Action):
    """Close a column from a day on. What it holds moves `into` another first; what is public never just vanishes."""

    name, label, permission = "close_column", "停用栏目", "arrange_columns"
    column: Column
    on: date
    into: Column | None = field(default=None)

    def organ(self) -> Organ:
        """Return the column's organ."""
        return self.column.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against closing it."""
        yield from _shut(self.column, at)
        if column_kinds()[self.column.kind].fixed:
            yield Reason("“{column}”是国家规定必须设置的栏目，不能停用", {"column": self.column.title}, FIXED)
        if _columns_in(self.column).filter(closed_on__isnull=True).exists():
            yield Reason("“{column}”之下还有栏目，请先停用或者移走", {"column": self.column.title})
        held = _held(self.column).count()
        if held and self.into is None:
            yield Reason("栏目里还有 {count} 条信息，请选择移入哪个栏目", {"count": held}, about="into")
        if self.into is not None:
            yield from _shut(self.into, at, "into")
            yield from self._misplaced(self.into)

    def _misplaced(self, into: Column) -> Iterator[Reason]:
        if into.organ_id != self.column.organ_id or into.path.startswith(self.column.path):
            yield Reason("请选择本机关的另一个栏目", about="into")
        if into.kind == "root":
            yield Reason("请选择具体的栏目，不能放在网站的最上层", about="into")
        if into.village != self.column.village:
            yield Reason("村（居）务公开与政府信息分开统计，不能互相移动", about="into")

    def act(self, at: datetime) -> Done:
        """Move what it holds, and close it."""
        del at
        moved = self._moved(self.into) if self.into else []
        Column.objects.filter(pk=self.column.pk).update(closed_on=self.on)
        row = Column.objects.get(pk=self.column.pk)
        renew([row])
        return Done(row, {"closed_on": self.on.isoformat(), "moved": [item.pk for item in moved]})

    def _moved(self, into: Column) -> list[Item]:
        """Move what it holds to another column, whose village and deadline are from now on its own; return it."""
        moved = list(_held(self.column))
        for item in moved:
            with walls.opened(item.pk):
                item.move(Column.objects.get(pk=into.pk), pos="last-child")
            Item.objects.filter(pk=item.pk).update(committee=into.committee)
            set_clock(item, into)
        return moved


def _column(organ: Organ, told: Wanted) -> Column:
    kind, row = told.kind, told.row
    return Column(
        organ=organ,
        kind=kind.key,
        title=told.title,
        slug=told.slug if kind.key != "root" else f"organ-{organ.pk}",
        freshness=row.rhythm if row else kind.freshness,
        village=kind.village,
        row=row,
        committee=told.committee,
    )


def _columns_in(column: Column) -> "QuerySet[Column]":
    return Column.objects.descendant_of(column)


def _held(column: Column) -> "QuerySet[Item]":
    """Return what a column holds that is public or may still become so, what was withdrawn among it."""
    return Item.objects.child_of(column).exclude(stage=DISCARDED)


def _shut(column: Column, at: datetime, about: str = "") -> Iterator[Reason]:
    if column.closed_on and column.closed_on <= timezone.localdate(at):
        yield Reason("栏目“{column}”已经停用", {"column": column.title}, about=about)


def _faults(
    above: Page, itself: Column | None, title: str, freshness: str, carriers: tuple[str, ...]
) -> Iterator[Reason]:
    if not title.strip():
        yield Reason("请填写栏目名称", about="title")
    beside = Column.objects.child_of(above).filter(title=title.strip(), closed_on__isnull=True)
    if (beside.exclude(pk=itself.pk) if itself else beside).exists():
        yield Reason("同一处已有名为“{title}”的栏目", {"title": title.strip()}, about="title")
    if freshness and freshness not in parameters("frequencies"):
        yield Reason("没有“{key}”这种更新要求", {"key": freshness}, about="freshness")
    for key in set(carriers) - carrier_kinds().keys():
        yield Reason("没有“{kind}”这一类载体", {"kind": key}, about="carriers")
