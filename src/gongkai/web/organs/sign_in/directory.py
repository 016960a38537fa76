"""Sign-in by a directory (LDAP): it checks the password; the account must exist here and is never created."""

import ssl
from typing import Any

import structlog
from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest
from ldap3 import AUTO_BIND_NONE, Connection, Server, Tls
from ldap3.core.exceptions import LDAPException
from ldap3.utils.dn import escape_rdn

from gongkai.web.organs.models import Person

PATIENCE = 5
"""Seconds to wait for the directory, before the password kept here has to do."""

log = structlog.get_logger(__name__)


class DirectoryBackend(ModelBackend):
    """Let in whoever the directory knows under the name and password given, where an active account bears the name."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **_rest: Any
    ) -> Person | None:
        """Return the person, or None where the directory does not confirm the password or does not answer."""
        del request
        # A directory takes an empty password for an anonymous visitor, and says yes.
        if not username or not password:
            return None
        person = Person.objects.filter(username=username, is_active=True).first()
        return person if person and confirmed(username, password) else None


def confirmed(username: str, password: str) -> bool:
    """Tell whether the directory confirms the password. A directory out of reach confirms nothing, and is logged."""
    try:
        connection = connected(username, password)
        return bool(connection.bind())
    except (LDAPException, OSError, ValueError) as error:
        log.warning("directory_unreachable", status=type(error).__name__)
        return False


def connected(username: str, password: str) -> Connection:
    """Return a connection under TLS that is not yet bound. Raises LDAPException where TLS cannot be had."""
    environment = settings.ENVIRONMENT
    tls = Tls(validate=ssl.CERT_REQUIRED)
    server = Server(environment.ldap_url, tls=tls, connect_timeout=PATIENCE, get_info="NO_INFO")
    user = environment.ldap_user.format(username=escape_rdn(username))
    connection = Connection(server, user, password, auto_bind=AUTO_BIND_NONE, receive_timeout=PATIENCE)
    if not server.ssl:
        connection.open()
        connection.start_tls()
    return connection
