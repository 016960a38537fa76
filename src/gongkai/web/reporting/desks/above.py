"""What the way up asks for on the first screen: what waits to be accepted, what is overdue, who is asked to begin."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Exists, OuterRef
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.reporting.board import overseers, standings
from gongkai.web.reporting.models import AnnualReport, Received, Reminder


@adds_to_desk("oversee_reports")
def to_accept(person: Person, day: date) -> Iterator[Task]:
    """Yield the reports handed up that wait to be accepted, and the files in which doubts are open."""
    waiting = limited(AnnualReport.objects.filter(above="submitted"), person, "oversee_reports", day)
    keys = list(waiting.order_by("pk").values_list("pk", flat=True))
    where = reverse("overseen_report", args=[keys[0]]) if len(keys) == 1 else reverse("report_boards")
    yield Task("年度报告待验收", len(keys), where)
    read = limited(Received.objects.filter(state="read"), person, "oversee_reports", day)
    files = list(read.order_by("pk").values_list("pk", flat=True))
    where = reverse("received_report", args=[files[0]]) if len(files) == 1 else reverse("report_boards")
    yield Task("收到的年度报告待核对", len(files), where)


@adds_to_desk("oversee_reports")
def overdue(person: Person, day: date) -> Iterator[Task]:
    """Yield how many organs below have let the day go by on which their report was to be public."""
    year = day.year - 1
    for organ in overseers(organs_where(person, "oversee_reports", day)):
        late = [each.due for each in standings(organ, year, day) if each.overdue]
        where = f"{reverse('report_board', args=[organ.pk])}?year={year}&state=overdue"
        yield Task("下级年度报告逾期未公布", len(late), where, min(late, default=None))


@adds_to_desk("write_report")
def asked_to_begin(person: Person, day: date) -> Iterator[Task]:
    """Yield that the organ above asked for a report which is not begun."""
    begun = AnnualReport.objects.filter(organ=OuterRef("organ"), year=OuterRef("year"))
    asked = Reminder.objects.filter(~Exists(begun), year__gte=day.year - 1)
    years = set(limited(asked, person, "write_report", day).values_list("organ", "year"))
    yield Task("上级催报：年度报告还没有开始编写", len(years), reverse("own_reports"))
