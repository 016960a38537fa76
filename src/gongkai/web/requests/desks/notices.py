"""What notices put on the first screen: to review, to approve, to number, to deliver, and what came back."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Count, Min
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.models import Notice

WAITING = (
    ("review_notice", "legal", "等待我审核的文书"),
    ("approve_request", "approval", "等待我批准的文书"),
    ("handle_requests", "signing", "待编号用印的文书"),
    ("handle_requests", "signed", "待送达的文书"),
)
"""Who is waited for at which stage, and in which words."""


@adds_to_desk
def notices_waiting(person: Person, day: date) -> Iterator[Task]:
    """Yield what waits for the person at each stage, due when the first of its cases is; nobody judges their own."""
    for permission, stage, label in WAITING:
        found = limited(Notice.objects.filter(stage=stage), person, permission, day, via="request__organ")
        if permission != "handle_requests":
            found = found.exclude(drafted_by=person)
        told = found.aggregate(count=Count("pk"), due=Min("request__due"))
        yield Task(label, told["count"], f"{reverse('notices')}?stage={stage}", told["due"])


@adds_to_desk
def notices_to_finish(person: Person, day: date) -> Iterator[Task]:
    """Yield the person's own drafts, those that came back among them."""
    drafts = Notice.objects.filter(stage="draft", drafted_by=person)
    mine = limited(drafts, person, "handle_requests", day, via="request__organ")
    told = mine.aggregate(count=Count("pk"), due=Min("request__due"))
    yield Task("我起草中的文书", told["count"], f"{reverse('notices')}?stage=draft", told["due"])
