"""An address that was asked for, and what came back."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Protocol

TOO_LONG = 60 * 1024 * 1024
"""More bytes than this of one answer are not read."""

REDIRECTS = frozenset(
    {
        HTTPStatus.MOVED_PERMANENTLY,
        HTTPStatus.FOUND,
        HTTPStatus.SEE_OTHER,
        HTTPStatus.TEMPORARY_REDIRECT,
        HTTPStatus.PERMANENT_REDIRECT,
    }
)
"""What says that the page is elsewhere."""

TURNS = 5
"""So often is a redirection followed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, the media type, the bytes, after how many seconds; `path` is where it was at last."""

    path: str
    status: int
    media: str = ""
    body: bytes = b""
    seconds: float = 0.0

    @property
    def opens(self) -> bool:
        """Tell whether it is there."""
        return self.status < HTTPStatus.BAD_REQUEST

    @property
    def is_page(self) -> bool:
        """Tell whether it is a web page, rather than a file."""
        return self.media in {"text/html", "application/xhtml+xml"}


class NoAnswer(Exception):
    """Nothing came back; what it says names no person and no secret."""


class Asking(Protocol):
    """A way to ask for the pages of one site: by its own handler, or over the network."""

    def get(self, path: str) -> Answer:
        """Return what is at a path of the site, redirections followed within it. Raises NoAnswer."""
