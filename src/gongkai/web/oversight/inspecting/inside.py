"""The pages of this installation, asked for through its own handler: no network, no port, exactly what readers get."""

from collections.abc import Callable
from time import monotonic
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler

from gongkai.web.oversight.inspecting.asked import REDIRECTS, TOO_LONG, TURNS, Answer, NoAnswer


class Inside:
    """Asks this installation, as a reader who has not signed in."""

    def __init__(self) -> None:
        """Make a handler with all its middleware."""
        self._handler: Callable[..., Any] = WSGIHandler()

    def get(self, path: str) -> Answer:
        """Return what is at a path, redirections followed within the installation. Raises NoAnswer."""
        for _ in range(TURNS):
            answer, leads_to = self._once(path)
            if not leads_to:
                return answer
            there = urlsplit(urljoin(f"http://{_host()}{path}", leads_to))
            if there.hostname not in {_host(), *settings.ALLOWED_HOSTS}:
                return answer
            path = f"{there.path}?{there.query}" if there.query else there.path
        message = "too many redirections"
        raise NoAnswer(message)

    def _once(self, path: str) -> tuple[Answer, str]:
        told: dict[str, Any] = {}

        def start(status: str, headers: list[tuple[str, str]], _: object = None) -> None:
            told.update(status=int(status[:3]), **{name.lower(): value for name, value in headers})

        began, answer = monotonic(), self._handler(_environ(path), start)
        try:
            body = _read(answer)
        finally:
            answer.close()
        media = told.get("content-type", "").partition(";")[0].strip()
        leads_to = told.get("location", "") if told["status"] in REDIRECTS else ""
        return Answer(path, told["status"], media, body, monotonic() - began), leads_to


def _read(answer: Any) -> bytes:
    body = bytearray()
    for piece in answer:
        body += piece
        if len(body) > TOO_LONG:
            break
    return bytes(body)


def _environ(path: str) -> dict[str, Any]:
    """Return a request as a reader's browser makes it."""
    where, _, query = path.partition("?")
    scheme = "https" if settings.ENVIRONMENT.tls else "http"
    environ: dict[str, Any] = {
        "PATH_INFO": unquote(where).encode().decode("latin-1"),
        "QUERY_STRING": query,
        "HTTP_HOST": _host(),
        "HTTP_X_FORWARDED_PROTO": scheme,
        "wsgi.url_scheme": scheme,
    }
    setup_testing_defaults(environ)
    return environ


def _host() -> str:
    """Return a name this installation answers to."""
    return str(settings.ENVIRONMENT.hosts[0])
