"""Reports added up: what the organs below reported, and what a superior's own report makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Exists, OuterRef, Q

from gongkai.report import Report, Total, Value, total
from gongkai.report.plain import from_plain
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.reporting.models import AnnualReport, Edition, Exclusion, Received, Round
from gongkai.web.reporting.received import accepted_of
from gongkai.web.reporting.tables import cells, statutory


@dataclass(frozen=True, slots=True)
class Gathered:
    """The reports of the organs below on a year: each with its value, those that are missing, what a sum leaves out."""

    reports: Mapping[Organ, Report]
    missing: tuple[Organ, ...]
    exclusions: tuple[Exclusion, ...] = ()

    @property
    def total(self) -> Total:
        """The sum, cell by cell; a blank in one of them leaves a sum unstated, and is named by its organ's own name.

        Joint cases left out are so in their cell and in what their row comes to.
        """
        found = total(replace(report, organ=organ.name) for organ, report in self.reports.items())
        cells = dict(found.cells)
        for each, count in self.left_out:
            rows = (total_of.total for total_of in statutory(each.year).sums if each.path in total_of.parts)
            for path in (each.path, *rows):
                if (value := cells.get(path)) is not None:
                    cells[path] = value - count
        return replace(found, cells=cells)

    @property
    def left_out(self) -> tuple[tuple[Exclusion, int], ...]:
        """What the sum leaves out, each with how many: never more than the member, who may have corrected it, says."""
        return tuple((each, min(each.count, self._stated(each))) for each in self.exclusions)

    def _stated(self, exclusion: Exclusion) -> int:
        report = self.reports[exclusion.member]
        return int(report[exclusion.path] or 0) if exclusion.path in report.form.index else 0


def members(organ: Organ, year: int) -> list[Organ]:
    """Return the organs directly below that report on `year` themselves, in the tree's order. One query.

    One that was closed in that year or before is among them only where its report is here: the sums of years gone by
    stay what they were, whatever becomes of an organ.
    """
    writing = [key for key, kind in kinds().items() if kind.reports]
    there = Q(closed_on__isnull=True) | Q(closed_on__gte=date(year, 12, 31))
    passed = AnnualReport.objects.filter(Q(above="accepted") | Q(editions__isnull=False), year=year)
    files = Received.objects.filter(year=year, state="accepted")
    reported = Exists(passed.filter(organ=OuterRef("pk"))) | Exists(files.filter(organ=OuterRef("pk")))
    return list(organ.get_children().filter(there | reported, kind__in=writing).order_by("path"))


def gather(organ: Organ, year: int) -> Gathered:
    """Return what those below reported on `year`. Five queries.

    Of each: the last edition published; where none is yet, what was accepted, handed up or sent as a file.
    """
    below = members(organ, year)
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
        tuple(Exclusion.objects.filter(organ=organ, year=year, member__in=list(found)).select_related("member", "by")),
    )


def compiled(annual: AnnualReport) -> dict[str, Value]:
    """Return the cells of a report: those of the organ itself, and where it reports on the whole, of those below too.

    What cannot be added up, because a member left it blank or its form has no such cell, is blank here too and never
    taken for zero.
    """
    own = cells(annual.organ, annual.year)
    if annual.scope == "own":
        return own
    gathered = gather(annual.organ, annual.year)
    if not gathered.reports:
        return own
    sums = gathered.total.cells
    return {path: _added(value, sums.get(path)) for path, value in own.items()}


def contributions(annual: AnnualReport, path: str) -> list[tuple[Organ, Value]]:
    """Return who contributed what to a cell: the organ itself first, then those below in the tree's order."""
    own = [(annual.organ, cells(annual.organ, annual.year)[path])]
    if annual.scope == "own":
        return own
    below = gather(annual.organ, annual.year).reports.items()
    return own + [(organ, report[path] if path in report.form.index else None) for organ, report in below]


def _added(one: Value, other: Value) -> Value:
    return None if one is None or other is None else one + other
