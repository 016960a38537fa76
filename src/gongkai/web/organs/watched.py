"""What is watched over in every organ: each room tells how many of its things are late, for many organs at once.

    watches(Watched("requests", "逾期未答复的申请", "see_requests", overdue=..., link=...))

Whoever oversees asks all of them, without knowing a room; a room knows nothing of who asks.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from gongkai.web.organs.models import Organ

Late = Callable[["QuerySet[Organ]", date], Mapping[int, int]]
"""Tells how many are late on a day by the organ's key, in one query; an organ without any may be left out."""


@dataclass(frozen=True, slots=True)
class Watched:
    """Something that can be late: its permanent key, what it is called, who may see it, how many there are.

    `link` gives the list behind the number of one organ; `rank` orders. `veto` names the ground (oversight/vetoes.toml)
    on which an inspection fails an organ that has one of them at all.
    """

    key: str
    label: str
    permission: str
    overdue: Late
    link: Callable[[Organ], str]
    rank: int = 50
    veto: str = ""


_WATCHED: dict[str, Watched] = {}


def watches(watched: Watched) -> None:
    """Enter what is watched over; a room does it when it is read. Entering it again changes nothing."""
    _WATCHED[watched.key] = watched


def all_watched() -> list[Watched]:
    """Return everything that is watched over, in order."""
    return sorted(_WATCHED.values(), key=lambda each: (each.rank, each.key))
