"""What was asked before: the same applicant's requests, and those that ask for the like, by the letters they share."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from gongkai.web.organs.likeness import likeness_of, pairs_of, shared
from gongkai.web.requests.models import Request

ALIKE = 60
"""From this likeness on, of 100, two subjects are shown to the clerk as alike; he decides."""

MOST = 10


@dataclass(frozen=True, slots=True)
class Alike:
    """An earlier request, how like it is (of 100), and the runs of letters both share."""

    request: Request
    likeness: int
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """How often the same applicant asked the organ in the month and the year of a request, with it (reg2019/35)."""

    month: int
    year: int


def of_applicant(request: Request) -> "QuerySet[Request]":
    """Return the other requests of whoever made this one, at the same organ; none once nobody knows who that was."""
    mark = request.letter.applicant.mark
    if not mark:
        return Request.objects.none()  # a purge empties it: those it was emptied of have that in common, and no more
    return Request.objects.filter(organ=request.organ_id, letter__applicant__mark=mark).exclude(pk=request.pk)


def asked(request: Request) -> Asked:
    """Count the requests of whoever made this one that were received, or arrived, in its month and year; one query."""
    day = _day(request)
    first = date(day.year, 1, 1)
    others = of_applicant(request).filter(Q(received_on__gte=first) | Q(letter__arrived_on__gte=first))
    days = [received or arrived for received, arrived in others.values_list("received_on", "letter__arrived_on")]
    in_year = [each for each in days if each.year == day.year]
    return Asked(1 + sum(each.month == day.month for each in in_year), 1 + len(in_year))


def alike_of_applicant(request: Request) -> list[Alike]:
    """Return what the same applicant asked before and is like this request, the likest first."""
    return list(_likest(request, of_applicant(request).filter(pk__lt=request.pk).order_by("-pk")[:200]))


def alike_of_all(request: Request) -> list[Alike]:
    """Return what anybody asked the organ before and is like this request, the likest first; reads every subject."""
    earlier = Request.objects.filter(organ=request.organ_id, pk__lt=request.pk)
    pairs = pairs_of(request.subject)
    rows = earlier.values_list("pk", "subject").iterator(chunk_size=5000)
    found = heapq.nlargest(MOST, ((likeness_of(pairs, pairs_of(subject)), key) for key, subject in rows))
    near = Request.objects.in_bulk([key for likeness, key in found if likeness >= ALIKE])
    return list(_likest(request, near.values()))


def _likest(request: Request, others: Iterable[Request]) -> Iterator[Alike]:
    pairs = pairs_of(request.subject)
    found = [(likeness_of(pairs, pairs_of(each.subject)), each) for each in others]
    near = sorted((pair for pair in found if pair[0] >= ALIKE), key=lambda pair: (-pair[0], -pair[1].pk))
    for likeness, each in near[:MOST]:
        yield Alike(each, likeness, shared(request.subject, each.subject))


def _day(request: Request) -> date:
    return request.received_on or request.letter.arrived_on
