"""What an organ's own report asks for on the first screen: to be written, mended, reviewed, published in time."""

from collections.abc import Iterator
from datetime import date

from django.db.models import F, Max, Q
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.organs.tables import kinds
from gongkai.web.publishing.tables import stages
from gongkai.web.reporting.actions.begin import due
from gongkai.web.reporting.models import AnnualReport, Point, Round
from gongkai.web.reporting.models.annual import APPROVED, DRAFTING
from gongkai.web.reporting.queue import mine


@adds_to_desk("write_report")
def to_begin(person: Person, day: date) -> Iterator[Task]:
    """Yield the reports on the year gone by that nobody has begun."""
    writing = [key for key, kind in kinds().items() if kind.reports]
    organs = organs_where(person, "write_report", day).filter(kind__in=writing, closed_on__isnull=True)
    missing = list(organs.exclude(annual_reports__year=day.year - 1))
    days = [due(each, day.year - 1) for each in missing]
    yield Task("还没有开始编写的年度报告", len(missing), reverse("begin_report"), min(days, default=None))


@adds_to_desk("write_report")
def to_write(person: Person, day: date) -> Iterator[Task]:
    """Yield the reports being written whose year is over, those returned by a reviewer, and the reminders."""
    reports = limited(AnnualReport.objects.filter(stage=DRAFTING, year__lt=day.year), person, "write_report", day)
    told = reports.annotate(round=Max("rounds"), reminded=Max("passages", filter=Q(passages__kind="reminded")))
    told = told.annotate(passed_on=Max("passages", filter=~Q(passages__kind="reminded")))
    found = list(told.values_list("pk", "due", "round", "reminded", "passed_on"))
    back = set(
        Round.objects.filter(pk__in=[each[2] for each in found], outcome="returned").values_list("pk", flat=True)
    )
    yield _task("编写年度报告", [each[:2] for each in found if each[2] not in back])
    yield _task("审核退回的年度报告", [each[:2] for each in found if each[2] in back])
    urged = [each[:2] for each in found if each[3] and each[3] > (each[4] or 0)]
    yield _task("上级催报的年度报告", urged)


@adds_to_desk("write_report")
def to_settle(person: Person, day: date) -> Iterator[Task]:
    """Yield the remarks from above that are not dealt with."""
    open_ = Point.objects.filter(settled_at__isnull=True).annotate(due=F("report__due"))
    found = list(limited(open_, person, "write_report", day, via="report__organ").values_list("report", "due"))
    yield _task("年度报告的退回意见", found)


@adds_to_desk("publish_report")
def to_publish(person: Person, day: date) -> Iterator[Task]:
    """Yield what passed the reviews and is not published."""
    reports = limited(AnnualReport.objects.filter(stage=APPROVED), person, "publish_report", day)
    yield _task("三审通过、等待公布的年度报告", list(reports.values_list("pk", "due")))


@adds_to_desk(*(stage.permission for stage in stages().values()))
def to_review(person: Person, day: date) -> Iterator[Task]:
    """Yield the reports that wait for the person's review."""
    days = list(mine(person, day).values_list("report__due", flat=True))
    yield Task("年度报告待我审核", len(days), reverse("report_reviews"), min(days, default=None))


def _task(label: str, found: list[tuple[int, date]]) -> Task:
    """Return a task about reports, each as (key, due): one leads to its page, several to the list."""
    keys = {key for key, _ in found}
    where = reverse("own_report", args=[keys.pop()]) if len(keys) == 1 else reverse("own_reports")
    return Task(label, len(found), where, min((day for _, day in found), default=None))
