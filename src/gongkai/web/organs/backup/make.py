"""Make a backup: every table and every media file, as they were at one moment, into one zip file."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.conf import settings
from django.db import connection
from django.db.models import Model

from gongkai import __version__
from gongkai.web.organs.backup.manifest import NAME, Manifest, Part
from gongkai.web.organs.backup.tables import kept_models, lines_of, migrations, snapshot
from gongkai.web.organs.models import AuditHead

MARK = ".restoring"
"""A file in the media folder while a restore is under way; it belongs to no backup."""

CHUNK = 1024 * 1024

Watch = Callable[[Iterable[Any], int, str], Iterable[Any]]
"""Given what is worked through, how much it is and what it is called; gives it on, showing how far it is."""


def unwatched(items: Iterable[Any], count: int, label: str) -> Iterable[Any]:
    """Give `items` on and show nothing."""
    del count, label
    return items


def make(stream: BinaryIO, *, at: datetime, watch: Watch = unwatched) -> Manifest:
    """Write the installation into `stream` and return what was written.

    The office may go on working: everything is read as it was at one moment. Media are never changed once they are
    written, and are written before the record that names them, so the folder holds all that the records of that
    moment name. Raises OSError.
    """
    with snapshot(), ZipFile(stream, "w") as archive:
        tables = [_table(archive, model, watch) for model in kept_models()]
        files = list(media(settings.MEDIA_ROOT))
        kept = [part for path in watch(files, len(files), "媒体文件") if (part := _file(archive, path))]
        head = AuditHead.objects.filter(pk=1).first()
        manifest = Manifest(
            program=__version__,
            engine=connection.vendor,
            made_at=at.isoformat(),
            migrations=migrations(),
            trail=(head.number, head.digest) if head else (0, ""),
            parts=(*tables, *kept),
        ).sealed()
        archive.writestr(ZipInfo(NAME, date_time=_stamp(at)), manifest.text(), ZIP_DEFLATED)
    return manifest


def media(folder: Path) -> Iterator[Path]:
    """Yield the files under the media folder in order; nothing that is not a plain file."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        paths = (Path(place, name) for name in sorted(names) if name != MARK)
        yield from (path for path in paths if path.is_file() and not path.is_symlink())


def _table(archive: ZipFile, model: type[Model], watch: Watch) -> Part:
    label = model._meta.label_lower  # noqa: SLF001 -- Django's own public name
    count = model._base_manager.count()  # noqa: SLF001 -- Django's own public name
    name = f"data/{label}.jsonl"
    lines = (f"{line}\n".encode() for line in watch(lines_of(model), count, str(model._meta.verbose_name)))  # noqa: SLF001 -- Django's own public name
    return _written(archive, name, lines, ZIP_DEFLATED, rows=count)


def _file(archive: ZipFile, path: Path) -> Part | None:
    """Write a file; None where it went meanwhile: only what neither a record nor a version of one names is deleted."""
    name = f"media/{path.relative_to(settings.MEDIA_ROOT).as_posix()}"
    with suppress(FileNotFoundError), path.open("rb") as source:
        return _written(archive, name, iter(lambda: source.read(CHUNK), b""), ZIP_STORED)
    return None


def _written(archive: ZipFile, name: str, pieces: Iterable[bytes], packing: int, rows: int | None = None) -> Part:
    digest, size = hashlib.sha256(), 0
    entry = ZipInfo(name)
    entry.compress_type = packing
    with archive.open(entry, "w", force_zip64=True) as target:
        for piece in pieces:
            digest.update(piece)
            size += len(piece)
            target.write(piece)
    return Part(name, digest.hexdigest(), size, rows)


def _stamp(at: datetime) -> tuple[int, int, int, int, int, int]:
    return (at.year, at.month, at.day, at.hour, at.minute, at.second)
