"""What the mailboxes put on the first screen."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Count, Min
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.models import Mail


@adds_to_desk("register_requests")
def mails_waiting(person: Person, day: date) -> Iterator[Task]:
    """Yield the e-mails that nobody has registered; receipt is to be confirmed the day they arrive (reg2019/31)."""
    waiting = limited(Mail.objects.filter(letter__isnull=True, put_aside=""), person, "register_requests", day)
    found = waiting.aggregate(count=Count("pk"), since=Min("arrived_on"))
    yield Task("待登记的来信邮件", found["count"], reverse("mails"), found["since"])
