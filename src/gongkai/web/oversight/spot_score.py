"""What an inspection makes of an organ: grounds that fail it at once, the points of a check (law/inspection.toml)."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from gongkai.law.dated import parameters
from gongkai.web.organs.models import Organ
from gongkai.web.organs.watched import all_watched
from gongkai.web.oversight.flaw_kinds import grounds
from gongkai.web.oversight.models import SpotCheck
from gongkai.web.publishing.freshness import Veto, vetoes


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


def broken(organs: Collection[Organ], day: date) -> Mapping[int, list[Veto]]:
    """Return the grounds on which an inspection would fail each of `organs` on `day`, as far as the records tell."""
    found: dict[int, list[Veto]] = defaultdict(list)
    for organ, told in vetoes(organs, day).items():
        found[organ] += (each for each in told if each.broken)
    for watched in all_watched():
        counts = watched.counted(organs, day) if watched.veto else {}
        ground = grounds()[watched.veto] if counts else None
        for organ, count in counts.items():
            if ground:
                found[organ].append(Veto(ground.name, count, 1, ground.source))
    return found
