"""What notices put on the first screen: to review, to approve, to number, to deliver, and what came back."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Count, Min, Q
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, may
from gongkai.web.requests.models import Notice

JUDGED = (("review_notice", "legal", "等待我审核的文书"), ("approve_request", "approval", "等待我批准的文书"))
"""Who is waited for at which stage, and in which words."""
WRITTEN = {"signing": "待编号用印的文书", "signed": "待送达的文书", "draft": "我起草中的文书"}
"""What whoever handles the requests has before them at which stage; of the drafts their own."""


@adds_to_desk("review_notice", "approve_request")
def notices_waiting(person: Person, day: date) -> Iterator[Task]:
    """Yield what waits for the person's judgement, due when the first of its cases is; nobody judges their own."""
    for permission, stage, label in JUDGED:
        if not may(person, permission, None, day):
            continue
        found = limited(Notice.objects.filter(stage=stage), person, permission, day, via="request__organ")
        told = found.exclude(drafted_by=person).aggregate(count=Count("pk"), due=Min("request__due"))
        yield Task(label, told["count"], f"{reverse('notices')}?stage={stage}", told["due"])


@adds_to_desk("handle_requests")
def notices_to_finish(person: Person, day: date) -> Iterator[Task]:
    """Yield what is to be numbered and delivered, and the person's own drafts, returned ones among them; one query."""
    asked = Q(stage__in=("signing", "signed")) | Q(stage="draft", drafted_by=person)
    mine = limited(Notice.objects.filter(asked), person, "handle_requests", day, via="request__organ")
    found = mine.order_by().values_list("stage").annotate(count=Count("pk"), due=Min("request__due"))
    told = {stage: (count, due) for stage, count, due in found}
    for stage, label in WRITTEN.items():
        count, due = told.get(stage, (0, None))
        yield Task(label, count, f"{reverse('notices')}?stage={stage}", due)
