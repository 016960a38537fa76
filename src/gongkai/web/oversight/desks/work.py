"""What the office's own work asks for today: work points that fall due, posts with nobody on duty, the nil return."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Min, Q
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, organs_of, organs_where
from gongkai.web.organs.tables import kinds
from gongkai.web.oversight.models import Accountability, NilReturn, WorkPoint
from gongkai.web.oversight.models.work import OPEN
from gongkai.web.oversight.on_duty import gaps

JANUARY = 1
"""The month in which the annual report on the year before is written."""


@adds_to_desk("note_progress")
def work_points(person: Person, day: date) -> Iterable[Task]:
    """Yield the work points that are to be done, by the first day one of them is due; one query."""
    mine = limited(
        WorkPoint.objects.filter(state=OPEN, struck_at__isnull=True), person, "note_progress", day, via="owner"
    )
    told = mine.aggregate(count=Count("pk"), due=Min("due"))
    yield Task("要推进的工作要点", told["count"], f"{reverse('oversight_work')}?state={OPEN}", told["due"])


@adds_to_desk("keep_oversight")
def nobody_on_duty(person: Person, day: date) -> Iterable[Task]:
    """Yield the posts of the person's organs that nobody holds, or whose holders are all away today; two queries."""
    organs = organs_of(person, "keep_oversight", day)
    found = gaps(organs, day, alone=False) if organs else []
    yield Task("今天没有人在岗的岗位", len(found), reverse("oversight"), day)


@adds_to_desk("keep_oversight")
def nil_return(person: Person, day: date) -> Iterable[Task]:
    """Yield, while the report is written, the organs silent on who was held to account last year."""
    if day.month != JANUARY:
        return
    year = day.year - 1
    reporting = [key for key, kind in kinds().items() if kind.reports]
    said = NilReturn.objects.filter(year=year).values("organ")
    entered = Accountability.objects.filter(on__year=year, struck_at__isnull=True).values("organ")
    silent = organs_where(person, "keep_oversight", day).filter(
        ~Q(pk__in=said) & ~Q(pk__in=entered), kind__in=reporting
    )
    yield Task("还没有说明上年责任追究情况的机关", silent.count(), reverse("oversight_accountability"))
