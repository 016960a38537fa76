"""What reviews and suits put on the first screen: answers that are due, decisions awaited."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from gongkai.law.calendar import CalendarUnknown
from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.models import Proceeding
from gongkai.web.requests.proceedings import REVIEW, marks_of


@adds_to_desk
def proceedings_due(person: Person, day: date) -> Iterator[Task]:
    """Yield the reviews that await the organ's answer, by the first day due, and all cases not yet concluded."""
    mine = limited(Proceeding.objects.all(), person, "keep_proceedings", day).filter(result="")
    waiting = list(mine.filter(kind=REVIEW, simple=True, served_on__isnull=False, answered_on__isnull=True))
    address = reverse("proceedings")
    yield Task("等待提交复议答复", len(waiting), address, min(filter(None, map(_answer_due, waiting)), default=None))
    yield Task("尚未审结的复议诉讼案件", mine.count(), address)


def _answer_due(case: Proceeding) -> date | None:
    try:
        return next(marks_of(case)).due
    except CalendarUnknown:
        return None
