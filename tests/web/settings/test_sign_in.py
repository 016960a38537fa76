"""Settings on sign-in: what is offered, and what a directory or provider adds."""

import pytest
from allauth.account import app_settings as account
from django.utils.module_loading import import_string

from gongkai.web.settings.environment import Environment
from gongkai.web.settings.sign_in import PROVIDER, ROOM, sign_in

PLAIN = sign_in(Environment())


def test_nothing_outside_is_asked_where_nothing_is_told():
    assert PLAIN["SOCIALACCOUNT_PROVIDERS"] == {}
    assert not any("directory" in backend for backend in PLAIN["AUTHENTICATION_BACKENDS"])


def test_a_directory_is_asked_last():
    told = sign_in(Environment(ldap_url="ldaps://x"))
    assert told["AUTHENTICATION_BACKENDS"] == [*PLAIN["AUTHENTICATION_BACKENDS"], f"{ROOM}.directory.DirectoryBackend"]


def test_a_provider_bears_the_name_the_office_gives_it():
    told = sign_in(Environment(oidc_issuer="https://id.test/", oidc_client="c", oidc_name="县统一认证"))
    (app,) = told["SOCIALACCOUNT_PROVIDERS"]["openid_connect"]["APPS"]
    assert (app["provider_id"], app["name"]) == (PROVIDER, "县统一认证")
    assert app["settings"]["server_url"] == "https://id.test"


@pytest.mark.parametrize("name", [*PLAIN["ACCOUNT_FORMS"].values(), *PLAIN["MFA_FORMS"].values(), PLAIN["MFA_ADAPTER"]])
def test_what_is_named_is_there(name):
    assert import_string(name)


def test_failures_are_limited_by_account_and_by_machine():
    assert {rate.split("/")[-1] for rate in account.RATE_LIMITS["login_failed"].split(",")} == {"key", "ip"}
