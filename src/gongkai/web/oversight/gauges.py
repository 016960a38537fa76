"""What was late at the end of each month, kept day by day; and what became late since the day before."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from django.db.models import Sum

from gongkai.web.organs.due import months_before
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.organs.watched import all_watched
from gongkai.web.oversight.models import Gauge

MONTHS = 12

Counts = Mapping[tuple[int, str], int]
"""How many are late, by the organ's key and what is watched over."""


def gauge(day: date) -> Counts:
    """Keep how much is late in every organ on `day` for its month; return by how much each number grew."""
    organs = list(Organ.objects.filter(closed_on__isnull=True, kind__in=_reporting()))
    counts = {(each.pk, watched.key): 0 for each in organs for watched in all_watched()}
    for watched in all_watched():
        counts |= {(organ, watched.key): count for organ, count in watched.counted(organs, day).items()}
    before = _newest(day)
    _keep(counts, day.replace(day=1))
    grown = {place: count - before.get(place, 0) for place, count in counts.items()}
    return {place: count for place, count in grown.items() if count > 0}


def months_to(day: date) -> list[date]:
    """Return the first days of the twelve months that end with that of `day`."""
    return [months_before(day.replace(day=1), back) for back in range(MONTHS - 1, -1, -1)]


def sums_by_month(organs: Iterable[Organ], key: str, months: Sequence[date]) -> dict[date, int]:
    """Return how many were late of `key` at the end of each month over `organs`; months nobody kept are left out."""
    kept = Gauge.objects.filter(organ__in=list(organs), key=key, month__in=months)
    return dict(kept.order_by().values_list("month").annotate(Sum("count")))


def _keep(counts: Counts, month: date) -> None:
    rows = [Gauge(organ_id=organ, key=key, month=month, count=count) for (organ, key), count in counts.items()]
    unique = ["organ", "month", "key"]
    Gauge.objects.bulk_create(rows, update_conflicts=True, unique_fields=unique, update_fields=["count"])


def _newest(day: date) -> dict[tuple[int, str], int]:
    """Return what was kept last, of this month or the one before."""
    kept = Gauge.objects.filter(month__gte=months_before(day.replace(day=1), 1), month__lte=day).order_by("month")
    return {(organ, key): count for organ, key, count in kept.values_list("organ", "key", "count")}


def _reporting() -> list[str]:
    return [key for key, kind in kinds().items() if kind.reports]
