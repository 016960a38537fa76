"""The first screen of the demo: how much of the sample county's year is still to come."""

from collections.abc import Iterable
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.publishing.sample_year.going_on import count_left, under_way


@adds_to_desk("see_items")
def year_to_come(person: Person, day: date) -> Iterable[Task]:
    """Yield how many records of the year the worker has before it, as long as it is at it."""
    del person, day
    if under_way():
        yield Task("样例县的一年：后台还要补的记录", count_left(), reverse("figures"))
