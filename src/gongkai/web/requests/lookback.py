"""Looking back: what was refused and is to be examined again, and what several applicants asked for alike."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import ceil

from django.db.models import QuerySet
from django.utils import timezone

from gongkai.request import outcomes
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.likeness import likeness_of, pairs_of
from gongkai.web.organs.models import Organ
from gongkai.web.requests.actions.lookback import ProposeRelease
from gongkai.web.requests.models import Proposal, Request
from gongkai.web.requests.repeats import ALIKE

WITHHELD = tuple(key for key in outcomes() if key.startswith("denied.") and key != "denied.query_matter")
"""Outcomes after which information stays shut; what another law gives to those it concerns is open to them."""

_BACK = timedelta(days=730)
"""So far back what was granted is compared; what nobody asked for within two years nobody asks often."""


def to_reexamine(requests: "QuerySet[Request]", year: int) -> "QuerySet[Request]":
    """Return those of `requests` that were refused, whole or in part, before `year` and not examined again in it.

    What a later examination found to be open now is not asked for again. Source: reg2019/18.
    """
    refused = requests.filter(outcome__in=(*WITHHELD, "partial"), closed_on__lt=date(year, 1, 1))
    return refused.exclude(reexaminations__year=year).exclude(reexaminations__found="released")


@each_day
def propose(at: datetime) -> None:
    """Propose for release what several applicants were granted alike, at every organ."""
    day = timezone.localdate(at)
    granted = Request.objects.filter(outcome="granted", closed_on__gte=day - _BACK)
    for organ in Organ.objects.filter(pk__in=granted.values("organ")):
        many = int(organ.setting("often_asked", day))
        rows = granted.filter(organ=organ).order_by("pk").values_list("pk", "subject", "letter__applicant__mark")
        for group in groups(rows):
            if len(group.askers) >= many:
                _propose(group, at)


def _propose(group: "Group", at: datetime) -> None:
    """Propose what a group asks for, unless it was; where nobody has decided, the number of those who ask goes up."""
    known = Proposal.objects.filter(request__in=group.keys).first()
    if known is not None and (known.decided or known.askers >= len(group.askers)):
        return
    request = known.request if known else Request.objects.get(pk=group.keys[0])
    ProposeRelease(request, len(group.askers)).do(actor=None, at=at)


@dataclass(slots=True)
class Group:
    """Requests that ask for the like: their keys, the pairs of letters of the first, the marks of who asked."""

    pairs: frozenset[str]
    keys: list[int] = field(default_factory=list)
    askers: set[str] = field(default_factory=set)


def groups(rows: Iterable[tuple[int, str, str]]) -> Iterator[Group]:
    """Yield requests (key, subject, applicant's mark) in groups, each like the first of its group.

    Two sets that are as like as ALIKE share one of their rarest members, so only those that do are compared.
    """
    read = [(key, pairs_of(subject), mark) for key, subject, mark in rows]
    often = Counter(pair for _, pairs, _ in read for pair in pairs)
    by_pair: dict[str, list[Group]] = defaultdict(list)
    found: list[Group] = []
    for key, pairs, mark in read:
        rare = _rarest(pairs, often)
        near = {id(group): group for pair in rare for group in by_pair[pair]}.values()
        group = max(near, key=lambda each: likeness_of(each.pairs, pairs), default=None)
        if group is None or likeness_of(group.pairs, pairs) < ALIKE:
            group = Group(pairs)
            found.append(group)
            for pair in rare:
                by_pair[pair].append(group)
        group.keys.append(key)
        group.askers.update({mark} - {""})  # who was emptied out of the records is counted as nobody
    yield from found


def _rarest(pairs: frozenset[str], often: Counter[str]) -> list[str]:
    """Return so many of the rarest pairs that any set as like as ALIKE has one of them among its own."""
    jaccard = ALIKE / (200 - ALIKE) - 0.01  # a little lower: a likeness is rounded
    length = len(pairs) - ceil(jaccard * len(pairs)) + 1
    return sorted(pairs, key=lambda pair: (often[pair], pair))[:length]
