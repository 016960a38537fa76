"""How people get in: what of django-allauth this office offers, and the directory or identity provider it may ask."""

from typing import Any

from gongkai.web.settings.environment import Environment

ROOM = "gongkai.web.organs.sign_in"
PROVIDER = "office"
"""What the one identity provider is called in addresses."""


def sign_in(environment: Environment) -> dict[str, Any]:
    """Return the settings on sign-in. Nobody registers here: an account is opened by the action `create_person`."""
    return {
        "LOGIN_URL": "account_login",
        "LOGIN_REDIRECT_URL": "desk",
        "AUTHENTICATION_BACKENDS": _backends(environment),
        "ACCOUNT_ADAPTER": f"{ROOM}.adapter.OfficeAdapter",
        "ACCOUNT_LOGIN_METHODS": {"username"},
        "ACCOUNT_SIGNUP_FIELDS": ["username*", "password1*", "password2*"],
        "ACCOUNT_EMAIL_VERIFICATION": "none",
        "ACCOUNT_LOGOUT_ON_GET": False,
        "ACCOUNT_LOGOUT_REDIRECT_URL": "account_login",
        "ACCOUNT_SESSION_REMEMBER": False,
        "ACCOUNT_RATE_LIMITS": _limits(environment),
        "ACCOUNT_FORMS": {
            "login": f"{ROOM}.forms.SignInForm",
            "change_password": f"{ROOM}.forms.PasswordForm",
            "reauthenticate": f"{ROOM}.forms.ConfirmForm",
        },
        "MFA_ADAPTER": f"{ROOM}.adapter.SecondFactorAdapter",
        "MFA_SUPPORTED_TYPES": ["totp", "recovery_codes"],
        "MFA_TOTP_ISSUER": environment.site_name,
        "MFA_TOTP_TOLERANCE": 1,
        "MFA_ALLOW_UNVERIFIED_EMAIL": True,
        "MFA_FORMS": {
            "authenticate": f"{ROOM}.forms.CodeForm",
            "reauthenticate": f"{ROOM}.forms.ConfirmCodeForm",
            "activate_totp": f"{ROOM}.forms.EnrolForm",
        },
        "SOCIALACCOUNT_ADAPTER": f"{ROOM}.provider.ProviderAdapter",
        "SOCIALACCOUNT_PROVIDERS": _providers(environment),
        # The provider asks people themselves; a page of ours in between would only ask again.
        "SOCIALACCOUNT_LOGIN_ON_GET": True,
        "SOCIALACCOUNT_STORE_TOKENS": False,
        "USERSESSIONS_TRACK_ACTIVITY": True,
    }


def _limits(environment: Environment) -> dict[str, str]:
    """Return how often something may be tried: signing in, and what the public may send without signing in."""
    return {
        "login_failed": "5/15m/key,30/15m/ip",
        "report_error": "10/h/ip",
        "track_correction": "60/h/ip",
        "submit_request": f"{environment.submissions_hourly}/h/ip",
        "track_request_failed": "20/h/ip",
        "reply_request": "30/h/ip",
        "write_letter": f"{environment.submissions_hourly}/h/ip",
        "track_letter_failed": "20/h/ip",
        "rate_letter": "30/h/ip",
        "give_opinion": "10/h/ip",
        "subscribe": "10/h/ip",
        "sign_up": "20/h/ip",
        "give_idea": "10/h/ip",
        "track_idea": "60/h/ip",
        "ask_question": "120/h/ip",
    }


def _backends(environment: Environment) -> list[str]:
    ours = [
        "django.contrib.auth.backends.ModelBackend",
        "allauth.account.auth_backends.AuthenticationBackend",
        "gongkai.web.portal.editor.EditorBackend",  # signs nobody in: it opens Wagtail to those our table names
    ]
    return [*ours, f"{ROOM}.directory.DirectoryBackend"] if environment.ldap_url else ours


def _providers(environment: Environment) -> dict[str, Any]:
    if not environment.oidc_issuer:
        return {}
    app = {
        "provider_id": PROVIDER,
        "name": environment.oidc_name,
        "client_id": environment.oidc_client,
        "secret": environment.oidc_secret,
        "settings": {"server_url": environment.oidc_issuer.rstrip("/")},
    }
    return {"openid_connect": {"APPS": [app], "OAUTH_PKCE_ENABLED": True}}
