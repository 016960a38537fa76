"""What grows old: released items to be read again, and an organ's documents to be swept."""

from datetime import date, timedelta

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet

from gongkai.web.organs.due import months_after, months_before
from gongkai.web.organs.models import Organ
from gongkai.web.organs.moments import begins
from gongkai.web.publishing.documents import counted
from gongkai.web.publishing.models import Correction, Item, Release, Sweep


def to_read_again(organ: Organ, day: date) -> "QuerySet[Item]":
    """Return what `organ` has public that was neither released nor read again for so long as it decided; oldest first.

    The organ's setting read_again_after counts months; 0 asks for nothing. Asked so that each item is looked up and
    nothing added up over all of them: the first screen counts it.
    """
    months = int(organ.setting("read_again_after", day))
    if not months:
        return Item.objects.none()
    last = months_before(day, months)
    since = begins(last + timedelta(days=1))
    released = Release.objects.filter(item=OuterRef("pk"), at__gte=since)
    read = Correction.objects.filter(item=OuterRef("pk"), own=True, at__gte=since)
    items: QuerySet[Item] = Item.objects.filter(organ=organ, live=True, released_on__lte=last)
    return items.filter(~Exists(released), ~Exists(read)).order_by("released_on", "pk")


def sweep_due(organ: Organ, day: date) -> date | None:
    """Return by when the next sweep is due; None while one is going on, or where there is nothing to sweep.

    Months (setting sweep_every) from the last that was finished, or from the oldest document still in force.
    """
    months = int(organ.setting("sweep_every", day))
    if not months:
        return None
    sweeps = Sweep.objects.filter(organ=organ)
    told = sweeps.aggregate(open=Count("pk", filter=Q(ended_on__isnull=True)), last=Max("ended_on"))
    if told["open"]:
        return None
    first = counted(organ).filter(state__in=("in_force", "amended")).order_by("formed_on").first()
    if first is None:
        return None
    return months_after(told["last"] or first.formed_on, months)
