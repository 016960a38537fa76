"""Lock-out after failed tries: how long an account stays locked, and its release. allauth counts the failures."""

import time
from datetime import UTC, datetime

from allauth.core.internal.ratelimit import Rate, get_cache_key, get_rates
from django.core.cache import cache
from django.http import HttpRequest

from gongkai.web.organs.models import Person

COUNTED = {"app": "allauth.account", "action": "login_failed"}


def password_key(username: str) -> str:
    """Return under what name failures of a password are counted; the same wherever the try comes from."""
    return f"password:{username.lower()}"


def code_key(person: Person) -> str:
    """Return under what name allauth counts failures of a code."""
    return f"mfa-auth-user-{person.pk}"


def locked_until(person: Person) -> datetime | None:
    """Return until when an account is locked, by passwords or codes that were wrong; None where it is not."""
    moments = [until for key in (password_key(person.username), code_key(person)) if (until := locked_key(key))]
    return max(moments, default=None)


def locked_key(key: str) -> datetime | None:
    """Return until when what is counted under `key` is locked; None where it is not."""
    now = time.time()
    for rate, place in _counts(key):
        tries = [moment for moment in cache.get(place, []) if moment > now - rate.duration]
        if len(tries) >= rate.amount:
            return datetime.fromtimestamp(tries[rate.amount - 1] + rate.duration, UTC)
    return None


def release(person: Person) -> None:
    """Forget the failures counted against an account."""
    for key in (password_key(person.username), code_key(person)):
        cache.delete_many([place for _, place in _counts(key)])


def _counts(key: str) -> list[tuple[Rate, str]]:
    rates = [rate for rate in get_rates(**COUNTED) if rate.per == "key"]
    return [(rate, get_cache_key(HttpRequest(), **COUNTED, rate=rate, key=key)) for rate in rates]
