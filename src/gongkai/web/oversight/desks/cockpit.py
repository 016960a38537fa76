"""What the county at a glance puts on the first screen: organs below with a ground that would fail them."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.oversight import alerts
from gongkai.web.oversight.cockpit import organs_on, tops, within
from gongkai.web.oversight.spot_score import broken

assert alerts  # noqa: S101 -- read here, so that its daily look is entered wherever the office runs


@adds_to_desk("spot_check")
def organs_failing(person: Person, day: date) -> Iterator[Task]:
    """Yield how many organs below an inspection would fail today; what is late there other rooms tell."""
    top = next(iter(tops(person, day)), None)
    if top is not None:
        below = within(organs_on(top, person, day), "spot_check", person, day)
        failing = broken(lambda permission: within(below, permission, person, day), day)
        count = sum(bool(each) for each in failing.values())
        yield Task("有单项否决风险的下级机关", count, reverse("cockpit", args=[top.pk]))
