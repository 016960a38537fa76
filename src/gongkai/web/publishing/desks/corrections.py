"""What corrections ask for today: reports to answer, errors to mend, old items to read again."""

from collections.abc import Iterable
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.publishing.actions.correction import OPEN
from gongkai.web.publishing.ageing import to_read_again
from gongkai.web.publishing.models import Correction
from gongkai.web.publishing.timeliness import earliest
from gongkai.web.publishing.views.corrections import TO_MEND


@adds_to_desk
def corrections(person: Person, day: date) -> Iterable[Task]:
    """Yield the reports to answer by their day, and the errors that are acknowledged and still there; two queries."""
    mine = limited(Correction.objects.all(), person, "correct", day)
    count, first = earliest(mine.filter(state=OPEN))
    yield Task("待答复的纠错", count, f"{reverse('corrections')}?state={OPEN}", first)
    yield Task("属实而没有更正的信息", mine.filter(TO_MEND).count(), f"{reverse('corrections')}?to_mend=1")


@adds_to_desk
def old_items(person: Person, day: date) -> Iterable[Task]:
    """Yield the items that are to be read again, organ by organ as each decided."""
    count = sum(to_read_again(organ, day).count() for organ in organs_where(person, "correct", day))
    yield Task("到期要复读的信息", count, reverse("ageing"))
