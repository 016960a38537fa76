"""What the rule of retention puts on the first screen."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.requests import retention
from gongkai.web.requests.models import Purge

assert retention  # noqa: S101 -- read here, so that its daily look is entered wherever the office runs


@adds_to_desk("purge_requests")
def purges_waiting(person: Person, day: date) -> Iterator[Task]:
    """Yield how many letters wait to be emptied by `person`."""
    mine = limited(Purge.objects.filter(purged_on__isnull=True), person, "purge_requests", day, via="letter__organ")
    yield Task("保存年限已到，等待清除", mine.count(), reverse("purges"))
