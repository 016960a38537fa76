"""Which rows of the audit trail a person sees: those of the organs within reach, and the system's own."""

from datetime import date

from django.db.models import Q, QuerySet

from gongkai.web.organs.models import AuditRow, Person
from gongkai.web.organs.permissions import capacities, organs_where


def rows_seen_by(person: Person, permission: str, day: date) -> "QuerySet[AuditRow]":
    """Return the rows at whose organ `person` may do `permission` on `day`.

    What the system did without any organ (a restore, a sign-in that failed) is seen by whoever sees a whole tree.
    """
    condition = Q(organ__in=organs_where(person, permission, day))
    if any(post.organ.is_root() for post in capacities(person, permission, None, day)):
        condition |= Q(organ__isnull=True)
    return AuditRow.objects.filter(condition)
