"""Who is on duty: posts nobody holds, whose holders are all away, or for which nobody stands in (AB 角)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gongkai.web.organs.models import Organ, Post
from gongkai.web.organs.tables import kinds, roles
from gongkai.web.oversight.models import Absence
from gongkai.words.tables import table

VACANT, AWAY, ALONE = "vacant", "away", "alone"
WORDS = {VACANT: "没有任命", AWAY: "今天没有人在岗", ALONE: "只有一个人，没有替岗"}


@dataclass(frozen=True, slots=True)
class Gap:
    """A post of an organ that is not as it should be: its role, how it lacks, and whose it is."""

    organ: Organ
    role: str
    lack: str
    holders: tuple[str, ...] = ()

    @property
    def post(self) -> str:
        """What the post is called."""
        return roles()[self.role].name

    @property
    def words(self) -> str:
        """How it lacks, in words."""
        return WORDS[self.lack]


def gaps(organs: Iterable[Organ], day: date, *, alone: bool = True) -> list[Gap]:
    """Return the gaps of those of `organs` that write a report; two queries, however many they are.

    With `alone` a post that one person holds and nobody stands in for is one, too.
    """
    asked = [organ for organ in organs if kinds()[organ.kind].reports]
    needed = list(table("web/oversight/needed"))
    held: dict[tuple[int, str], dict[int, str]] = defaultdict(dict)
    posts = Post.objects.held_on(day).filter(organ__in=asked, role__in=needed, person__is_active=True)
    for organ, role, person, name in posts.values_list("organ", "role", "person", "person__name"):
        held[organ, role][person] = name
    away = set(
        Absence.objects.filter(organ__in=asked, since__lte=day, until__gte=day, struck_at__isnull=True).values_list(
            "person", flat=True
        )
    )
    found = [(organ, role, held[organ.pk, role]) for organ in asked for role in needed]
    return [
        Gap(organ, role, lack, tuple(people.values()))
        for organ, role, people in found
        if (lack := _lack(people, away, alone=alone))
    ]


def _lack(people: dict[int, str], away: set[int], *, alone: bool) -> str:
    if not people:
        return VACANT
    if people.keys() <= away:
        return AWAY
    return ALONE if alone and len(people) == 1 else ""
