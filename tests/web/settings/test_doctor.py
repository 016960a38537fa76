"""The doctor: each ailment found where it is, none where all is well."""

from pathlib import Path

import pytest

from gongkai.web.settings.doctor import ailments
from gongkai.web.settings.environment import Environment


@pytest.fixture
def sound(tmp_path):
    """The configuration of a sound public installation, any field of which may be changed."""

    def made(**changes):
        given = {
            "data": tmp_path,
            "hosts": ("gov.example",),
            "origins": ("https://gov.example",),
            "tls": True,
            "email_url": "smtp://localhost",
        }
        return Environment(**(given | changes))

    return made


def levels(environment):
    return [ailment.level for ailment in ailments(environment)]


def test_a_sound_installation_has_none(sound):
    assert levels(sound()) == []


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"unknown": ("host",)}, ["warning"]),
        ({"debug": True}, ["error"]),
        ({"tls": False}, ["warning"]),
        ({"origins": ()}, ["error"]),
        ({"hosts": ("*",)}, ["error"]),
        ({"secret": "short"}, ["error"]),
        ({"data": Path("/nowhere/at/all")}, ["error"]),
        ({"scanner": "no-such-scanner --now"}, ["error"]),
        ({"email_url": ""}, ["warning"]),
        ({"wrong": ("idle_minutes",)}, ["error"]),
        ({"idle_minutes": 0}, ["warning"]),
        ({"idle_minutes": 31}, ["warning"]),
        ({"oidc_issuer": "http://id.example", "oidc_client": "c", "oidc_secret": "s"}, ["error"]),
        ({"oidc_issuer": "https://id.example"}, ["error"]),
        ({"oidc_issuer": "https://id.example", "oidc_client": "c", "oidc_secret": "s"}, []),
        ({"ldap_url": "directory.example"}, ["error"]),
        ({"ldap_url": "ldap://directory.example"}, []),
        ({"ldap_url": "ldaps://directory.example", "ldap_user": "cn=all"}, ["error"]),
    ],
)
def test_each_ailment_is_found(sound, changes, wanted):
    assert levels(sound(**changes)) == wanted


def test_debugging_at_home_is_nobodys_business(sound):
    assert levels(sound(debug=True, hosts=("localhost",), origins=(), tls=False)) == []


def test_a_secret_others_can_read_is_found(sound, tmp_path):
    (tmp_path / "secret").write_text("x")
    (tmp_path / "secret").chmod(0o644)
    assert levels(sound()) == ["error"]


def test_each_says_itself(sound):
    found = list(ailments(sound(debug=True, unknown=("host",), scanner="x", data=Path("/nowhere"))))
    for ailment in found:
        assert ailment.message.format(**ailment.values)
        assert ailment.remedy.format(**ailment.values)
