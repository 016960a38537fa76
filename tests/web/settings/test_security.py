"""What browsers are told, with and without https."""

import pytest
from django.test import override_settings
from django.urls import reverse

from gongkai.web.settings.environment import Environment
from gongkai.web.settings.security import security


def test_without_https_nothing_pretends_to_have_it():
    plain = security(Environment())
    assert "SECURE_SSL_REDIRECT" not in plain
    assert plain["SESSION_COOKIE_HTTPONLY"]


def test_with_https_cookies_and_pages_keep_to_it():
    safe = security(Environment(tls=True))
    assert safe["SECURE_HSTS_SECONDS"] >= 31_536_000
    assert safe["SESSION_COOKIE_SECURE"]
    assert safe["CSRF_COOKIE_SECURE"]


@pytest.mark.django_db
def test_whatever_watches_from_this_machine_is_answered_by_no_name_and_without_https(client):
    with override_settings(**security(Environment(hosts=("gov.example",), tls=True))):
        for name in ("alive", "ready"):
            assert client.get(reverse(name), headers={"host": "127.0.0.1:8000"}).status_code == 200
        assert client.get(reverse("home"), headers={"host": "gov.example"})["Location"] == "https://gov.example/"
        assert client.get(reverse("home"), headers={"host": "elsewhere.example"}).status_code == 400


def test_no_script_of_others_and_no_frame():
    policy = security(Environment())["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]
    assert policy["default-src"] == ["'self'"]
    assert policy["frame-ancestors"] == ["'none'"]
    assert "script-src" not in policy
