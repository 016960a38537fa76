"""Whether what was formed was made public in time: lists to act on, and counts by organ for oversight."""

from datetime import date, timedelta
from functools import reduce
from operator import or_

from django.db.models import Count, F, Min, Model, Q, QuerySet

from gongkai.law.calendar import CalendarUnknown, calendar
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.models.item import DISCARDED
from gongkai.web.screens.deadline import SOON


def awaited() -> "QuerySet[Item]":
    """Return the items that were never public yet and have a day by which they must be."""
    found: QuerySet[Item] = Item.objects.filter(released_on__isnull=True, due__isnull=False).exclude(stage=DISCARDED)
    return found


def soon(day: date) -> Q:
    """Return the condition of being due within the next working days, `day` among them."""
    return Q(due__gte=day, due__lte=horizon(day))


def overdue(day: date) -> Q:
    """Return the condition of being past its day."""
    return Q(due__lt=day)


def horizon(day: date) -> date:
    """Return the last day that is soon, seen from `day`; in calendar days while a holiday notice is missing."""
    try:
        return calendar().add(day, SOON)
    except CalendarUnknown:
        return day + timedelta(days=SOON)


def timely(organs: "QuerySet[Organ]", year: int, day: date) -> "QuerySet[Organ]":
    """Return by organ how many items formed in `year` were released in time, late, are open, and of these overdue.

    One query. Items without a clock (no day of formation, or before any law set one) are not counted.
    """
    formed = Q(items__formed_on__year=year, items__due__isnull=False)
    never = formed & Q(items__released_on__isnull=True) & ~Q(items__stage=DISCARDED)
    return (
        organs.annotate(
            in_time=Count("items", formed & Q(items__released_on__lte=F("items__due"))),
            late=Count("items", formed & Q(items__released_on__gt=F("items__due"))),
            open=Count("items", never),
            overdue=Count("items", never & Q(items__due__lt=day)),
        )
        .filter(Q(in_time__gt=0) | Q(late__gt=0) | Q(open__gt=0))
        .order_by("path")
    )


def earliest(records: "QuerySet[Model]", *asked: Q, field: str = "due") -> list[tuple[int, date | None]]:
    """Return, for each of the conditions asked, how many records meet it and the earliest of their days; one query."""
    counts = {f"count{place}": Count("pk", filter=each) for place, each in enumerate(asked)}
    days = {f"first{place}": Min(field, filter=each) for place, each in enumerate(asked)}
    told = records.filter(reduce(or_, asked)).aggregate(**counts, **days)
    return [(told[f"count{place}"], told[f"first{place}"]) for place in range(len(asked))]
