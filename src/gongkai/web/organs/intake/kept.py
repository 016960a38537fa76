"""The file between its try and its import, and how the import stands: for its uploader alone, for a day at the most."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.fernet import InvalidToken
from django.conf import settings
from django.utils import timezone

from gongkai.web.organs.models import Person
from gongkai.web.organs.sealing import opened, sealed

USE = "intake"
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


def tell(person: Person, told: Mapping[str, Any]) -> None:
    """Write how the import of `person` stands, sealed: first passwords may be among it."""
    path = _told(person)
    draft = path.with_suffix(".new")
    draft.touch(mode=0o600)
    draft.write_text(sealed(json.dumps(told, ensure_ascii=False, default=str), USE), "ascii")
    draft.replace(path)


def told_of(person: Person) -> dict[str, Any] | None:
    """Return how the import of `person` stands; None where there is none, or it is long over."""
    try:
        told: dict[str, Any] = json.loads(opened(_told(person).read_text("ascii"), USE))
    except (FileNotFoundError, InvalidToken):
        return None
    return told


def _told(person: Person) -> Path:
    return _folder() / f"told-{person.pk}"


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
