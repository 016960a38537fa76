"""What happens at the door goes into the audit trail: allauth and Django tell, the actions write."""

from typing import Any

from allauth.account.internal.flows.reauthentication import reauthenticate_by_password
from allauth.account.internal.userkit import get_user_by_username
from allauth.account.signals import password_changed, user_logged_in
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
    authenticator_used,
)
from django.contrib.auth.signals import user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils import timezone

from gongkai.web.organs.actions.sign_in import (
    AddSecondFactor,
    ChangePassword,
    FailSignIn,
    RemoveSecondFactor,
    RenewRecoveryCodes,
    SignIn,
    SignOut,
    UseRecoveryCode,
)
from gongkai.web.organs.models import Person


@receiver(user_logged_in)
def _came_in(user: Person, **_rest: Any) -> None:
    SignIn(user).do(actor=user, at=timezone.now())


@receiver(user_logged_out)
def _left(user: Person | None, **_rest: Any) -> None:
    if isinstance(user, Person):
        SignOut(user).do(actor=user if user.is_active else None, at=timezone.now())


@receiver(user_login_failed)
def _failed(credentials: dict[str, Any], **_rest: Any) -> None:
    # As allauth finds the account: a name is the same in capitals and small letters.
    person = get_user_by_username(credentials.get("username") or "")
    if person:
        FailSignIn(person).do(actor=None, at=timezone.now())


@receiver(authentication_failed)
def _failed_code(user: Person, **_rest: Any) -> None:
    FailSignIn(user).do(actor=None, at=timezone.now())


@receiver(password_changed)
def _changed_password(request: HttpRequest, user: Person, **_rest: Any) -> None:
    ChangePassword(user).do(actor=user, at=timezone.now())
    # The current password was asked for a moment ago; what comes next (the second factor) need not ask again.
    reauthenticate_by_password(request)


@receiver(authenticator_added)
def _added(user: Person, authenticator: Authenticator, **_rest: Any) -> None:
    if authenticator.type == Authenticator.Type.TOTP:
        AddSecondFactor(user).do(actor=user, at=timezone.now())


@receiver(authenticator_removed)
def _removed(user: Person, authenticator: Authenticator, **_rest: Any) -> None:
    if authenticator.type == Authenticator.Type.TOTP:
        RemoveSecondFactor(user).do(actor=user, at=timezone.now())


@receiver(authenticator_reset)
def _renewed(user: Person, **_rest: Any) -> None:
    RenewRecoveryCodes(user).do(actor=user, at=timezone.now())


@receiver(authenticator_used)
def _used(user: Person, authenticator: Authenticator, **_rest: Any) -> None:
    if authenticator.type == Authenticator.Type.RECOVERY_CODES:
        UseRecoveryCode(user).do(actor=user, at=timezone.now())
