"""Lists of very many records, limited to the organs a person reaches without joining the organs to each record."""

from datetime import date
from typing import Any

from django.db.models import QuerySet

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import organs_where


def within(records: "QuerySet[Any]", person: Person, permission: str, day: date, via: str = "organ") -> "QuerySet[Any]":
    """Return the records of the organs where `person` may do `permission`; all, unfiltered, for who reaches all organs.

    `via` leads from a record to its organ. A list of a million rows is counted and sorted by its own indexes alone.
    """
    organs = list(organs_where(person, permission, day).values_list("pk", flat=True))
    if via == "organ" and len(organs) == Organ.objects.count():
        return records
    return records.filter(**{f"{via}__in": organs})
