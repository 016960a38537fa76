"""Receipts of readers' reports: numbers nobody can guess, a limit for those who send too many, and the way back."""

import hashlib
import re
import secrets

from django.conf import settings
from django.core.cache import cache

from gongkai.web.organs.action import Reason
from gongkai.web.publishing.models import Correction

_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Signs nobody takes for one another, read out over the telephone."""

_GROUPS, _LENGTH = 3, 4
PER_HOUR = 5
"""So many reports one visitor may send in an hour; who has more to say can telephone."""

_HOUR = 3600


def new_code() -> str:
    """Return a receipt number nobody can guess: twelve signs of thirty-one, in groups of four."""
    return "-".join("".join(secrets.choice(_SIGNS) for _ in range(_LENGTH)) for _ in range(_GROUPS))


def found(code: str) -> Correction | None:
    """Return the report a receipt number stands for, however it was typed; None where there is none."""
    signs = re.sub(r"[^0-9A-Z]", "", code.upper())
    groups = [signs[start : start + _LENGTH] for start in range(0, len(signs), _LENGTH)]
    return (
        Correction.objects.select_related("item", "organ", "release").filter(code="-".join(groups), own=False).first()
    )


def too_many(visitor: str) -> Reason | None:
    """Count a report of `visitor` (an address, kept only as its digest, for an hour); say so where it is too many."""
    digest = hashlib.sha256(f"{settings.SECRET_KEY}:{visitor}".encode()).hexdigest()
    key = f"reports:{digest}"
    cache.add(key, 0, _HOUR)
    try:
        count = cache.incr(key)
    except ValueError:  # it ran out between the two
        count = 1
    return Reason("您在一小时内反映得太多，请稍后再试，或者打电话联系我们") if count > PER_HOUR else None
