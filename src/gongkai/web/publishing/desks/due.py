"""The first screen of whoever drafts: what must be public soon, and what is overdue; for the county, what is below."""

from collections.abc import Iterable
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited, may
from gongkai.web.publishing.rights import drafted
from gongkai.web.publishing.timeliness import awaited, earliest, overdue, soon


@adds_to_desk
def due(person: Person, day: date) -> Iterable[Task]:
    """Yield what is due and overdue in the organs where the person drafts, and overdue below where they oversee."""
    if may(person, "draft", None, day):
        mine = drafted(awaited(), person, "draft", day)
        for label, found, key in (
            ("公开期限已过的信息", mine.filter(overdue(day)), "overdue"),
            ("公开期限将到的信息", mine.filter(soon(day)), "soon"),
        ):
            count, first = earliest(found)
            yield Task(label, count, f"{reverse('dues')}?standing={key}", first)
    if may(person, "oversee_timeliness", None, day):
        below = limited(awaited().filter(overdue(day)), person, "oversee_timeliness", day)
        count, first = earliest(below)
        yield Task("下级机关公开期限已过的信息", count, f"{reverse('dues')}?standing=overdue", first)
