"""What allauth is told about this office: registration closed, our words, lock-out by account, factors sealed."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from gongkai.web.organs.models import Person
from gongkai.web.organs.sealing import opened, sealed
from gongkai.web.organs.sign_in.lockout import locked_key, password_key
from gongkai.web.organs.sign_in.standing import must_have_second_factor
from gongkai.web.screens.language import said

WRONG = {
    "username_password_mismatch": "用户名或者密码不对。",
    "incorrect_password": "密码不对。",
    "enter_current_password": "当前密码不对。",
    "too_many_login_attempts": "失败次数过多，请 15 分钟后再试，或者请安全管理员解除锁定。",
    "rate_limited": "操作过于频繁，请稍后再试。",
    "incorrect_code": "验证码不对，请核对手机时间后再输一次。",
    "cannot_delete_authenticator": "您的职务要求第二因素，不能停用。",
}
"""What is said for an error of allauth, by its code."""

DONE = {
    "account/messages/password_changed.txt": "密码已经修改。",
    "account/messages/logged_out.txt": "您已经退出登录。",
    "mfa/messages/totp_activated.txt": "第二因素已经启用。",
    "mfa/messages/totp_deactivated.txt": "第二因素已经停用。",
    "mfa/messages/recovery_codes_generated.txt": "恢复码已经生成，请抄下或者打印，妥善保存。",
}
"""What is said after an act, by the template allauth names; of all else nothing is said."""

SECOND_FACTOR = "second factor"
"""What the secrets of second factors are sealed for."""


class _Worded:
    """An adapter that says errors in our words."""

    error_messages: dict[str, Any]

    def validation_error(self, code: str, *values: Any) -> ValidationError:
        """Return the error of a code, in the language of the page."""
        if code in WRONG:
            return ValidationError(said(WRONG[code]), code=code)
        return ValidationError(self.error_messages[code] % values if values else self.error_messages[code], code=code)


class OfficeAdapter(_Worded, DefaultAccountAdapter):
    """Accounts: opened by the office alone, locked by name after failed tries."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False always."""
        del request
        return False

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        # allauth counts for each host name apart; an administrator could not release what is locked elsewhere.
        del request
        return password_key(credentials.get("username", ""))

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Raise ValidationError, saying when to try again, where the account is locked."""
        refuse_locked(password_key(credentials.get("username", "")))
        super().pre_authenticate(request, **credentials)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Return where one goes on: to work, because the first password was perhaps all that stood before it."""
        del request
        return reverse("desk")

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """Say in our words what was done."""
        del message_context
        told = message or (said(DONE[message_template]) if message_template in DONE else "")
        if told:
            messages.add_message(request, level, told, extra_tags=extra_tags)

    def send_notification_mail(self, *given: Any, **named: Any) -> None:
        """Send nothing: the audit trail tells what happened to an account, and networks are often closed."""


class SecondFactorAdapter(_Worded, DefaultMFAAdapter):
    """Second factors: sealed in the database, and kept where a post demands one."""

    def get_totp_label(self, user: Person) -> str:
        """Return what an authenticator app shows beside the office's name."""
        return user.username

    def encrypt(self, text: str) -> str:
        """Seal a secret."""
        return sealed(text, SECOND_FACTOR)

    def decrypt(self, encrypted_text: str) -> str:
        """Open a secret."""
        return opened(encrypted_text, SECOND_FACTOR)

    def can_delete_authenticator(self, authenticator: Any) -> bool:
        """Tell whether the second factor may be put away: not where a post demands it."""
        return not must_have_second_factor(authenticator.user, timezone.localdate())


def refuse_locked(key: str) -> None:
    """Raise ValidationError, saying when to try again, where what is counted under `key` is locked."""
    until = locked_key(key)
    if until:
        told = said(
            "失败次数过多，已经锁定，请在 {time} 以后再试，或者请安全管理员解除锁定。",
            time=timezone.localtime(until).strftime("%H:%M"),
        )
        raise ValidationError(told, code="too_many_login_attempts")
