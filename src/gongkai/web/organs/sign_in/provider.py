"""Sign-in by an identity provider (OIDC): it says who somebody is; the account must exist here and is never created."""

from typing import Any, NoReturn

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from django.contrib import messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse

from gongkai.web.organs.models import Person
from gongkai.web.screens.language import said


class ProviderAdapter(DefaultSocialAccountAdapter):
    """Match who comes from the provider with the account of the same username; afterwards by the provider's own id."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Return False always."""
        del request, sociallogin
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Tie the provider's identity to the account. Raises ImmediateHttpResponse, to the door, where none fits."""
        if sociallogin.is_existing:
            return
        username = sociallogin.user.username or ""
        person = Person.objects.filter(username=username, is_active=True).first() if username else None
        if person is None:
            _turn_away(request, "没有与该身份同名的账户，请联系系统管理员建立账户。")
        provider = sociallogin.account.provider
        if SocialAccount.objects.filter(user=person, provider=provider).exists():
            _turn_away(request, "同名账户已经与另一个身份绑定，请联系安全管理员。")
        sociallogin.connect(request, person)

    def on_authentication_error(self, request: HttpRequest, provider: Any, **_rest: Any) -> None:
        """Go back to the door, and say there that it failed. Raises ImmediateHttpResponse always."""
        del provider
        _turn_away(request, "统一身份认证没有成功，请重试；仍不成功时请用密码登录。")


def _turn_away(request: HttpRequest, message: str) -> NoReturn:
    messages.error(request, said(message))
    raise ImmediateHttpResponse(HttpResponseRedirect(reverse("account_login")))
