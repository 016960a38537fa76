"""What the register of documents asks for today: openness to decide, interpretations missing, a sweep due."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Min
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.due import months_before
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, organs_of
from gongkai.web.publishing.ageing import sweep_due
from gongkai.web.publishing.due import INTERPRETATION, due_after
from gongkai.web.publishing.interpretations import overdue
from gongkai.web.publishing.models import Document
from gongkai.web.publishing.views.documents import WAITING, undecided

_AHEAD = -1
"""A sweep is announced a month before it is due."""


@adds_to_desk("decide_openness")
def openness(person: Person, day: date) -> Iterable[Task]:
    """Yield the documents proposed not to be published that wait for somebody else's decision; one query."""
    waiting = undecided(limited(Document.objects.exclude(by=person), person, "decide_openness", day))
    yield Task("待审查公开属性的文件", waiting.count(), f"{reverse('documents')}?openness_of={WAITING}")


@adds_to_desk("draft")
def interpretations(person: Person, day: date) -> Iterable[Task]:
    """Yield what is public without the interpretation it should have by now; one query."""
    missing = limited(overdue(day), person, "draft", day)
    told = missing.aggregate(count=Count("pk"), first=Min("released_on"))
    due = due_after(INTERPRETATION, told["first"]) if told["first"] else None
    if due:
        yield Task("没有解读的政策文件", told["count"], reverse("wanting"), due.day, due.provisional)


@adds_to_desk("keep_documents")
def sweeps(person: Person, day: date) -> Iterable[Task]:
    """Yield the sweeps that are due, or will be within a month."""
    dues = [sweep_due(organ, day) for organ in organs_of(person, "keep_documents", day)]
    near = [due for due in dues if due and due <= months_before(day, _AHEAD)]
    if near:
        yield Task("规范性文件该清理了", len(near), reverse("sweeps"), min(near))
