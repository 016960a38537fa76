"""Messages by e-mail.

The mail server is told as smtp://user:password@host:port, smtp+tls://… (STARTTLS) or smtps://…
"""

from smtplib import SMTPException
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

from gongkai.web.organs.gateway import Message, NotSent

PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
SECONDS = 20


class Smtp:
    """A mail server that takes our messages."""

    def __init__(self, url: str, sender: str) -> None:
        """Keep what the installation tells of its mail server. Raises ValueError for an address of another kind."""
        told = urlsplit(url)
        if told.scheme not in PORTS or not told.hostname:
            raise ValueError(url)
        self._sender = sender or f"gongkai@{told.hostname}"
        self._server: dict[str, Any] = {
            "host": told.hostname,
            "port": told.port or PORTS[told.scheme],
            "username": unquote(told.username or ""),
            "password": unquote(told.password or ""),
            "use_tls": told.scheme == "smtp+tls",
            "use_ssl": told.scheme == "smtps",
            "timeout": SECONDS,
        }

    def send(self, message: Message) -> None:
        """Send a message; the server has taken it when this returns."""
        mail = EmailMessage(message.subject, message.text, self._sender, [message.to], headers=_headers(message))
        try:
            EmailBackend(**self._server).send_messages([mail])
        except (OSError, SMTPException) as fault:
            raise NotSent(type(fault).__name__) from fault


def _headers(message: Message) -> dict[str, str]:
    one_click = {"List-Unsubscribe": f"<{message.leave}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    return one_click if message.leave else {}
