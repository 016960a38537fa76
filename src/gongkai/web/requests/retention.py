"""How long a case keeps who asked, and what was written; then its emptying is proposed. Counts and outcomes stay."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import Max, Q, QuerySet
from django.utils import timezone

from gongkai.web.organs.daily import each_day
from gongkai.web.organs.held_settings import Decided
from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Letter, Purge

IDENTITY, CONTENT = "identity", "content"


class Kept(NamedTuple):
    """How many years after the end of its last case a letter keeps who asked, and what was written; 0 for ever."""

    identity: int
    content: int


def kept_for(organ: Organ, day: date, decided: Decided | None = None) -> Kept:
    """Return how long an organ keeps what a letter brought, as it holds on `day`; content never before identity.

    `decided` is what the organ has decided, where that was read already.
    """
    values = (decided or Decided(organ)).on(day)
    identity, content = int(values["keep_identity"]), int(values["keep_content"])
    return Kept(identity, max(identity, content) if identity and content else 0)


def run_out(organ: Organ, day: date, *, proposed: bool = False) -> Iterator[tuple[Letter, str]]:
    """Yield the letters of an organ whose time is over on `day`, each with what is to be emptied.

    `proposed` says whether those are wanted whose emptying was proposed already, or the rest.
    """
    for stage, years in zip((IDENTITY, CONTENT), kept_for(organ, day), strict=True):
        ended = _ended(organ).filter(last__lte=_before(day, years)) if years else Letter.objects.none()
        told = Purge.objects.filter(stage=stage).values("letter")
        wanted = ended.filter(pk__in=told) if proposed else ended.exclude(pk__in=told)
        yield from ((letter, stage) for letter in wanted)


def is_disputed(letter: Letter) -> bool:
    """Tell whether a review or suit over one of a letter's cases is not concluded."""
    return letter.requests.filter(proceedings__isnull=False, proceedings__result="").exists()


@each_day
def propose_purges(at: datetime) -> None:
    """Propose to empty what has run out; nothing is emptied before somebody answers for it."""
    day = timezone.localdate(at)
    for organ in Organ.objects.filter(letters__isnull=False).distinct():
        for letter, stage in run_out(organ, day):
            if not is_disputed(letter):
                Purge.objects.get_or_create(letter=letter, stage=stage, defaults={"proposed_on": day})


def _before(day: date, years: int) -> date:
    """Return the same day some years ago; the last of February for its 29th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _ended(organ: Organ) -> "QuerySet[Any]":
    """Return the letters all of whose cases are closed, each with the day the last one was."""
    open_ones = Q(requests__isnull=True) | Q(requests__closed_on__isnull=True)
    return organ.letters.exclude(open_ones).annotate(last=Max("requests__closed_on"))
