"""The sample county set up in an empty installation, through the same named actions as any other."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone

from gongkai.web.organs.actions.organ import GUIDE, CreateOrgan
from gongkai.web.organs.actions.post import Appoint, CreatePerson
from gongkai.web.organs.models import Organ, Person
from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody to sign in as: user name, name, and the posts held, as role and organ."""

    username: str
    name: str
    posts: tuple[tuple[str, str], ...]


def open_county(password: str, at: datetime) -> list[Account]:
    """Set the sample county up; every account opens with `password`, to be changed at the first sign-in.

    Return the accounts; where there are organs already, set up and return nothing. All in one transaction.
    """
    raw = table("samples/county")
    with transaction.atomic():
        if Organ.objects.exists():
            return []
        organs = _organs(raw["organ"], at)
        digest = make_password(password)
        return [_account(person, organs, password, digest, at) for person in raw["person"]]


def _organs(described: list[dict[str, Any]], at: datetime) -> dict[str, Organ]:
    made: dict[str, Organ] = {}
    for each in described:
        guide = {key: each[key] for key in GUIDE if key in each}
        above = Organ.objects.get(pk=made[each["under"]].pk) if "under" in each else None
        made[each["key"]] = CreateOrgan(above, each["kind"], each["name"], guide=guide).do(actor=None, at=at)  # type: ignore[assignment]  # an organ is what is made
    return made


def _account(described: dict[str, Any], organs: dict[str, Organ], password: str, digest: str, at: datetime) -> Account:
    posts = [tuple(post.split("@")) for post in described["posts"]]
    home = organs[posts[0][1]]
    opened = CreatePerson(home, described["username"], described["name"], password, digest=digest).do(actor=None, at=at)
    assert isinstance(opened, Person)  # noqa: S101 -- what the action makes
    since = timezone.localdate(at)
    for role, organ in posts:
        Appoint(opened, organs[organ], role, since).do(actor=None, at=at)
    return Account(opened.username, opened.name, tuple((role, organs[organ].name) for role, organ in posts))
