"""The day registers read: what waits to be published, what is late, and what must be gone."""

from datetime import date

from django.db.models import Q, QuerySet

from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.models.item import DISCARDED, WITHDRAWN

PUBLIC = Q(published_on__isnull=False, withdrawn_on__isnull=True)
FREE = Q(item__isnull=True) | Q(item__stage__in=(DISCARDED, WITHDRAWN))
STANDINGS = (("waiting", "待公示"), ("overdue", "逾期未公示"), ("public", "已公示"), ("to_withdraw", "待撤回"))


def waiting() -> Q:
    """Return the condition of rows that are to be published and never were."""
    return Q(publishable=True, revoked_on__isnull=True, published_on__isnull=True, due__isnull=False)


def to_withdraw() -> Q:
    """Return the condition of rows that were changed or revoked and can still be read (penalty2021/48)."""
    return Q(revoked_on__isnull=False) & PUBLIC


def standing(key: str, day: date) -> Q:
    """Return the condition of a standing on `day`; every row for a key that is none."""
    return {
        "waiting": waiting(),
        "overdue": waiting() & Q(due__lt=day),
        "public": PUBLIC,
        "to_withdraw": to_withdraw(),
    }.get(key, Q())


def listable(rows: "QuerySet[RegisterRow]") -> "QuerySet[RegisterRow]":
    """Return the rows that can be listed in a new item."""
    return rows.filter(FREE, publishable=True, revoked_on__isnull=True)
