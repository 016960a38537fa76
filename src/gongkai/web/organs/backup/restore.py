"""Restore a backup into an empty installation: all of it in one transaction, or nothing."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import ZipFile

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction

from gongkai.readers.zipbox import BROKEN
from gongkai.web.organs.action import Action, Done, Reason, Refused
from gongkai.web.organs.audit import faults, seal_of
from gongkai.web.organs.backup.make import CHUNK, MARK, Watch, media, unwatched
from gongkai.web.organs.backup.manifest import IN_THE_CLEAR, NAME, Manifest, key_of_secret, manifest_of
from gongkai.web.organs.backup.tables import empty_all, load, migrations, settle
from gongkai.web.organs.models import AuditHead, AuditRow, Organ, Person


@dataclass(frozen=True)
class Restore(Action):
    """Put every record of a backup into an empty installation. Only the system does it, from the command line.

    The trail goes on from its last row; its seal is renewed by this act, and the act says whether the old seal was
    made with this installation's secret.
    """

    name, label, permission = "restore", "恢复备份", "restore"
    archive: ZipFile
    manifest: Manifest
    watch: Watch

    def organ(self) -> Organ | None:
        """Return None: there is no organ yet."""
        return None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what stands in the way: records that are here already, or tables of another shape."""
        del at
        for model in (Organ, Person, AuditRow):
            if model._base_manager.exists():  # noqa: SLF001 -- Django's own public name
                yield Reason("这里已经有数据。备份只能恢复到空的系统：请换一个数据目录（GONGKAI_DATA）或者数据库。")
                return
        if self.manifest.migrations != migrations():
            yield Reason(
                "备份由 {program} 版制作，数据结构与本版不同。请用 {program} 版恢复，再升级。",
                {"program": self.manifest.program},
            )

    def act(self, at: datetime) -> Done:
        """Load every table, then look whether the trail is whole. Raises Refused where it is not."""
        del at
        empty_all()
        for part in self.manifest.parts:
            if part.rows is not None:
                self._load(part.name, part.rows)
        settle()
        ContentType.objects.clear_cache()
        own = self.manifest.key == key_of_secret()
        head, _ = AuditHead.objects.get_or_create(pk=1)
        if not own or not head.number:
            head.seal = seal_of(head)
            head.save()
        wrong = tuple(Reason(fault.message, fault.values) for fault in faults())
        if wrong:
            raise Refused(wrong)
        return Done(head, {"made_at": self.manifest.made_at, "program": self.manifest.program, "same_secret": own})

    def _load(self, name: str, count: int) -> None:
        """Load a table. Raises Refused for a line that cannot be read."""
        model = apps.get_model(PurePosixPath(name).stem)
        with TextIOWrapper(self.archive.open(name), "utf-8", newline="\n") as lines:
            told = self.watch(lines, count, str(model._meta.verbose_name))  # noqa: SLF001 -- Django's own public name
            try:
                load(model, told, sealed=self.manifest.format != IN_THE_CLEAR)
            except ValueError:
                raise _unsound(name) from None


def restore(path: Path, *, at: datetime, other_secret: bool = False, watch: Watch = unwatched) -> Manifest:
    """Restore the backup at `path` and return its manifest.

    Raises Refused, and then nothing was changed: for a file that is no whole backup, for an installation that is not
    empty, for an audit trail with faults, and, unless `other_secret` allows it, for a backup sealed with another
    secret, whose content nobody can vouch for. Raises OSError.
    """
    try:
        with ZipFile(path) as archive:
            manifest = read_manifest(archive)
            check_seal(manifest, other_secret=other_secret)
            check_parts(archive, manifest, watch)
            _into_place(archive, manifest, at, watch)
    except BROKEN as error:
        raise _refused("{file} 不是完整的备份文件（{detail}）", file=path.name, detail=str(error)) from None
    return manifest


