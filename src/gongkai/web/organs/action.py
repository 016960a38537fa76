"""Named actions: the one door for every change of state. An action says why not, or acts and writes its audit row.

    @dataclass(frozen=True)
    class Dismiss(Action):
        name, label, permission = "dismiss", "免去职务", "dismiss"
        post: Post
        last_day: date

        def organ(self): return self.post.organ
        def reasons(self, at): ...          # yield a Reason for whatever speaks against it
        def act(self, at): ...              # change; return the record acted on and what changed

    Dismiss(post, last_day).do(actor=person, at=now)

Screens ask `refusals` to show a button with the reason why it is disabled; imports, commands and tasks go through `do`.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, NamedTuple

from django.db import models, transaction
from django.utils import timezone

from gongkai.web.organs.audit import hold, record
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.permissions import capacity, may
from gongkai.web.organs.tables import permissions, roles


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something may not be done: a message filled from `values`; `source` is the rule where a text demands it.

    `about` is the field of the action that would have to be different, so that a form shows the reason there.
    """

    message: str
    values: Mapping[str, Any] = field(default_factory=dict)
    source: str = ""
    about: str = ""


class Refused(Exception):
    """An action may not be done; `reasons` say why. Nothing was changed."""

    def __init__(self, reasons: tuple[Reason, ...]) -> None:
        super().__init__("；".join(reason.message.format(**reason.values) for reason in reasons))
        self.reasons = reasons


class Done(NamedTuple):
    """What an action did: the record it acted on, and what changed there, in values JSON can hold."""

    subject: models.Model
    changes: Mapping[str, Any]


ACTIONS: dict[str, type["Action"]] = {}
"""Every action by its name; a name is permanent, because the audit trail is kept by it."""


class Action(ABC):
    """Something a person does to a record. Subclasses are dataclasses of what the act needs to know."""

    name: ClassVar[str] = ""
    label: ClassVar[str] = ""
    permission: ClassVar[str] = ""

    def __init_subclass__(cls, **given: Any) -> None:
        """Enter the action in the register; its permission must be in the table."""
        super().__init_subclass__(**given)
        if cls.name:
            assert cls.permission in permissions()  # noqa: S101 -- a slip of ours, found when the module is read
            assert ACTIONS.setdefault(cls.name, cls).__qualname__ == cls.__qualname__  # noqa: S101 -- the same
            ACTIONS[cls.name] = cls

    @abstractmethod
    def organ(self) -> Organ | None:
        """Return the organ at which the permission is needed (None: anywhere)."""

    def places(self) -> tuple[Organ | None, ...]:
        """Return the organs at any of which the permission is enough: the one, unless the act says otherwise."""
        return (self.organ(),)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against the act, whoever does it."""
        del at
        return iter(())

    @abstractmethod
    def act(self, at: datetime) -> Done:
        """Make the change, in a transaction, after permission and reasons were looked at in the same."""

    def refusals(self, actor: Person | None, at: datetime) -> tuple[Reason, ...]:
        """Return why `actor` may not do this now: permission first, then the act's own reasons; empty where nothing."""
        day = timezone.localdate(at)
        if actor is not None and not any(may(actor, self.permission, place, day) for place in self.places()):
            return (Reason("您没有“{permission}”的权限", {"permission": permissions()[self.permission].name}),)
        return tuple(self.reasons(at))

    def do(self, *, actor: Person | None, at: datetime) -> models.Model:
        """Look at permission and reasons, act, write the audit row, all in one transaction; return what was acted on.

        `actor` is None for the system itself (set-up, restore). Raises Refused, and then nothing was changed.
        """
        with transaction.atomic():
            hold()
            refusals = self.refusals(actor, at)
            if refusals:
                raise Refused(refusals)
            organ = self.organ()
            capacity = self._capacity(actor, at)
            done = self.act(at)
            record(
                at=at,
                actor=actor,
                action=self.name,
                organ=organ if organ is not None else getattr(done.subject, "organ", None),
                capacity=capacity,
                subject=done.subject,
                detail=done.changes,
            )
            return done.subject

    def _capacity(self, actor: Person | None, at: datetime) -> str:
        if actor is None:
            return ""
        day = timezone.localdate(at)
        held = (capacity(actor, self.permission, place, day) for place in self.places())
        post = next(filter(None, held), None)
        return capacity_of(post) if post else ""


def capacity_of(post: Post) -> str:
    """Return how a post is named in the trail: organ and role, and for whom a substitute stands in."""
    name = f"{post.organ} {roles()[post.role].name}"
    return f"{name}（代{post.stands_in_for.person}）" if post.stands_in_for else name
