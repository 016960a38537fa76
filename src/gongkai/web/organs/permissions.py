"""Who may do what, and where: the table of permissions applied to people's posts, and querysets limited by it."""

from collections.abc import Iterator
from datetime import date
from functools import reduce
from operator import or_
from typing import TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db.models import Model, Q, QuerySet

from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.tables import OWN, permissions

Record = TypeVar("Record", bound=Model)


def may(person: Person | AnonymousUser, permission: str, organ: Organ | None, day: date) -> bool:
    """Tell whether `person` may do `permission` at `organ` on `day` (`organ` None: anywhere at all).

    Raises KeyError for a permission that is not in the table.
    """
    table = permissions()[permission]
    if not isinstance(person, Person) or not person.is_active:
        return False
    if table.signed_in:
        return True
    return next(capacities(person, permission, organ, day), None) is not None


def capacities(person: Person, permission: str, organ: Organ | None, day: date) -> Iterator[Post]:
    """Yield the posts of `person` that give `permission` at `organ` on `day`, a substitute's among them."""
    reach = permissions()[permission].reach
    for post in posts_of(person, day):
        if post.role not in reach:
            continue
        below = reach[post.role] != OWN and organ is not None and organ.path.startswith(post.organ.path)
        if organ is None or organ.pk == post.organ_id or below:
            yield post


def capacity(person: Person, permission: str, organ: Organ | None, day: date) -> Post | None:
    """Return the post by which `person` may do `permission` at `organ` on `day`: an own one before a substitute's."""
    held = capacities(person, permission, organ, day)
    return min(held, key=lambda post: post.stands_in_for_id is not None, default=None)


def posts_of(person: Person, day: date) -> list[Post]:
    """Return the posts `person` holds on `day`, with their organs; read once, then remembered with the person."""
    known: dict[date, list[Post]] = person.__dict__.setdefault("_posts_by_day", {})
    if day not in known:
        known[day] = list(person.posts.held_on(day).select_related("organ", "stands_in_for__person"))
    return known[day]


def organs_where(person: Person | AnonymousUser, permission: str, day: date) -> "QuerySet[Organ]":
    """Return the organs at which `person` may do `permission` on `day`."""
    return Organ.objects.filter(_reach(person, permission, day, "pk", ""))


def organs_of(person: Person, permission: str, day: date) -> "list[Organ]":
    """Return the organs at which `person` may do `permission`, in the tree's order.

    No query where their posts reach no further than their own organs: these came with the posts.
    """
    reach, posts = permissions()[permission].reach, list(capacities(person, permission, None, day))
    if not person.is_active or any(reach[post.role] != OWN for post in posts):
        return list(organs_where(person, permission, day))
    found = {post.organ_id: post.organ for post in posts}
    return sorted(found.values(), key=lambda organ: organ.path)


def limited(
    records: "QuerySet[Record]", person: Person, permission: str, day: date, via: str = "organ"
) -> "QuerySet[Record]":
    """Return the records of the organs where `person` may do `permission`; `via` leads from a record to its organ."""
    return records.filter(_reach(person, permission, day, via, f"{via}__"))


def people_where(person: Person | AnonymousUser, permission: str, day: date) -> "QuerySet[Person]":
    """Return the people of the organs where `person` may do `permission`: their account or a post, past ones too."""
    organs = organs_where(person, permission, day)
    return Person.objects.filter(Q(organ__in=organs) | Q(pk__in=Post.objects.filter(organ__in=organs).values("person")))


def _reach(person: Person | AnonymousUser, permission: str, day: date, key: str, prefix: str) -> Q:
    nothing = Q(pk__in=())
    if not isinstance(person, Person) or not person.is_active:
        return nothing
    reach = permissions()[permission].reach
    parts = [
        Q(**{key: post.organ_id}) if reach[post.role] == OWN else Q(**{f"{prefix}path__startswith": post.organ.path})
        for post in posts_of(person, day)
        if post.role in reach
    ]
    return reduce(or_, parts, nothing)