def read_manifest(archive: ZipFile) -> Manifest:
    """Return what a backup says of itself. Raises Refused."""
    try:
        return manifest_of(archive.read(NAME).decode())
    except (*BROKEN, RuntimeError, KeyError, ValueError, TypeError):  # RuntimeError: a member under a password
        raise _refused("备份里没有能读的清单（manifest.json）。文件可能不是 gongkai backup 所做。") from None


def check_seal(manifest: Manifest, *, other_secret: bool) -> None:
    """Look whether this installation's secret sealed the backup. Raises Refused, with what can be done."""
    if manifest.key != key_of_secret():
        if not other_secret:
            raise _refused(
                "备份是用另一个密钥封的，无法核验有没有被改动。"
                "请把原系统数据目录里的 secret 文件（或者 GONGKAI_SECRET）放到这里；"
                "密钥已经丢失时，确认备份来源可靠，再加 --other-secret。"
            )
    elif not manifest.holds():
        raise _refused("备份的清单被改动过，封签对不上。")


def check_parts(archive: ZipFile, manifest: Manifest, watch: Watch = unwatched) -> None:
    """Read every part once and compare its digest. Raises Refused, naming every part that is not as it was made."""
    names = [name for name in archive.namelist() if name != NAME]
    wrong = sorted(set(names) ^ {part.name for part in manifest.parts})
    for part in watch(manifest.parts, len(manifest.parts), "核对备份"):
        if part.name not in wrong and (_digest(archive, part.name) != part.sha256 or not _inside(part.name)):
            wrong.append(part.name)
    if wrong:
        raise _unsound(*wrong)


def _digest(archive: ZipFile, name: str) -> str:
    """Return a part's digest; none where it is damaged, or locked by a password (RuntimeError)."""
    digest = hashlib.sha256()
    try:
        with archive.open(name) as stream:
            for piece in iter(lambda: stream.read(CHUNK), b""):
                digest.update(piece)
    except (*BROKEN, RuntimeError):
        return ""
    return digest.hexdigest()


def _inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and path.parts[0] in {"data", "media"}


def _into_place(archive: ZipFile, manifest: Manifest, at: datetime, watch: Watch) -> None:
    """Load the records and, last before they count, put the media in place by one rename."""
    final = Path(settings.MEDIA_ROOT)
    beside = final.with_name(f"{final.name}{MARK}")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        with transaction.atomic():
            action = Restore(archive, manifest, watch)
            refusals = action.refusals(None, at)
            if refusals:
                raise Refused(refusals)
            _clear(final)
            _unpack(archive, manifest, beside, watch)
            action.do(actor=None, at=at)
            if final.exists():
                final.rmdir()
            beside.rename(final)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    (final / MARK).unlink()


def _clear(folder: Path) -> None:
    """Make way: what an interrupted restore left goes, and anything else there is refused."""
    if (folder / MARK).exists():
        shutil.rmtree(folder)
    if next(media(folder), None):
        raise _refused("媒体目录 {folder} 里已经有文件。请移走，或者换一个数据目录。", folder=str(folder))
    for place, _, _ in os.walk(folder, topdown=False):
        Path(place).rmdir()


def _unpack(archive: ZipFile, manifest: Manifest, folder: Path, watch: Watch) -> None:
    folder.mkdir(parents=True)
    (folder / MARK).touch()
    parts = [part for part in manifest.parts if part.rows is None]
    for part in watch(parts, len(parts), "媒体文件"):
        path = folder.joinpath(*PurePosixPath(part.name).parts[1:])
        path.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(part.name) as source, path.open("wb") as target:
            _copy(source, target)
        path.chmod(settings.FILE_UPLOAD_PERMISSIONS)


def _copy(source: IO[bytes], target: IO[bytes]) -> None:
    shutil.copyfileobj(source, target, CHUNK)
    target.flush()
    os.fsync(target.fileno())


def _unsound(*names: str) -> Refused:
    return Refused(tuple(Reason("备份中的 {name} 不完整或者被改动过", {"name": name}) for name in names))


def _refused(message: str, **values: str) -> Refused:
    return Refused((Reason(message, values),))
