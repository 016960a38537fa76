"""What corrections ask for today: reports to answer, errors to mend, old items to read again."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, organs_of
from gongkai.web.publishing.actions.correction import OPEN
from gongkai.web.publishing.ageing import to_read_again
from gongkai.web.publishing.models import Correction
from gongkai.web.publishing.timeliness import earliest
from gongkai.web.publishing.views.corrections import TO_MEND


@adds_to_desk("correct")
def corrections(person: Person, day: date) -> Iterable[Task]:
    """Yield the reports to answer by their day, and the errors that are acknowledged and still there; one query."""
    mine = limited(Correction.objects.all(), person, "correct", day)
    (count, first), (unmended, _) = earliest(mine, Q(state=OPEN), TO_MEND)
    yield Task("待答复的纠错", count, f"{reverse('corrections')}?state={OPEN}", first)
    yield Task("属实而没有更正的信息", unmended, f"{reverse('corrections')}?to_mend=1")


@adds_to_desk("correct")
def old_items(person: Person, day: date) -> Iterable[Task]:
    """Yield the items that are to be read again, organ by organ as each decided."""
    count = sum(to_read_again(organ, day).count() for organ in organs_of(person, "correct", day))
    yield Task("到期要复读的信息", count, reverse("ageing"))
