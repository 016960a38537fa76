"""What carriers ask for today: what is missing there, what is to be carried, stale accounts, filings that are due."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, F, Min, Q
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.carriage import DIFFERS, FAILED, MISSING, RECALL, WAITING, of_standing
from gongkai.web.publishing.freshness import OVERDUE, stale_carriers
from gongkai.web.publishing.models import Carried, Carrier
from gongkai.web.publishing.tables import carrier_kinds

_UNLIKE = Q(renew_due__isnull=False) | Q(on__isnull=True) & ~Q(fault="")


@adds_to_desk("carry")
def carriage(person: Person, day: date) -> Iterable[Task]:
    """Yield what waits to be carried, was missed, failed or differs, and what must be taken down; three queries."""
    mine = limited(Carried.objects.filter(on__isnull=True), person, "carry", day, via="carrier__organ")
    told = mine.aggregate(
        missing=Count("pk", filter=of_standing(MISSING, day)),
        waiting=Count("pk", filter=of_standing(WAITING, day)),
        first=Min("due"),
        next=Min("due", filter=of_standing(WAITING, day)),
    )
    yield Task("漏发的载体发布", told["missing"], f"{reverse('board')}?standing={MISSING}", told["first"])
    yield Task("待发的载体发布", told["waiting"], f"{reverse('board')}?standing={WAITING}", told["next"])
    there = limited(Carried.objects.filter(_UNLIKE), person, "carry", day, via="carrier__organ")
    unlike = there.aggregate(
        failed=Count("pk", filter=of_standing(FAILED, day)),
        differs=Count("pk", filter=of_standing(DIFFERS, day)),
        first=Min("due", filter=of_standing(FAILED, day)),
        next=Min("renew_due", filter=of_standing(DIFFERS, day)),
    )
    yield Task("推送失败的载体发布", unlike["failed"], f"{reverse('board')}?standing={FAILED}", unlike["first"])
    yield Task("内容不一致的载体发布", unlike["differs"], f"{reverse('board')}?standing={DIFFERS}", unlike["next"])
    back = limited(Carried.objects.filter(of_standing(RECALL, day)), person, "carry", day, via="carrier__organ")
    called = back.aggregate(count=Count("pk"), first=Min("recall_due"))
    yield Task("待撤下的载体发布", called["count"], f"{reverse('board')}?standing={RECALL}", called["first"])


@adds_to_desk("arrange_columns")
def stale(person: Person, day: date) -> Iterable[Task]:
    """Yield how many carriers of those that must be kept fresh are not; one query."""
    mine = limited(stale_carriers(day), person, "arrange_columns", day)
    yield Task("两周没有更新的新媒体", mine.count(), f"{reverse('carriers')}?state={OVERDUE}")


@adds_to_desk("keep_carriers")
def filings(person: Person, day: date) -> Iterable[Task]:
    """Yield the carriers whose opening, renaming or closing is to be filed, with the first day it is due."""
    filed = [key for key, kind in carrier_kinds().items() if kind.filed]
    unfiled = Q(filed_on__isnull=True) | Q(filed_on__lt=F("changed_on"))
    mine = limited(Carrier.objects.filter(unfiled, kind__in=filed), person, "keep_carriers", day)
    waiting = list(mine.select_related("organ").order_by("changed_on"))
    if waiting:
        first = waiting[0]
        due = working_days_after(first.changed_on, int(first.organ.setting("carrier_filing", day)))
        yield Task("待备案的新媒体账号", len(waiting), reverse("carriers"), due.day, due.provisional)
