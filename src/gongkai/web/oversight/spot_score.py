"""What an inspection makes of an organ: grounds that fail it at once, the points of a check (law/inspection.toml)."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gongkai.law.dated import parameters
from gongkai.web.organs.models import Organ
from gongkai.web.organs.moments import begins
from gongkai.web.organs.watched import all_watched
from gongkai.web.oversight.flaw_kinds import grounds
from gongkai.web.oversight.models import Inspection, SpotCheck
from gongkai.web.oversight.models.inspection import DONE, OUTSIDE
from gongkai.web.publishing.freshness import Veto, vetoes

_LATELY = timedelta(days=31)
"""An inspection over the network that is older says nothing of the site today."""


@dataclass(frozen=True, slots=True)
class Score:
    """The points of a check: deducted, added (counted from a number of points on), the sum; whether it passed."""

    deducted: int
    added: int
    total: int
    passed: bool
    vetoes: tuple[str, ...]


def score_of(check: SpotCheck, deducted: int) -> Score:
    """Return the score of a check whose flaws cost `deducted` points, by what held on its day."""
    keys = ("full", "bonus_most", "bonus_above", "passed")
    full, most, above, passing = (parameters("inspection")[key].on(check.on).value for key in keys)
    left = max(0, full - deducted)
    added = min(check.bonus, most) if left > above else 0
    failed = tuple(grounds()[key].name for key in check.vetoes)
    return Score(deducted, added, left + added, not failed and left + added >= passing, failed)


def broken(organs: Callable[[str], Collection[Organ]], day: date) -> Mapping[int, list[Veto]]:
    """Return the grounds on which an inspection would fail organs on `day`, as far as the records tell.

    `organs` are those where a permission holds: each ground is counted where its records may be seen.
    """
    found: dict[int, list[Veto]] = defaultdict(list)
    for organ, told in vetoes(organs("see_items"), day).items():
        found[organ] += (each for each in told if each.broken)
    for organ, late in _unreachable(organs("see_flaws"), day):
        found[organ].append(Veto(grounds()["unreachable"].name, late, 1, grounds()["unreachable"].source))
    for watched in all_watched():
        counts = watched.counted(organs(watched.permission), day) if watched.veto else {}
        ground = grounds()[watched.veto] if counts else None
        for organ, count in counts.items():
            if ground:
                found[organ].append(Veto(ground.name, count, 1, ground.source))
    return found


def _unreachable(organs: Collection[Organ], day: date) -> Iterator[tuple[int, int]]:
    """Yield the organs whose site, at the last inspection over the network, came late too often; with how often."""
    since = begins(day - _LATELY)
    looked = Inspection.objects.filter(organ__in=organs, manner=OUTSIDE, state=DONE, at__gte=since).order_by("at")
    last = {organ: (pages, late) for organ, pages, late in looked.values_list("organ", "pages", "late")}
    share = parameters("inspection")["fails_share"].on(day).value
    for organ, (pages, late) in last.items():
        if late and late * 100 >= share * max(1, pages):
            yield organ, late
