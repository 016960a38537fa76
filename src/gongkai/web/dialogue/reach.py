"""Lists of very many records, limited to the organs a person reaches without joining the organs to each record."""

from datetime import date
from typing import Any

from django.db.models import QuerySet

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import capacities, organs_where


def within(records: "QuerySet[Any]", person: Person, permission: str, day: date, via: str = "organ") -> "QuerySet[Any]":
    """Return the records of the organs where `person` may do `permission`; all, unfiltered, for who reaches all organs.

    `via` leads from a record to its organ. A list of a million rows is counted and sorted by its own indexes alone. The
    organs take one query; a second for who holds a post at a root and does not reach all.
    """
    if via == "organ" and _reaches_all(person, permission, day):
        return records
    organs = list(organs_where(person, permission, day).values_list("pk", flat=True))
    return records.filter(**{f"{via}__in": organs})


def _reaches_all(person: Person, permission: str, day: date) -> bool:
    """Tell whether no organ is beyond reach; whoever holds no post at a root need not be asked about."""
    at_root = any(post.organ.is_root() for post in capacities(person, permission, None, day))
    return at_root and not Organ.objects.exclude(pk__in=organs_where(person, permission, day)).exists()
