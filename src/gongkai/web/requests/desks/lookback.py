"""What looking back puts on the first screen."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.lookback import to_reexamine
from gongkai.web.requests.models import Proposal, Request


@adds_to_desk("handle_requests")
def looked_back_on(person: Person, day: date) -> Iterator[Task]:
    """Yield the refused information to examine again this year, and what several asked for; two queries."""
    mine = limited(Request.objects.all(), person, "handle_requests", day)
    count = to_reexamine(mine, day.year).count()
    yield Task("不予公开信息的年度审查", count, reverse("reexaminations"), date(day.year, 12, 31))
    waiting = limited(Proposal.objects.filter(decided=""), person, "handle_requests", day, via="request__organ")
    yield Task("多人申请、可以主动公开的信息", waiting.count(), reverse("proposals"))
