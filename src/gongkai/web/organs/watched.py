"""What is watched over in every organ: each room tells which of its records are late, for many organs at once.

    watches(Watched("requests", "逾期未答复的申请", "see_requests", late=late_requests, look=Look(...)))

    def late_requests(organs, day):
        return Request.objects.filter(organ__in=organs, state="running", due__lt=day)

Whoever oversees asks all of them, without knowing a room; a room knows nothing of who asks. The records have a field
`organ`. An index that begins with it must serve the query: it is asked for a whole county at once.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, QuerySet

from gongkai.web.organs.models import Organ
from gongkai.web.screens.looks import Look

Late = Callable[[Collection[Organ], date], "QuerySet[Any]"]
"""Returns the records of these organs that are late on a day."""


@dataclass(frozen=True, slots=True)
class Watched:
    """Something that can be late: its permanent key, what it is called, who may see it, which are late, how they look.

    `rank` orders. `veto` names the ground (oversight/vetoes.toml) on which an inspection fails an organ that has one
    of them at all.
    """

    key: str
    label: str
    permission: str
    late: Late
    look: Look
    rank: int = 50
    veto: str = ""

    def counted(self, organs: Collection[Organ], day: date) -> Mapping[int, int]:
        """Return how many are late on `day` by the organ's key; an organ without any is left out. One query."""
        return dict(self.late(organs, day).order_by().values_list("organ").annotate(Count("pk")))


_WATCHED: dict[str, Watched] = {}


def watches(watched: Watched) -> None:
    """Enter what is watched over; a room does it when it is read. Entering it again changes nothing."""
    _WATCHED[watched.key] = watched


def all_watched() -> list[Watched]:
    """Return everything that is watched over, in order."""
    return sorted(_WATCHED.values(), key=lambda each: (each.rank, each.key))
