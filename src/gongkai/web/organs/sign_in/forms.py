"""The forms of sign-in, in our words."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm, ReauthenticateForm
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as ReauthenticateByCodeForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django.forms import Form

from gongkai.web.organs.models import Person
from gongkai.web.organs.sign_in.adapter import refuse_locked
from gongkai.web.organs.sign_in.lockout import code_key
from gongkai.web.screens.language import said

PASSWORD_RULE = "至少 12 个字符；不能全是数字，不能是常见密码，不能与用户名、姓名、电话相近。"  # noqa: S105 -- what one is like


class _Worded(Form):
    """A form whose fields bear our labels."""

    labels: dict[str, str]
    hints: dict[str, str] = {}

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        for name, label in self.labels.items():
            field = self.fields[name]
            field.label, field.help_text = label, self.hints.get(name, "")
            field.widget.attrs.pop("placeholder", None)


class SignInForm(_Worded, LoginForm):
    """Who one is."""

    labels = {"login": "用户名", "password": "密码"}


class PasswordForm(_Worded, ChangePasswordForm):
    """A new password."""

    labels = {"oldpassword": "当前密码", "password1": "新密码", "password2": "再输一次新密码"}
    hints = {"password1": PASSWORD_RULE}

    def clean_password1(self) -> str:
        """Return the new password. Raises ValidationError where it is the old one."""
        new = self.cleaned_data["password1"]
        if self.user.check_password(new):
            self.add_error("password1", said("新密码不能与当前密码相同。"))
        return new


class ConfirmForm(_Worded, ReauthenticateForm):
    """The password once more, before something that matters."""

    labels = {"password": "密码"}


class _ByCode(_Worded):
    """A form that asks for a code, of the authenticator app or from the list of recovery codes."""

    user: Person
    labels = {"code": "验证码"}
    hints = {"code": "手机验证器应用上的六位数字；手机不在身边时，可以输入一个恢复码。"}

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["code"].widget.attrs |= {"inputmode": "numeric"}

    def clean_code(self) -> str:
        """Return the code. Raises ValidationError where it is wrong, or too many were."""
        refuse_locked(code_key(self.user))
        return super().clean_code()  # type: ignore[misc]  # allauth's form, which every subclass names beside


class CodeForm(_ByCode, AuthenticateForm):
    """The second factor at sign-in."""


class ConfirmCodeForm(_ByCode, ReauthenticateByCodeForm):
    """A code once more, before something that matters."""


class EnrolForm(_ByCode, ActivateTOTPForm):
    """The first code of a new authenticator, which proves that it works."""

    hints = {"code": "输入验证器应用上显示的六位数字，证明已经设置好。"}
