"""Sign-in by a directory, against one that runs in memory."""

import ssl

import pytest
from django.test import override_settings
from django.urls import reverse
from ldap3 import MOCK_SYNC, Connection, Server
from ldap3.core.exceptions import LDAPSocketOpenError

from door import enter, with_password
from gongkai.web.organs.sign_in import directory
from gongkai.web.settings.environment import Environment
from gongkai.web.settings.sign_in import sign_in

pytestmark = pytest.mark.django_db
TOLD = Environment(ldap_url="ldaps://directory.test", ldap_user="uid={username},ou=people,dc=qinghe")
SECRET = "the-directory-knows"  # noqa: S105 -- of nobody


@pytest.fixture
def told():
    """An installation that asks a directory."""
    with override_settings(ENVIRONMENT=TOLD, AUTHENTICATION_BACKENDS=sign_in(TOLD)["AUTHENTICATION_BACKENDS"]):
        yield


@pytest.fixture
def clerk(county, person, told, monkeypatch):  # noqa: ARG001 -- the directory is asked
    """A clerk whom the directory knows."""
    clerk = with_password(person("clerk", county.town))

    def connected(username, password):
        user = TOLD.ldap_user.format(username=username)
        connection = Connection(Server("memory"), user, password, client_strategy=MOCK_SYNC)
        known = TOLD.ldap_user.format(username=clerk.username)
        connection.strategy.add_entry(known, {"userPassword": SECRET, "sn": "x", "objectClass": "person"})
        return connection

    monkeypatch.setattr(directory, "connected", connected)
    return clerk


def test_the_directory_lets_in_whom_it_knows(client, clerk):
    assert enter(client, clerk, SECRET)["Location"] == reverse("desk")


def test_who_comes_by_the_directory_need_not_change_a_password_kept_here(client, clerk):
    clerk.must_change_password = True
    clerk.save()
    enter(client, clerk, SECRET)
    assert client.get(reverse("desk")).status_code == 200
    assert "请在那里修改密码" in client.get(reverse("my_account")).content.decode()


@pytest.mark.parametrize("password", ["wrong", ""])
def test_a_wrong_or_empty_password_lets_nobody_in(clerk, password):
    assert directory.DirectoryBackend().authenticate(None, clerk.username, password) is None


def test_nobody_is_created(clerk):
    assert directory.DirectoryBackend().authenticate(None, "stranger", SECRET) is None
    clerk.is_active = False
    clerk.save()
    assert directory.DirectoryBackend().authenticate(None, clerk.username, SECRET) is None


def test_while_the_directory_is_out_of_reach_the_password_kept_here_does(client, clerk, monkeypatch):
    def unreachable(_username, _password):
        raise LDAPSocketOpenError

    monkeypatch.setattr(directory, "connected", unreachable)
    assert enter(client, clerk)["Location"] == reverse("desk")


@pytest.mark.usefixtures("told")
def test_the_connection_is_secret_and_the_name_cannot_lead_elsewhere():
    connection = directory.connected("wang,ou=admins", SECRET)
    assert connection.server.ssl
    assert connection.server.tls.validate == ssl.CERT_REQUIRED
    assert connection.user == r"uid=wang\,ou\=admins,ou=people,dc=qinghe"
