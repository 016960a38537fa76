"""The county at a glance: every organ with what is late in it, and how its report and its assessment stand.

Nobody is shown a number they may not see: each of them is counted only over the organs where the person holds the
permission its records ask for, and stays blank elsewhere. However many organs, the number of queries is the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.tables import kinds
from gongkai.web.organs.watched import Watched, all_watched
from gongkai.web.oversight.models import Assessment
from gongkai.web.oversight.models.assessment import FINAL
from gongkai.web.oversight.spot_score import broken
from gongkai.web.publishing.freshness import Veto
from gongkai.web.reporting.board import STATES, Standing, standings

SEE = "see_cockpit"


@dataclass(frozen=True, slots=True)
class Line:
    """An organ: how many are late of each thing watched over (None: not for this person), and how it stands else."""

    organ: Organ
    counts: tuple[int | None, ...]
    vetoes: tuple[Veto, ...]
    report: Standing | None
    assessed: Decimal | None

    @property
    def late(self) -> int:
        """How many are late in all."""
        return sum(each for each in self.counts if each)

    @property
    def report_state(self) -> str:
        """How its report stands, in words; "" where that is not for this person."""
        return STATES[self.report.state] if self.report else ""


@dataclass(frozen=True, slots=True)
class Board:
    """The lines of a board under the heads of what is watched over, and the sums below."""

    heads: tuple[Watched, ...]
    lines: tuple[Line, ...]

    @property
    def sums(self) -> tuple[int, ...]:
        """How many are late of each, over all organs shown."""
        return tuple(sum(line.counts[place] or 0 for line in self.lines) for place in range(len(self.heads)))

    @property
    def pressing(self) -> int:
        """How many organs have something late, or a ground that fails them."""
        return sum(bool(line.late or line.vetoes) for line in self.lines)


def tops(person: Person, day: date) -> list[Organ]:
    """Return the organs whose board the person may open: those with organs that report below, within reach."""
    seen = list(organs_where(person, SEE, day).filter(closed_on__isnull=True).order_by("path"))
    below = {path for each in seen if kinds()[each.kind].reports for path in each.line[:-1]}
    return [each for each in seen if each.path in below]


def organs_on(top: Organ, person: Person, day: date) -> list[Organ]:
    """Return the organs on the board of `top`, itself the first, as far as the person may see them; one query."""
    reporting = [key for key, kind in kinds().items() if kind.reports]
    seen = organs_where(person, SEE, day).filter(path__startswith=top.path, closed_on__isnull=True)
    return list(seen.filter(kind__in=reporting).order_by("path"))


def board(top: Organ, person: Person, day: date) -> Board:
    """Return the board of `top` as the person may see it on `day`."""
    organs, heads = organs_on(top, person, day), tuple(all_watched())
    counts = [late_by_organ(watched, organs, person, day) for watched in heads]
    fail = broken(lambda permission: within(organs, permission, person, day), day)
    reports = _reports(top, organs, person, day)
    marks = _assessed(within(organs, "see_assessments", person, day))
    return Board(
        heads,
        tuple(
            Line(
                each,
                tuple(found.get(each.pk) for found in counts),
                tuple(fail.get(each.pk, ())),
                reports.get(each.pk),
                marks.get(each.pk),
            )
            for each in organs
        ),
    )


def within(organs: Sequence[Organ], permission: str, person: Person, day: date) -> list[Organ]:
    """Return those of `organs` where the person may do `permission`; no query but for the posts, asked once."""
    return [each for each in organs if may(person, permission, each, day)]


def late_by_organ(watched: Watched, organs: Sequence[Organ], person: Person, day: date) -> Mapping[int, int]:
    """Return how many are late by organ, zero among them, where the person may see that; elsewhere nothing."""
    seen = within(organs, watched.permission, person, day)
    return {each.pk: 0 for each in seen} | dict(watched.counted(seen, day) if seen else {})


def _reports(top: Organ, organs: Sequence[Organ], person: Person, day: date) -> dict[int, Standing]:
    seen = {each.pk for each in within(organs, "oversee_reports", person, day)}
    if not seen:
        return {}
    return {each.organ.pk: each for each in standings(top, day.year - 1, day) if each.organ.pk in seen}


def _assessed(organs: Sequence[Organ]) -> dict[int, Decimal]:
    """Return the newest result each organ was given; one query."""
    given = Assessment.objects.filter(organ__in=organs, state=FINAL).order_by("on", "pk")
    return {organ: total for organ, total in given.values_list("organ", "total") if total is not None}
