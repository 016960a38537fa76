"""The file between its try and its import: kept for its uploader alone, one at a time, for a day at the most."""

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from gongkai.web.organs.models import Person

LASTS = timedelta(days=1)


def keep(person: Person, digest: str, content: bytes, name: str) -> None:
    """Keep a file in place of whatever `person` uploaded before. It may hold first passwords: nobody else reads it."""
    sweep(timezone.now())
    forget(person)
    path = _folder() / f"{person.pk}-{digest}"
    path.touch(mode=0o600)
    path.write_bytes(f"{Path(name).name}\n".encode() + content)


def kept(person: Person, digest: str) -> tuple[bytes, str] | None:
    """Return the content and name of the file `person` tried; None where it is gone or not that one."""
    path = next((path for path in _of(person) if path.name == f"{person.pk}-{digest}"), None)
    if path is None:
        return None
    name, _, content = path.read_bytes().partition(b"\n")
    return (content, name.decode()) if hashlib.sha256(content).hexdigest() == digest else None


def forget(person: Person) -> None:
    """Delete what `person` uploaded."""
    for path in _of(person):
        path.unlink(missing_ok=True)


def _of(person: Person) -> list[Path]:
    return list(_folder().glob(f"{person.pk}-*"))


def _folder() -> Path:
    folder = Path(settings.ENVIRONMENT.data) / "intake"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def sweep(at: datetime) -> None:
    """Delete what has lain there for too long; the worker does it daily, whether anybody uploads or not."""
    oldest = (at - LASTS).timestamp()
    for path in _folder().iterdir():
        if path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
