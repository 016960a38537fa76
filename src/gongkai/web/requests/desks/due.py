"""What requests put on the first screen: what is overdue, what falls due, what waits to be confirmed."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Count, F, Min, Q
from django.urls import reverse

from gongkai.law.steps import states
from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.models import Request


@adds_to_desk("handle_requests")
def requests_due(person: Person, day: date) -> Iterator[Task]:
    """Yield the requests of the organs where `person` handles them, by what is to be done; one query."""
    open_states = [state for state in states() if state != "closed"]
    mine = limited(Request.objects.filter(state__in=open_states), person, "handle_requests", day)
    late, open_ones = Q(due__lt=day), Q(due__gte=day)
    found = mine.aggregate(
        late=Count("pk", filter=late),
        late_since=Min("due", filter=late),
        open=Count("pk", filter=open_ones),
        next=Min("due", filter=open_ones),
        unconfirmed=Count("pk", filter=Q(state="unconfirmed")),
        arrived=Min(F("letter__arrived_on"), filter=Q(state="unconfirmed")),
    )
    register = reverse("cases")
    yield Task("逾期未答复的申请", found["late"], f"{register}?state=running&sort=due", found["late_since"])
    yield Task("等待与申请人确认收到", found["unconfirmed"], f"{register}?state=unconfirmed", found["arrived"])
    yield Task("正在办理的申请", found["open"], f"{register}?state=running&sort=due", found["next"])
