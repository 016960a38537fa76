"""Lists of very many records, limited to the organs a person reaches without joining the organs to each record."""

from datetime import date
from typing import Any

from django.db.models import QuerySet

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import capacities, organs_of, organs_where
from gongkai.web.organs.tables import OWN, permissions


def within(records: "QuerySet[Any]", person: Person, permission: str, day: date, via: str = "organ") -> "QuerySet[Any]":
    """Return the records of the organs where `person` may do `permission`; all, unfiltered, for who reaches all organs.

    `via` leads from a record to its organ. A list of a million rows is counted and sorted by its own indexes alone. The
    organs take no query where all posts reach their own alone, else one; a second for who reaches below a root and
    does not reach all.
    """
    if via == "organ" and _reaches_all(person, permission, day):
        return records
    return records.filter(**{f"{via}__in": _reached(person, permission, day)})


def _reached(person: Person, permission: str, day: date) -> list[int]:
    """Return the keys of the organs where `person` may do `permission`."""
    return sorted(organ.pk for organ in organs_of(person, permission, day))


def _reaches_all(person: Person, permission: str, day: date) -> bool:
    """Tell whether no organ is beyond reach; whoever reaches nothing below a root need not be asked about."""
    reach, posts = permissions()[permission].reach, capacities(person, permission, None, day)
    below_root = any(reach[post.role] != OWN and post.organ.is_root() for post in posts)
    return below_root and not Organ.objects.exclude(pk__in=organs_where(person, permission, day)).exists()
