"""Files of a case on disk: sealed before they are written, opened only in memory."""

from typing import IO

from cryptography.fernet import InvalidToken
from django.core.files.base import ContentFile

from gongkai.web.organs.sealing import opened_bytes, sealed_bytes
from gongkai.web.requests.models import KeptFile

PURPOSE = "case file"


def sealed_file(file: IO[bytes]) -> ContentFile[bytes]:
    """Return the bytes of `file` as they go to disk, under a name that tells nothing."""
    file.seek(0)
    return ContentFile(sealed_bytes(file.read(), PURPOSE), name="case")


def open_bytes(kept: KeptFile) -> bytes:
    """Return what a kept file says. Raises InvalidToken where it was altered, FileNotFoundError where it is gone."""
    with kept.sealed.storage.open(str(kept.sealed.name)) as file:
        return opened_bytes(file.read(), PURPOSE)


def is_sound(kept: KeptFile) -> bool:
    """Tell whether a kept file can still be opened."""
    try:
        return bool(open_bytes(kept))
    except (FileNotFoundError, InvalidToken):
        return False
