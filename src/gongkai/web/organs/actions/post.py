"""Actions on people and posts: an account, an appointment, a substitute, a dismissal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.actions.sign_in import password_faults
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.permissions import may
from gongkai.web.organs.tables import permissions, roles


@dataclass(frozen=True)
class CreatePerson(Action):
    """Open an account. The first password must be changed at the first sign-in.

    `digest` is the password as it is kept, where it was digested beforehand: of many accounts that takes minutes.
    """

    name, label, permission = "create_person", "建立账户", "create_person"
    at_organ: Organ
    username: str
    full_name: str
    password: str
    phone: str = ""
    email: str = ""
    digest: str = ""

    def organ(self) -> Organ:
        """Return the organ whose administrator opens the account."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the account."""
        if Person.objects.filter(username__iexact=self.username).exists():
            yield Reason("用户名 {username} 已经有人使用", {"username": self.username}, about="username")
        if not self.at_organ.open_on(timezone.localdate(at)):
            yield Reason("“{organ}”已经撤销", {"organ": str(self.at_organ)}, about="at_organ")
        person = self._built()
        try:
            person.clean_fields(exclude=["password"])
        except ValidationError as error:
            for key, messages in error.message_dict.items():
                about = "full_name" if key == "name" else key
                yield from (Reason("{message}", {"message": message}, about=about) for message in messages)
        yield from password_faults(self.password, person)

    def act(self, at: datetime) -> Done:
        """Save it with its password, which is nowhere else."""
        del at
        person = self._built()
        person.password = self.digest or make_password(self.password)
        person.save()
        return Done(person, {"username": self.username})

    def _built(self) -> Person:
        return Person(
            organ=self.at_organ,
            username=self.username,
            name=self.full_name,
            phone=self.phone,
            email=self.email,
            must_change_password=True,
        )


@dataclass(frozen=True)
class Appoint(Action):
    """Give a person a post; as somebody's substitute (AB 角) where `stands_in_for` is given."""

    name, label, permission = "appoint", "任命职务", "appoint"
    person: Person
    at_organ: Organ
    role: str
    since: date
    until: date | None = None

    def organ(self) -> Organ:
        """Return the organ of the post."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: period, the same post held already, roles that must stay apart."""
        del at
        if self.role not in roles():
            yield Reason("没有“{role}”这一职务", {"role": self.role}, about="role")
            return
        if self.until is not None and self.until < self.since:
            yield Reason(
                "结束日期 {until} 早于开始日期 {since}", {"until": self.until, "since": self.since}, about="until"
            )
            return
        if not self.at_organ.open_on(self.since):
            yield Reason("“{organ}”已经撤销", {"organ": str(self.at_organ)}, about="at_organ")
        if not self.person.is_active:
            yield Reason("{person}的账户已经停用，请先恢复账户", {"person": self.person.name}, about="person")
        held = Post.objects.filter(person=self.person).exclude(until__lt=self.since)
        held = held.filter(since__lte=self.until) if self.until else held
        if held.filter(organ=self.at_organ, role=self.role).exists():
            yield Reason("{person}已经担任这一职务", {"person": self.person.name}, about="role")
        for post in held.filter(role__in=roles()[self.role].apart):
            values = {"role": roles()[self.role].name, "other": roles()[post.role].name}
            yield Reason("“{role}”和“{other}”不能由同一人担任", values, about="role")

    def act(self, at: datetime) -> Done:
        """Save the post."""
        del at
        return Done(self._saved(None), self._changes())

    def _saved(self, stands_in_for: Post | None) -> Post:
        self.person.__dict__.pop("_posts_by_day", None)
        return Post.objects.create(
            person=self.person,
            organ=self.at_organ,
            role=self.role,
            since=self.since,
            until=self.until,
            stands_in_for=stands_in_for,
        )

    def _changes(self) -> dict[str, str]:
        until = self.until.isoformat() if self.until else ""
        return {"role": self.role, "since": self.since.isoformat(), "until": until}


