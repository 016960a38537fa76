"""Actions on sign-in: what people do with their own, and what the security administrator does with others'."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import may
from gongkai.web.organs.sign_in.lockout import locked_until, release
from gongkai.web.organs.tables import permissions


def home_of(person: Person) -> Organ | None:
    """Return the organ a person's account belongs to, else that of the latest post, else None."""
    if person.organ:
        return person.organ
    latest = person.posts.select_related("organ").order_by("since", "pk").last()
    return latest.organ if latest else None


def password_faults(password: str, person: Person) -> Iterator[Reason]:
    """Yield what is wrong with a first password."""
    try:
        validate_password(password, person)
    except ValidationError as error:
        yield from (Reason("{message}", {"message": message}, about="password") for message in error.messages)


@dataclass(frozen=True)
class _OnSignIn(Action):
    """Something that happens to a person's sign-in."""

    person: Person

    permission = "see_own_account"

    def organ(self) -> Organ | None:
        """Return the organ the account belongs to."""
        return home_of(self.person)

    def act(self, at: datetime) -> Done:
        """Change nothing more: what happened is told."""
        del at
        return Done(self.person, self._told())

    def _told(self) -> dict[str, Any]:
        return {}


@dataclass(frozen=True)
class SignIn(_OnSignIn):
    """Somebody came in."""

    name, label = "sign_in", "登录"


@dataclass(frozen=True)
class SignOut(_OnSignIn):
    """Somebody left."""

    name, label = "sign_out", "退出登录"


@dataclass(frozen=True)
class FailSignIn(_OnSignIn):
    """Somebody could not say the password or the code of an account. Tries at names nobody bears leave no row."""

    name, label = "fail_sign_in", "登录失败"

    def _told(self) -> dict[str, Any]:
        until = locked_until(self.person)
        return {"locked_until": until.isoformat()} if until else {}


@dataclass(frozen=True)
class ChangePassword(_OnSignIn):
    """Somebody changed the own password, which allauth has saved already."""

    name, label = "change_password", "修改密码"

    def act(self, at: datetime) -> Done:
        """Note that the first password is no longer in use."""
        del at
        first, self.person.must_change_password = self.person.must_change_password, False
        self.person.save(update_fields=["must_change_password"])
        return Done(self.person, {"must_change_password": [first, False]} if first else {})


@dataclass(frozen=True)
class AddSecondFactor(_OnSignIn):
    """Somebody set a second factor up."""

    name, label = "add_second_factor", "启用第二因素"


@dataclass(frozen=True)
class RemoveSecondFactor(_OnSignIn):
    """Somebody put the second factor away."""

    name, label = "remove_second_factor", "停用第二因素"


@dataclass(frozen=True)
class RenewRecoveryCodes(_OnSignIn):
    """Somebody got new recovery codes; the old ones open nothing any more."""

    name, label = "renew_recovery_codes", "更换恢复码"


@dataclass(frozen=True)
class UseRecoveryCode(_OnSignIn):
    """Somebody came in with a recovery code."""

    name, label = "use_recovery_code", "使用恢复码"


@dataclass(frozen=True)
class EndSessions(_OnSignIn):
    """Somebody ended own sessions, of another machine for instance."""

    name, label = "end_sessions", "结束自己的登录"
    sessions: tuple[UserSession, ...]

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if any(session.user_id != self.person.pk for session in self.sessions):
            yield Reason("只能结束自己的登录")

    def act(self, at: datetime) -> Done:
        """End them."""
        del at
        for session in self.sessions:
            session.end()
        return Done(self.person, {"sessions": len(self.sessions)})


@dataclass(frozen=True)
class EndIdle(_OnSignIn):
    """A session nobody used for longer than the installation allows ends by itself."""

    name, label = "end_idle", "闲置超时，自动退出"
    session: UserSession

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not UserSession.objects.filter(pk=self.session.pk).exists():
            yield Reason("没有登录中的会话")

    def act(self, at: datetime) -> Done:
        """End it."""
        del at
        seen = self.session.last_seen_at
        self.session.end()
        return Done(self.person, {"last_seen_at": seen.isoformat()})


@dataclass(frozen=True)
class OnOthers(_OnSignIn):
    """Something done to another's sign-in: the permission must reach every organ where the other holds a post."""

    def refusals(self, actor: Person | None, at: datetime) -> tuple[Reason, ...]:
        """Return why not: also where a post of the other lies beyond what `actor` may do, or the other is `actor`."""
        if actor is not None:
            if actor == self.person:
                return (Reason("自己的登录请在“我的账户”中管理"),)
            day = timezone.localdate(at)
            held = self.person.posts.filter(Q(until__isnull=True) | Q(until__gte=day)).select_related("organ")
            if not all(may(actor, self.permission, post.organ, day) for post in held):
                values = {"permission": permissions()[self.permission].name}
                return (Reason("该人员还在您管辖以外的机关任职，您没有“{permission}”的权限", values),)
        return super().refusals(actor, at)


@dataclass(frozen=True)
class RevokeSessions(OnOthers):
    """Sign somebody out everywhere."""

    name, label, permission = "revoke_sessions", "撤销登录", "revoke_sessions"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not UserSession.objects.filter(user=self.person).exists():
            yield Reason("没有登录中的会话")

    def act(self, at: datetime) -> Done:
        """End all sessions."""
        del at
        return Done(self.person, {"sessions": end_all(self.person)})


@dataclass(frozen=True)
class ResetSignIn(OnOthers):
    """Give somebody a first password anew; the second factor and the provider's identity go, and are tied anew."""

    name, label, permission = "reset_sign_in", "重置密码和第二因素", "reset_sign_in"
    password: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the password."""
        del at
        yield from password_faults(self.password, self.person)

    def act(self, at: datetime) -> Done:
        """Save the password, which is nowhere else; end what was begun with the old one."""
        del at
        self.person.set_password(self.password)
        self.person.must_change_password = True
        self.person.save(update_fields=["password", "must_change_password"])
        Authenticator.objects.filter(user=self.person).delete()
        untied, _ = SocialAccount.objects.filter(user=self.person).delete()
        release(self.person)
        return Done(self.person, {"sessions": end_all(self.person), "identities": untied})


@dataclass(frozen=True)
class UnlockSignIn(OnOthers):
    """Let somebody try again who was locked out after failed tries."""

    name, label, permission = "unlock_sign_in", "解除锁定", "reset_sign_in"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if locked_until(self.person) is None:
            yield Reason("账户没有锁定")

    def act(self, at: datetime) -> Done:
        """Forget the failures."""
        del at
        release(self.person)
        return Done(self.person, {})


def end_all(person: Person) -> int:
    """Sign a person out everywhere; return from how many places."""
    sessions = list(UserSession.objects.filter(user=person))
    for session in sessions:
        session.end()
    return len(sessions)
