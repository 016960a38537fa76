"""How the reports of the organs below stand: who has not begun, who writes, who handed up, what is overdue."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Min, QuerySet

from gongkai.web.organs.models import Organ
from gongkai.web.organs.models.organ import OrganSetting
from gongkai.web.organs.tables import kinds, settings
from gongkai.web.reporting.actions.begin import DUE, following
from gongkai.web.reporting.models import AnnualReport, Received, Reminder
from gongkai.web.reporting.models.annual import APPROVED, DRAFTING, PUBLISHED
from gongkai.web.reporting.totals import members

STATES = {
    "not_started": "未开始",
    "drafting": "编写中",
    "reviewing": "审核中",
    "approved": "三审通过",
    "submitted": "已报送，待验收",
    "returned": "被退回",
    "accepted": "已验收",
    "published": "已公布",
    "file_read": "文件待核对",
    "file_accepted": "文件已验收",
}
"""How a report stands, as the organ above sees it, in the order of its way."""

WAITING = frozenset({"submitted", "file_read"})
"""The states in which the organ above is to act."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the report of an organ below stands on a day: what was begun here, what came as a file, when it is due."""

    organ: Organ
    report: AnnualReport | None
    received: Received | None
    due: date
    published_on: date | None
    reminded: int
    day: date

    @property
    def state(self) -> str:
        """Where it stands: a key of STATES. A file counts where nothing was handed up or published here."""
        report, file = self.report, self.received
        if report and report.above:
            return report.above
        if report and report.stage == PUBLISHED:
            return "published"
        if file and (file.state == "accepted" or report is None):
            return f"file_{file.state}"
        if report is None:
            return "not_started"
        return report.stage if report.stage in {DRAFTING, APPROVED} else "reviewing"

    @property
    def overdue(self) -> bool:
        """Tell whether the day by which it is to be public has gone by, and neither edition nor file is here."""
        return self.day > self.due and self.published_on is None and self.received is None

    @property
    def late(self) -> bool:
        """Tell whether it was first published after that day."""
        return self.published_on is not None and self.published_on > self.due


def standings(organ: Organ, year: int, day: date) -> list[Standing]:
    """Return how the report on `year` of every organ directly below `organ` stands on `day`. Seven queries."""
    below = members(organ, year)
    begun = AnnualReport.objects.filter(organ__in=below, year=year)
    reports = {each.organ_id: each for each in begun}
    published = dict(begun.values_list("organ_id").annotate(Min("editions__published_on")))
    reminded = dict(begun.filter(passages__kind="reminded").values_list("organ_id").annotate(Count("passages")))
    asked = Reminder.objects.filter(organ__in=below, year=year).values_list("organ_id").annotate(Count("pk"))
    for key, count in asked.order_by():
        reminded[key] = reminded.get(key, 0) + count
    files = received(below, year)
    last_days = dues(below, year)
    return [
        Standing(
            each,
            reports.get(each.pk),
            files.get(each.pk),
            reports[each.pk].due if each.pk in reports else last_days[each.pk],
            published.get(each.pk),
            reminded.get(each.pk, 0),
            day,
        )
        for each in below
    ]


def received(organs: Iterable[Organ], year: int) -> dict[int, Received]:
    """Return the latest file of each organ that stands, by the organ's key, without its reading; one query."""
    found = Received.objects.filter(organ__in=list(organs), year=year).exclude(state="replaced")
    return {each.organ_id: each for each in found.defer("reading", "mended", "settled").order_by("pk")}


def dues(organs: Sequence[Organ], year: int) -> dict[int, date]:
    """Return the day by which each organ's report on `year` is to be public, by its key; one query.

    As `Organ.setting` decides it: the nearest above that set it, and there the value set last.
    """
    told = OrganSetting.objects.filter(key=DUE, since__lte=date(year, 12, 31)).select_related("organ")
    found = dict.fromkeys((each.pk for each in organs), following(year, settings()[DUE].default))
    for setting in told.order_by("organ__depth", "since", "pk"):
        for each in organs:
            if each.path.startswith(setting.organ.path):
                found[each.pk] = following(year, setting.value)
    return found


def overseers(organs: "QuerySet[Organ]") -> "QuerySet[Organ]":
    """Return those of `organs` that stand directly over organs which report, in the tree's order."""
    writing = [key for key, kind in kinds().items() if kind.reports]
    paths = organs.filter(kind__in=writing, closed_on__isnull=True, depth__gt=1).values_list("path", flat=True)
    return organs.filter(path__in={path[: -Organ.steplen] for path in paths}).order_by("path")