@dataclass(frozen=True)
class Substitute(Action):
    """Let somebody stand in for the holder of a post, for a period with an end.

    For an administrator only who appoints administrators names one, and nobody names themselves: else a head of office
    would come by every right in the house.
    """

    name, label, permission = "substitute", "指定替岗", "substitute"
    post: Post
    person: Person
    since: date
    until: date

    def organ(self) -> Organ:
        """Return the organ of the post."""
        return self.post.organ

    def refusals(self, actor: Person | None, at: datetime) -> tuple[Reason, ...]:
        """Return why not: also where an administrator's post is not for `actor` to give, or goes to `actor`."""
        if actor is not None and not may_lend(actor, self.post, timezone.localdate(at)):
            return (Reason("您没有“{permission}”的权限", {"permission": permissions()["appoint"].name}),)
        if actor is not None and actor == self.person and roles()[self.post.role].administrator:
            return (Reason("不能把自己指定为“{role}”的替岗", {"role": roles()[self.post.role].name}, about="person"),)
        return super().refusals(actor, at)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it; a substitute must be somebody else, and has no substitute in turn."""
        if self.person == self.post.person:
            yield Reason("替岗的应当是另一个人", about="person")
        if self.post.stands_in_for:
            yield Reason("替岗的人不能再由别人替岗")
        if not self.post.since <= self.since or (self.post.until and self.until > self.post.until):
            yield Reason("替岗期间超出了原职务的期间", about="until")
        yield from self._appointment().reasons(at)

    def act(self, at: datetime) -> Done:
        """Save the substitute's post."""
        del at
        appointment = self._appointment()
        changes = appointment._changes() | {"stands_in_for": str(self.post.person)}  # noqa: SLF001 -- of the same file
        return Done(appointment._saved(self.post), changes)  # noqa: SLF001 -- of the same file

    def _appointment(self) -> Appoint:
        return Appoint(self.person, self.post.organ, self.post.role, self.since, self.until)


@dataclass(frozen=True)
class Dismiss(Action):
    """End a post with its last day, and those of its substitutes."""

    name, label, permission = "dismiss", "免去职务", "dismiss"
    post: Post
    last_day: date

    def organ(self) -> Organ:
        """Return the organ of the post."""
        return self.post.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.post.until is not None and self.post.until <= self.last_day:
            yield Reason("该职务到 {until} 已经结束", {"until": self.post.until}, about="last_day")
        if self.last_day < self.post.since <= timezone.localdate(at):
            yield Reason("结束日期早于任职日期 {since}", {"since": self.post.since}, about="last_day")
        held = self.post.since <= timezone.localdate(at) and not self.post.stands_in_for and self.post.person.is_active
        if held and roles()[self.post.role].administrator and not others_in(self.post, self.last_day).exists():
            values = {"organ": str(self.post.organ), "role": roles()[self.post.role].name}
            yield Reason("“{organ}”没有其他人担任“{role}”，请先任命另一人", values)

    def act(self, at: datetime) -> Done:
        """Write the last day; a post that never began is taken back, and the trail alone remembers it."""
        del at
        changed = [*self.post.substitutes.exclude(until__lte=self.last_day), self.post]
        for post in changed:
            if self.last_day < post.since:
                Post.objects.filter(pk=post.pk).delete()
            else:
                post.until = self.last_day
                post.save(update_fields=["until"])
            post.person.__dict__.pop("_posts_by_day", None)
        return Done(self.post, {"until": self.last_day.isoformat(), "substitutes": len(changed) - 1})


def may_lend(actor: Person, post: Post, day: date) -> bool:
    """Tell whether `actor` may name a substitute for the holder of `post`: an administrator's, who appoints them."""
    needed = ("substitute", "appoint") if roles()[post.role].administrator else ("substitute",)
    return all(may(actor, permission, post.organ, day) for permission in needed)


def others_in(post: Post, day: date) -> "QuerySet[Post]":
    """Return the posts that do the same after `day`, at the organ or above; a substitute will be gone soon."""
    tomorrow = Post.objects.held_on(date.fromordinal(min(day.toordinal() + 1, date.max.toordinal())))
    same = tomorrow.filter(role=post.role, organ__path__in=post.organ.line)
    return same.filter(person__is_active=True, stands_in_for=None).exclude(pk=post.pk)
