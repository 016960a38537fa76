"""Published annual reports as the public meets them: the newest edition of each year, the years of an organ."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Exists, OuterRef, QuerySet

from gongkai.report import Report
from gongkai.report.plain import from_plain
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.compare import Line
from gongkai.web.publishing.models import Column
from gongkai.web.reporting.models import Edition
from gongkai.web.reporting.views.editions import changed_lines, place_named


def newest_editions() -> "QuerySet[Edition]":
    """Return of every published report its newest edition, with report and organ; without what it says."""
    newer = Edition.objects.filter(report=OuterRef("report"), number__gt=OuterRef("number"))
    found = Edition.objects.exclude(Exists(newer)).select_related("report__organ")
    return found.defer("content", "evidence")


def years_of(organ: Organ) -> list["Year"]:
    """Return the years an organ has published a report on, newest first, each with its files; two queries."""
    found = newest_editions().filter(report__organ=organ).order_by("-report__year")
    return [Year(each) for each in found.defer(None).defer("evidence").prefetch_related("files")]


def entry_of(organ: Organ) -> Column | None:
    """Return the column where the public asks an organ for information; None where its site has none."""
    return Column.objects.filter(organ=organ, kind="request", closed_on__isnull=True).order_by("path").first()


@dataclass(frozen=True)
class Year:
    """An organ's report on a year, in its newest edition."""

    edition: Edition

    @property
    def number(self) -> int:
        """The year reported on."""
        return self.edition.report.year

    @cached_property
    def report(self) -> Report:
        """The report as a value."""
        return from_plain(self.edition.content)


@dataclass(frozen=True, slots=True)
class Change:
    """What a later edition changed: where, and the lines that changed, before and after (none of a blank)."""

    place: str
    lines: list[Line]


def changes_of(edition: Edition) -> list[Change]:
    """Return what an edition changed against the one before, cells by their statutory name, text line by line."""
    return [Change(place_named(edition.report, each["place"]), changed_lines(each)) for each in edition.differences]
