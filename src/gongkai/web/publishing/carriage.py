"""Where else a released item has to go: expected from its column or its row of the catalogue, and by when."""

from datetime import date

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.consequence import follows_end, follows_release
from gongkai.web.publishing.models import Carried, Carrier, Column, Item, Release
from gongkai.web.publishing.tables import carrier_kinds

IN_STEP, LATE, DIFFERS, WAITING, MISSING = "in_step", "late", "differs", "waiting", "missing"
FAILED, RECALL, RECALLED = "failed", "recall", "recalled"
STANDINGS = {
    IN_STEP: "同步",
    LATE: "迟发",
    DIFFERS: "内容不一致",
    WAITING: "待发",
    MISSING: "漏发",
    FAILED: "推送失败",
    RECALL: "待撤下",
    RECALLED: "已撤下",
}
INNER = ("village", "office")
"""Kinds of organs without items of their own: their carriers carry what the organ right above them makes public."""

_CALLED_BACK = Q(recalled_on__isnull=False) | Q(recall_due__isnull=False)
_THERE = Q(on__isnull=False) & ~_CALLED_BACK


def standing(carried: Carried, day: date) -> str:
    """Return how something carried or expected stands on `day`: a key of STANDINGS."""
    if carried.recalled_on or carried.recall_due:
        return RECALLED if carried.recalled_on else RECALL
    if carried.on and carried.renew_due:
        return DIFFERS
    if carried.on:
        return LATE if carried.due and carried.on > carried.due else IN_STEP
    if carried.fault:
        return FAILED
    return MISSING if carried.due and carried.due < day else WAITING


def of_standing(key: str, day: date) -> Q:
    """Return the condition on carried rows for a standing."""
    late, missing = Q(on__gt=F("due")), Q(due__lt=day)
    differs, expected_there = Q(renew_due__isnull=False), Q(on__isnull=True, fault="")
    return {
        LATE: _THERE & late & ~differs,
        IN_STEP: _THERE & ~late & ~differs,
        DIFFERS: _THERE & differs,
        FAILED: Q(on__isnull=True) & ~Q(fault=""),
        RECALL: Q(recall_due__isnull=False, recalled_on__isnull=True),
        RECALLED: Q(recalled_on__isnull=False),
        MISSING: expected_there & missing,
        WAITING: expected_there & ~missing,
    }[key]


def expected(item: Item, day: date) -> list[Carrier]:
    """Return the carriers an item released on `day` goes to besides the website.

    The kinds its column names: every open carrier of them. The words its row of the catalogue ticks: for each the
    carrier opened first, because any carrier of a word will do. What the organ does not have is not expected of it.
    """
    column = Column.objects.select_related("row").filter(path=item.path[: -item.steplen]).first()
    if column is None:
        return []
    open_ = list(carriers_of(item.organ, day).order_by("opened_on", "pk"))
    named = [carrier for carrier in open_ if carrier.kind in column.carriers]
    for word in column.row.carriers if column.row else ():
        fitting = [carrier for carrier in open_ if word in carrier_kinds()[carrier.kind].ticks]
        named += fitting[:1]
    return list(dict.fromkeys(named))


def carriers_of(organ: Organ, day: date) -> "QuerySet[Carrier]":
    """Return the carriers of an organ that are open on `day`."""
    return Carrier.objects.filter(Q(closed_on__isnull=True) | Q(closed_on__gte=day), organ=organ, opened_on__lte=day)


def carrying_for(organ: Organ) -> "QuerySet[Carrier]":
    """Return the carriers that carry an organ's items: its own, those of its offices, and of villages right below."""
    below = Q(organ__kind__in=INNER, organ__path__startswith=organ.path, organ__depth=organ.depth + 1)
    return Carrier.objects.filter(Q(organ=organ) | below)


def last_day(organ: Organ, day: date) -> date:
    """Return by when what is released on `day` should be on the other carriers: the organ's own setting."""
    days = int(organ.setting("carriage_due", day))
    return working_days_after(day, days).day or day


def recall_day(ended: Release) -> date:
    """Return by when what was withdrawn must be taken down from the other carriers: the organ's own setting."""
    assert ended.ended_at is not None  # noqa: S101 -- it has ended
    day, organ = timezone.localdate(ended.ended_at), ended.item.organ
    return working_days_after(day, int(organ.setting("carriage_recall", day))).day or day


def withdrawal_of(item: Item) -> Release | None:
    """Return the release that ended with the item's withdrawal; None where it is public, or never was."""
    ended = Release.objects.filter(item=item.pk, item__live=False, ended_at__isnull=False)
    return ended.select_related("item__organ").order_by("-pk").first()


@follows_release
def expect(release: Release) -> None:
    """Expect a newly released item on the carriers it should go to; one that is public again need not be taken down.

    A released update or correction differs from what was carried before it, until it is renewed there too. What comes
    back after a withdrawal is expected like something new: the withdrawal ended what was expected of it.
    """
    here = Carried.objects.filter(item=release.item, recalled_on__isnull=True)
    here.update(recall_due=None)
    day, item = timezone.localdate(release.at), release.item
    if release.kind != "first":
        here.filter(on__isnull=False).update(renew_due=last_day(item.organ, day))
        if not _comes_back(release):
            return
    carriers = expected(item, day)
    if carriers:
        due = last_day(item.organ, day)
        waiting = [Carried(carrier=carrier, item=item, due=due) for carrier in carriers]
        Carried.objects.bulk_create(waiting, ignore_conflicts=True)


def _comes_back(release: Release) -> bool:
    """Tell whether the item was not public before this release: an update ends the one before at the same moment."""
    before = release.item.releases.filter(ended_at__isnull=False).order_by("-pk").first()
    return before is not None and before.ended_at is not None and before.ended_at < release.at


@follows_end
def call_back(release: Release) -> None:
    """Expect nothing more of what was withdrawn before it was carried elsewhere; elsewhere it must be taken down.

    What a platform has in hand counts as carried: it will come out there.
    """
    Carried.objects.filter(item=release.item, on__isnull=True).exclude(handover__task__gt="").delete()
    Carried.objects.filter(item=release.item, recalled_on__isnull=True).update(recall_due=recall_day(release))
