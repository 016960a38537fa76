"""How fresh columns and carriers are: the newest release in each, against how often something new must be there.

What a website fails an inspection by (inspection2019/单项否决) is counted from the same, for many organs at once.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Case, CharField, Count, Max, Q, QuerySet, Value, When
from django.db.models.functions import Length, Substr
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import Page
from wagtail.signals import post_page_move

from gongkai.law.dated import NotInForce, Parameter, parameters
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.consequence import follows_end, follows_release
from gongkai.web.publishing.models import Carrier, Column, Release
from gongkai.web.publishing.tables import column_kinds

BLANK, OVERDUE, SOON, FRESH, UNRULED = "blank", "overdue", "soon", "fresh", ""
STATES = {BLANK: "空白", OVERDUE: "超期未更新", SOON: "即将超期", FRESH: "正常", UNRULED: "没有更新要求"}
FREQUENT = ("news", "notices")
"""The rules of columns that inspection2019/单项否决4 counts first."""


@dataclass(frozen=True, slots=True)
class Veto:
    """A ground on which an inspection fails a website at once: what it counts, how many there are, how many fail it."""

    label: str
    count: int
    limit: int
    source: str

    @property
    def broken(self) -> bool:
        """Tell whether the site fails by it."""
        return self.count >= self.limit


def parent_path(path: str) -> Substr:
    """Return the path of the column an item of the path named stands in, as part of a query."""
    return Substr(path, 1, Length(path) - Page.steplen)


def renew(columns: Iterable[Column]) -> None:
    """Work out anew the newest release in each of `columns` and below; one query, and one for each that changed."""
    asked = list(columns)
    if not asked:
        return
    top = min((column.path for column in asked), key=len)
    standing = Release.objects.filter(ended_at__isnull=True, item__live=True, item__path__startswith=top)
    found = standing.values(parent=parent_path("item__path")).annotate(newest=Max("at")).values_list("parent", "newest")
    days = [(path, timezone.localdate(at)) for path, at in found]
    for column in asked:
        newest = max((day for path, day in days if path.startswith(column.path)), default=None)
        if newest != column.newest_on:
            Column.objects.filter(pk=column.pk).update(newest_on=newest)
            column.newest_on = newest


def columns_above(path: str) -> "QuerySet[Column]":
    """Return the columns a page of this path stands in, itself among them if it is one."""
    return Column.objects.filter(path__in=[path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)])


@follows_release
def freshen(release: Release) -> None:
    """Note a release in every column above its item."""
    day = timezone.localdate(release.at)
    older = columns_above(release.item.path).filter(Q(newest_on__isnull=True) | Q(newest_on__lt=day))
    older.update(newest_on=day)


@follows_end
def look_again(release: Release) -> None:
    """After a withdrawal, find what is the newest now."""
    renew(columns_above(release.item.path))


@receiver(post_page_move)
def follow_move(parent_page_before: Page, parent_page_after: Page, **_: Any) -> None:
    """After a move, look again where the page was and where it is."""
    renew(columns_above(parent_page_before.path))
    renew(columns_above(parent_page_after.path))


def days_of(freshness: str, day: date) -> int | None:
    """Return how many days a rule of law/frequencies.toml leaves between two updates; None where it has none yet."""
    try:
        return int(parameters("frequencies")[freshness].on(day).value) if freshness else None
    except NotInForce:
        return None


def with_state(rows: "QuerySet[Any]", day: date, newest: str = "newest_on", blank: Q | None = None) -> "QuerySet[Any]":
    """Annotate rows that have a `freshness` with their `state` on `day`; `newest` is the field of the newest day.

    Yellow (SOON) begins at the share of the period that law/inspection.toml states, red the day after its last.
    """
    share = parameters("inspection")["warning_share"].on(day).value
    whens = [When(blank, then=Value(BLANK))] if blank is not None else []
    rules = _rules(day)
    for days, keys in rules.items():
        yellow = day - timedelta(days=-(-days * share // 100))
        whens.append(When(_late(newest, day, days), freshness__in=keys, then=Value(OVERDUE)))
        whens.append(When(freshness__in=keys, **{f"{newest}__lte": yellow}, then=Value(SOON)))
    whens.append(When(freshness__in=[key for keys in rules.values() for key in keys], then=Value(FRESH)))
    return rows.annotate(state=Case(*whens, default=Value(UNRULED), output_field=CharField()))


def _rules(day: date) -> dict[int, list[str]]:
    """Return the rules of law/frequencies.toml that there are on `day`, by the days they leave between two updates."""
    found: dict[int, list[str]] = {}
    for key in parameters("frequencies"):
        days = days_of(key, day)
        if days is not None:
            found.setdefault(days, []).append(key)
    return found


def _late(newest: str, day: date, days: int) -> Q:
    """Return the condition that the newest day is longer ago than `days`, or that there is none."""
    return Q(**{f"{newest}__lt": day - timedelta(days=days)}) | Q(**{f"{newest}__isnull": True})


def columns_on(day: date) -> "QuerySet[Any]":
    """Return the columns open on `day`, each with its `state`."""
    open_ = Column.objects.filter(Q(closed_on__isnull=True) | Q(closed_on__gt=day))
    gathering = [key for key, kind in column_kinds().items() if kind.gathers]
    return with_state(open_, day, blank=Q(newest_on__isnull=True) & ~Q(kind__in=gathering))


def carriers_on(day: date) -> "QuerySet[Any]":
    """Return the carriers open on `day`, each with the day it was last used (`newest`) and its `state`."""
    open_ = Carrier.objects.filter(Q(closed_on__isnull=True) | Q(closed_on__gt=day))
    return with_state(open_.annotate(newest=Max("carried__on")), day, newest="newest")


def stale_carriers(day: date) -> "QuerySet[Any]":
    """Return the carriers open on `day` whose `state` would be OVERDUE: asked on the first screen, so in few words."""
    open_ = Carrier.objects.filter(Q(closed_on__isnull=True) | Q(closed_on__gt=day))
    late = (Q(freshness__in=keys) & _late("newest", day, days) for days, keys in _rules(day).items())
    return open_.annotate(newest=Max("carried__on")).filter(reduce(or_, late, Q(pk__in=())))


def vetoes(organs: Iterable[Organ], day: date) -> Mapping[int, tuple[Veto, ...]]:
    """Return for every organ that has a site on what grounds an inspection would fail it; two queries for all.

    The grounds are the home page, columns of news and notices, any column, blank ones, and new media.
    """
    sites: dict[int, Counter[tuple[str, str]]] = {}
    rows = columns_on(day).filter(organ__in=organs).values_list("organ", "freshness", "state")
    for organ, freshness, state, count in rows.annotate(count=Count("pk")).order_by():
        sites.setdefault(organ, Counter())[freshness, state] += count
    media: Counter[int] = Counter()
    for organ, state in carriers_on(day).filter(organ__in=organs).values_list("organ", "state"):
        media[organ] += state == OVERDUE
    return {organ: _grounds(counts, media[organ], day) for organ, counts in sites.items()}


def _grounds(counts: Counter[tuple[str, str]], media: int, day: date) -> tuple[Veto, ...]:
    late = Counter({freshness: count for (freshness, state), count in counts.items() if state == OVERDUE})
    blank = sum(count for (_, state), count in counts.items() if state == BLANK)
    homepage, frequent = late.pop("homepage", 0), sum(late[key] for key in FREQUENT)
    frequencies, limits = parameters("frequencies"), parameters("inspection")
    return (
        _once(frequencies["homepage"], homepage, day),
        _limited(limits["stale_frequent"], frequent, day),
        _limited(limits["stale_any"], late.total(), day),
        _limited(limits["blank"], blank, day),
        _once(frequencies["new_media"], media, day),
    )


def _once(parameter: Parameter, count: int, day: date) -> Veto:
    return Veto(parameter.label, count, 1, parameter.on(day).source)


def _limited(parameter: Parameter, count: int, day: date) -> Veto:
    value = parameter.on(day)
    return Veto(parameter.label, count, value.value, value.source)
