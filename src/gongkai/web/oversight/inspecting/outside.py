"""A site on the network, asked politely: one page at a time, with a pause, its own host and never another.

The name is looked up once for every connection, and the connection goes to exactly the address that was judged: a name
that leads into a private network is refused, unless the installation names it (GONGKAI_INSPECTED).
"""

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from threading import Timer
from time import monotonic, sleep
from urllib.parse import quote, urljoin, urlsplit

from django.conf import settings

from gongkai.web.oversight.inspecting.asked import REDIRECTS, TOO_LONG, TURNS, Answer, NoAnswer

AGENT = "gongkai-inspection/1"
PAUSE = 1.0
"""Seconds between two pages."""
LONGEST = 120.0
"""After so many seconds an answer is cut off, however steadily it drips: patience is with each piece of it alone."""


class Outside:
    """Asks one site over the network; `address` is its first page."""

    def __init__(self, address: str, timeout: float, pause: float = PAUSE) -> None:
        """Keep the site's scheme, host and port: nothing else is ever asked. `timeout` is in seconds."""
        try:
            told = urlsplit(address)
            port = told.port
        except ValueError as fault:
            raise NoAnswer(address) from fault
        if told.scheme not in {"http", "https"} or not told.hostname:
            raise NoAnswer(address)
        self._scheme, self._host = told.scheme, told.hostname
        self._port = port or (443 if told.scheme == "https" else 80)
        self._timeout, self._pause, self._asked = timeout, pause, False

    def get(self, path: str) -> Answer:
        """Return what is at a path, redirections followed on the same host. Raises NoAnswer."""
        for _ in range(TURNS):
            answer, leads_to = self._once(path)
            if not leads_to:
                return answer
            there = self._within(path, leads_to)
            if not there:
                return answer  # it leads elsewhere, where we do not go
            path = there
        message = "too many redirections"
        raise NoAnswer(message)

    def _within(self, path: str, leads_to: str) -> str:
        """Return the path on this site a redirection leads to; "" where it leads to another, or is no address."""
        try:
            there = urlsplit(urljoin(f"{self._scheme}://{self._host}:{self._port}{path}", leads_to))
            port = there.port
        except ValueError:
            return ""
        if (there.scheme, there.hostname) != (self._scheme, self._host) or port not in {None, self._port}:
            return ""
        return f"{there.path or '/'}?{there.query}" if there.query else there.path or "/"

    def _once(self, path: str) -> tuple[Answer, str]:
        if self._asked:
            sleep(self._pause)
        self._asked, began = True, monotonic()
        connection = self._connected()
        reached = monotonic()
        watch = Timer(LONGEST, _cut_off, [connection.sock])
        watch.daemon = True
        watch.start()
        try:
            host = self._host if self._port in {80, 443} else f"{self._host}:{self._port}"
            connection.request(
                "GET", quote(path, safe="/?&=%~:;,+@!$'()*"), headers={"Host": host, "User-Agent": AGENT}
            )
            got = connection.getresponse()
            body = got.read(TOO_LONG)
        except (OSError, HTTPException) as fault:
            raise NoAnswer(type(fault).__name__) from fault
        finally:
            watch.cancel()
            connection.close()
        if monotonic() - reached >= LONGEST:
            message = "an answer without end"
            raise NoAnswer(message)
        media = got.headers.get_content_type() if got.headers.get("Content-Type") else ""
        leads_to = got.headers.get("Location", "") if got.status in REDIRECTS else ""
        return Answer(path, got.status, media, body, monotonic() - began), leads_to

    def _connected(self) -> HTTPConnection:
        """Return a connection to the address the name was judged by, whatever the name says a moment later."""
        address = allowed(self._host, self._port)
        try:
            reached = socket.create_connection((address, self._port), self._timeout)
            connection: HTTPConnection = HTTPConnection(self._host, self._port, timeout=self._timeout)
            if self._scheme == "https":
                connection = HTTPSConnection(self._host, self._port, timeout=self._timeout)
                reached = ssl.create_default_context().wrap_socket(reached, server_hostname=self._host)
        except OSError as fault:
            raise NoAnswer(type(fault).__name__) from fault
        connection.sock = reached
        return connection


def _cut_off(reached: socket.socket) -> None:
    """End both ways of a connection, from outside of whoever waits at it; what is encrypted on it is let go too."""
    with suppress(OSError):
        socket.socket.shutdown(reached, socket.SHUT_RDWR)


Lookup = Callable[[str, int], list[str]]


def looked_up(host: str, port: int) -> list[str]:
    """Return the addresses a name stands for. Raises NoAnswer where it stands for none."""
    try:
        return [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except OSError as fault:
        raise NoAnswer(type(fault).__name__) from fault


def allowed(host: str, port: int, lookup: Lookup = looked_up) -> str:
    """Return the address to connect to. Raises NoAnswer where any of the name's lies in a private network.

    An installation that inspects a site of its own network names it, as host or host:port.
    """
    found = lookup(host, port)
    named = {host, f"{host}:{port}"} & set(settings.ENVIRONMENT.inspected)
    if not named and not all(ip_address(each.partition("%")[0]).is_global for each in found):
        message = "an address in a private network"
        raise NoAnswer(message)
    return found[0]
