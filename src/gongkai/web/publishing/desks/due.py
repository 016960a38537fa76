"""The first screen of whoever drafts: what must be public soon, and what is overdue; for the county, what is below."""

from collections.abc import Iterable
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.rights import drafted
from gongkai.web.publishing.timeliness import awaited, earliest, overdue, soon


@adds_to_desk("draft")
def due_here(person: Person, day: date) -> Iterable[Task]:
    """Yield what is due soon and overdue in the organs where the person drafts; one query."""
    (late, since), (near, first) = earliest(drafted(awaited(), person, "draft", day), overdue(day), soon(day))
    yield Task("公开期限已过的信息", late, f"{reverse('dues')}?standing=overdue", since)
    yield Task("公开期限将到的信息", near, f"{reverse('dues')}?standing=soon", first)


@adds_to_desk("oversee_timeliness")
def overdue_below(person: Person, day: date) -> Iterable[Task]:
    """Yield what is overdue below; one query."""
    [(count, first)] = earliest(limited(awaited(), person, "oversee_timeliness", day), overdue(day))
    yield Task("下级机关公开期限已过的信息", count, f"{reverse('dues')}?standing=overdue", first)
