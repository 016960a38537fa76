"""Addresses of sign-in, each named here: what allauth could do besides (registration, email, reset) has none."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.socialaccount.providers.openid_connect import views as provider
from django.urls import path

from gongkai.web.organs.guard import guarded, public
from gongkai.web.organs.views.account import addresses as own

_own = guarded("see_own_account")

urlpatterns = [
    *own,
    path("login/", public(account.login), name="account_login"),
    path("logout/", public(account.logout), name="account_logout"),
    path("inactive/", public(account.account_inactive), name="account_inactive"),
    path("password/", _own(account.password_change), name="account_change_password"),
    path("confirm/", _own(account.reauthenticate), name="account_reauthenticate"),
    path("code/", public(mfa.authenticate), name="mfa_authenticate"),
    path("code/confirm/", _own(mfa.reauthenticate), name="mfa_reauthenticate"),
    path("second-factor/on/", _own(totp.activate_totp), name="mfa_activate_totp"),
    path("second-factor/off/", _own(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("recovery-codes/", _own(recovery.view_recovery_codes), name="mfa_view_recovery_codes"),
    path("recovery-codes/new/", _own(recovery.generate_recovery_codes), name="mfa_generate_recovery_codes"),
    path("recovery-codes/file/", _own(recovery.download_recovery_codes), name="mfa_download_recovery_codes"),
    path("provider/<str:provider_id>/", public(provider.login), name="openid_connect_login"),
    path("provider/<str:provider_id>/back/", public(provider.callback), name="openid_connect_callback"),
]
