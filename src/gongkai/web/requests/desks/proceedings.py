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


@adds_to_desk("keep_proceedings")
def proceedings_due(person: Person, day: date) -> Iterator[Task]:
    """Yield the reviews that await the organ's answer, by the first day due, and all cases not yet concluded."""
    open_ones = list(limited(Proceeding.objects.filter(result=""), person, "keep_proceedings", day))
    waiting = [each for each in open_ones if each.kind == REVIEW and each.simple]
    waiting = [each for each in waiting if each.served_on and not each.answered_on]
    address = reverse("proceedings")
    yield Task("等待提交复议答复", len(waiting), address, min(filter(None, map(_answer_due, waiting)), default=None))
    yield Task("尚未审结的复议诉讼案件", len(open_ones), address)


def _answer_due(case: Proceeding) -> date | None:
    try:
        mark = next(marks_of(case), None)
    except CalendarUnknown:
        return None
    return mark.due if mark else None
