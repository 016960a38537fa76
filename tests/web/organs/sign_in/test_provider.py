"""Sign-in by an identity provider, against a small one that speaks OpenID Connect."""

from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.socialaccount.models import SocialAccount
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import timezone

from door import PASSWORD, code, with_password
from gongkai.web.organs.actions.sign_in import ResetSignIn
from gongkai.web.organs.models import Person
from gongkai.web.settings.environment import Environment
from gongkai.web.settings.sign_in import sign_in
from identity import Provider

pytestmark = pytest.mark.django_db
DOOR, BACK = "openid_connect_login", "openid_connect_callback"


@pytest.fixture(scope="module")
def running():
    """The provider, running."""
    provider = Provider("gongkai")
    yield provider
    provider.close()


@pytest.fixture
def provider(running, monkeypatch):
    """The provider, with the office told of it."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    told = Environment(oidc_issuer=running.url, oidc_client="gongkai", oidc_secret="s")  # noqa: S106 -- of nobody
    with override_settings(SOCIALACCOUNT_PROVIDERS=sign_in(told)["SOCIALACCOUNT_PROVIDERS"]):
        yield running


def come(client, provider, **claims):
    """Go to the provider and come back with what it says."""
    provider.claims = claims
    leaving = client.get(reverse(DOOR, args=["office"]), {"next": reverse("desk")})
    sent = parse_qs(urlsplit(leaving["Location"]).query)
    assert leaving["Location"].startswith(f"{provider.url}/authorize?")
    assert sent["code_challenge_method"] == ["S256"]
    return client.get(reverse(BACK, args=["office"]), {"code": "c", "state": sent["state"][0]})


def test_the_door_offers_the_provider(client, provider):  # noqa: ARG001 -- the office is told of it
    assert reverse(DOOR, args=["office"]) in client.get(reverse("account_login")).content.decode()


def test_whom_the_provider_names_comes_in(client, county, person, provider):
    clerk = person("clerk", county.town)
    clerk.must_change_password = True
    clerk.save()
    assert come(client, provider, sub="1", preferred_username=clerk.username)["Location"] == reverse("desk")
    assert client.get(reverse("desk")).status_code == 200
    assert SocialAccount.objects.get(user=clerk).uid == "1"
    assert provider.asked["code_verifier"]


def test_the_second_factor_is_asked_for_all_the_same(client, county, person, provider):
    auditor = with_password(person("auditor", county.county), factor=True)
    answer = come(client, provider, sub="2", preferred_username=auditor.username)
    assert answer["Location"].startswith(reverse("mfa_authenticate"))
    assert client.post(reverse("mfa_authenticate"), {"code": code()})["Location"] == reverse("desk")


def test_afterwards_the_providers_own_id_counts(client, county, person, provider):
    clerk, other = person("clerk", county.town), person("clerk", county.other)
    come(client, provider, sub="1", preferred_username=clerk.username)
    again = Client()
    come(again, provider, sub="1", preferred_username=other.username)
    assert again.get(reverse("desk")).wsgi_request.user == clerk


def test_another_identity_cannot_take_an_account_over(client, county, person, provider):
    clerk = person("clerk", county.town)
    come(client, provider, sub="1", preferred_username=clerk.username)
    stranger = Client()
    assert come(stranger, provider, sub="9", preferred_username=clerk.username)["Location"] == reverse("account_login")
    assert "绑定" in stranger.get(reverse("account_login")).content.decode()
    assert stranger.get(reverse("desk")).status_code == 302


@pytest.mark.parametrize("claims", [{"sub": "3", "preferred_username": "nobody"}, {"sub": "3"}])
def test_nobody_is_created(client, provider, claims):
    assert come(client, provider, **claims)["Location"] == reverse("account_login")
    assert "没有与该身份同名的账户" in client.get(reverse("account_login")).content.decode()
    assert not Person.objects.exists()


def test_who_left_the_office_stays_outside(client, county, person, provider):
    clerk = person("clerk", county.town)
    come(client, provider, sub="1", preferred_username=clerk.username)
    Person.objects.update(is_active=False)
    again = Client()
    assert come(again, provider, sub="1", preferred_username=clerk.username)["Location"] == reverse("account_inactive")


def test_a_broken_round_leads_back_to_the_door(client, provider):  # noqa: ARG001 -- the office is told of it
    answer = client.get(reverse(BACK, args=["office"]), {"error": "access_denied", "state": "made up"})
    assert answer["Location"] == reverse("account_login")
    assert "统一身份认证没有成功" in client.get(reverse("account_login")).content.decode()


def test_a_reset_lets_another_identity_in(client, county, person, provider):
    clerk, admin = person("clerk", county.town), person("security_admin", county.county)
    come(client, provider, sub="1", preferred_username=clerk.username)
    ResetSignIn(clerk, PASSWORD).do(actor=admin, at=timezone.now())
    come(Client(), provider, sub="9", preferred_username=clerk.username)
    assert SocialAccount.objects.get(user=clerk).uid == "9"
