"""Files of a case on disk: sealed before they are written, opened only in memory."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from hashlib import sha256
from io import BytesIO
from typing import IO, NamedTuple

from cryptography.fernet import InvalidToken
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Model
from django.db.models.fields.files import FieldFile

from gongkai.web.organs.action import Reason
from gongkai.web.organs.models import Person
from gongkai.web.organs.sealing import opened_bytes, sealed_bytes
from gongkai.web.organs.upload import Looked
from gongkai.web.requests.models import KeptFile, Letter, Mail

PURPOSE = "case file"


class Given(NamedTuple):
    """A file given with a letter, looked through: what it is for (a purpose of KeptFile), and the file."""

    purpose: str
    looked: Looked


def sealed_file(file: IO[bytes]) -> ContentFile[bytes]:
    """Return the bytes of `file` as they go to disk, under a name that tells nothing."""
    file.seek(0)
    return ContentFile(sealed_bytes(file.read(), PURPOSE), name="case")


def keep(letter: Letter, given: Given, *, by: Person | None, at: datetime) -> KeptFile:
    """Keep a file that came with a letter. Only actions call it, once nothing speaks against the file."""
    looked = given.looked
    kept = KeptFile(organ=letter.organ, letter=letter, purpose=given.purpose, by=by, at=at)
    kept.name, kept.size, kept.digest, kept.sealed = looked.name, looked.size, looked.digest, sealed_file(looked.file)
    kept.save()
    return kept


def keep_bytes(data: bytes, name: str, purpose: str, *, by: Person | None, at: datetime, **to: Model) -> KeptFile:
    """Keep what the office itself made; `to` is the organ, and the request or notice it belongs to."""
    kept = KeptFile(name=name, purpose=purpose, size=len(data), digest=sha256(data).hexdigest(), by=by, at=at, **to)
    kept.sealed = sealed_file(BytesIO(data))
    kept.save()
    return kept


def open_sealed(file: FieldFile) -> bytes:
    """Return what a sealed file says. Raises InvalidToken where it was altered, FileNotFoundError where it is gone."""
    with file.storage.open(str(file.name)) as resting:
        return opened_bytes(resting.read(), PURPOSE)


def open_bytes(kept: KeptFile | Mail) -> bytes:
    """Return what a kept file, or e-mail, says. Raises as `open_sealed`."""
    return open_sealed(kept.sealed)


def empty_mail(mail: Mail) -> None:
    """Empty an e-mail: who wrote, and the whole of it. Only actions call it; the file goes once it is certain."""
    transaction.on_commit(partial(mail.sealed.storage.delete, str(mail.sealed.name)))
    mail.sender = mail.subject = ""
    mail.save(update_fields=["sender", "subject"])


def gone(kept: KeptFile | Mail) -> Iterator[Reason]:
    """Yield why a kept file, or e-mail, is not opened: it was purged, or what is stored is lost or damaged."""
    if (isinstance(kept, KeptFile) and kept.purged_on) or not is_sound(kept):
        yield Reason("这份材料已经清除，或者存放的文件损坏，打不开")


def is_sound(kept: KeptFile | Mail) -> bool:
    """Tell whether a kept file, or e-mail, can still be opened."""
    return bool(sound_bytes(kept))


def sound_bytes(kept: KeptFile | Mail) -> bytes:
    """Return what a kept file, or e-mail, says; nothing where it can no longer be opened."""
    try:
        return open_bytes(kept)
    except (FileNotFoundError, InvalidToken):
        return b""
