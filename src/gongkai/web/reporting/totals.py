"""Reports added up: what the organs below reported, and what a superior's own report makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gongkai.report import Report, Total, Value, total
from gongkai.report.plain import from_plain
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.reporting.models import AnnualReport, Edition, Round
from gongkai.web.reporting.received import accepted_of
from gongkai.web.reporting.tables import cells


@dataclass(frozen=True, slots=True)
class Gathered:
    """The reports of the organs below on a year: each with its value, and those that are missing."""

    reports: Mapping[Organ, Report]
    missing: tuple[Organ, ...]

    @property
    def total(self) -> Total:
        """The sum, cell by cell; a blank in one of them leaves a sum unstated, and is named by its organ's own name."""
        return total(replace(report, organ=organ.name) for organ, report in self.reports.items())


def members(organ: Organ) -> list[Organ]:
    """Return the organs directly below that write a report of their own, in the tree's order."""
    writing = [key for key, kind in kinds().items() if kind.reports]
    return list(organ.get_children().filter(kind__in=writing, closed_on__isnull=True).order_by("path"))


def gather(organ: Organ, year: int) -> Gathered:
    """Return what those below reported on `year`. Four queries.

    Of each: the last edition published; where none is yet, what was accepted, handed up or sent as a file.
    """
    below = members(organ)
    editions = Edition.objects.filter(report__organ__in=below, report__year=year).order_by("number")
    passed = Round.objects.filter(
        report__organ__in=below, report__year=year, report__above="accepted", outcome="passed"
    ).order_by("pk")
    found = accepted_of(below, year)
    for rows in (passed, editions):
        found |= {key: from_plain(content) for key, content in rows.values_list("report__organ_id", "content")}
    return Gathered(
        {each: found[each.pk] for each in below if each.pk in found},
        tuple(each for each in below if each.pk not in found),
    )


def compiled(annual: AnnualReport) -> dict[str, Value]:
    """Return the cells of a report: those of the organ itself, and where it reports on the whole, of those below too.

    What cannot be added up, because a member left it blank, is blank here too and never taken for zero.
    """
    own = cells(annual.organ, annual.year)
    if annual.scope == "own":
        return own
    gathered = gather(annual.organ, annual.year)
    sums = gathered.total.cells if gathered.reports else {}
    return {path: _added(value, sums[path]) if path in sums else value for path, value in own.items()}


def contributions(annual: AnnualReport, path: str) -> list[tuple[Organ, Value]]:
    """Return who contributed what to a cell: the organ itself first, then those below in the tree's order."""
    own = [(annual.organ, cells(annual.organ, annual.year)[path])]
    if annual.scope == "own":
        return own
    return own + [(organ, report[path]) for organ, report in gather(annual.organ, annual.year).reports.items()]


def _added(one: Value, other: Value) -> Value:
    return None if one is None or other is None else one + other
