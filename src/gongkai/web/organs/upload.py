"""An uploaded file looked through before it is kept: size, type by content, macros, virus scanner, digest."""

import hashlib
import shlex
import subprocess
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from tempfile import NamedTemporaryFile
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS
from gongkai.readers.zipbox import ZipBox
from gongkai.web.organs.action import Reason
from gongkai.words.tables import table

_NAME = 200
_TOLD = 120
_SCAN_SECONDS = 120
_ZIP = b"PK\x03\x04"
_MACROS = "vbaproject.bin"
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileType:
    """What a file of an extension must be: how it begins, what its container holds, or plain text.

    `media` is what it is served as; `shown` that a browser may open it rather than save it.
    """

    name: str
    media: str
    begins: tuple[bytes, ...] = ()
    holds: str = ""
    text: bool = False
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked through: what is known of it, and what speaks against keeping it."""

    file: "UploadedFile[Any]"
    name: str
    size: int
    digest: str
    scanned: str
    faults: tuple[Reason, ...]


@cache
def file_types() -> dict[str, FileType]:
    """Return the types of files that may be kept, by extension."""
    return {
        key: FileType(
            each["name"],
            each["media"],
            tuple(bytes.fromhex(start) for start in each.get("begins", ())),
            each.get("holds", ""),
            each.get("text", False),
            each.get("shown", False),
        )
        for key, each in table("web/organs/file_types").items()
    }


def look_through(file: "UploadedFile[Any]", more: Mapping[str, FileType] | None = None) -> Looked:
    """Look a file through, outside any transaction: a scanner takes its time, and nobody should wait for it.

    The limit is the setting UPLOAD_LIMIT, the scanner the installation's own command; where there is none, nothing is
    scanned, and the record says so. `more` are types that may be kept here besides those of the table.
    """
    name = PurePosixPath((file.name or "").replace("\\", "/")).name
    size = file.size or 0
    faults = list(_size_faults(name, size)) or list(_type_faults(file, name, {**file_types(), **(more or {})}))
    scanned = ""
    if not faults and settings.ENVIRONMENT.scanner:
        scanned, fault = _scan(file, settings.ENVIRONMENT.scanner)
        faults += [fault] if fault else []
    return Looked(file, name, size, _digest(file), scanned, tuple(faults))


def _size_faults(name: str, size: int) -> list[Reason]:
    if not size:
        return [Reason("文件“{name}”是空的", {"name": name})]
    limit: int = settings.UPLOAD_LIMIT  # type: ignore[misc]  # set from a dictionary, where mypy does not see it
    if size > limit:
        values = {"name": name, "size": -(-size // _MEGABYTE), "limit": limit // _MEGABYTE}
        return [Reason("文件“{name}”有 {size} MB，超过了 {limit} MB 的上限", values)]
    if len(name) > _NAME:
        return [Reason("文件名超过 {count} 个字，请改短", {"count": _NAME})]
    return []


def _type_faults(file: "UploadedFile[Any]", name: str, types: Mapping[str, FileType]) -> list[Reason]:
    extension = PurePosixPath(name).suffix.lower().lstrip(".")
    kind = types.get(extension)
    if kind is None:
        values = {"extension": extension, "known": "、".join(types)}
        return [Reason("不接受“{extension}”类型的文件，可以上传：{known}", values)]
    file.seek(0)
    head = file.read(4096)
    if kind.begins and not head.startswith(kind.begins):
        return [_is_not(name, kind)]
    if kind.text and not _is_text(head):
        return [_is_not(name, kind)]
    return _container_faults(file, name, kind) if head.startswith(_ZIP) else []


def _is_text(head: bytes) -> bool:
    """Tell whether a file that begins so is text: UTF-16 with its mark, else whatever has no control characters."""
    codes: Iterable[int] = head
    if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        try:
            codes = map(ord, getincrementaldecoder("utf-16")().decode(head))
        except UnicodeDecodeError:
            return False
    return not any(code < 9 or 13 < code < 27 for code in codes)


def _container_faults(file: "UploadedFile[Any]", name: str, kind: FileType) -> list[Reason]:
    file.seek(0)
    try:
        held = ZipBox(file.read(), DEFAULT_LIMITS).names
    except CannotRead:
        return [_is_not(name, kind)]
    if kind.holds and not any(entry.startswith(kind.holds) for entry in held):
        return [_is_not(name, kind)]
    if any(entry.lower().endswith(_MACROS) for entry in held):
        return [Reason("文件“{name}”里有宏，请另存为不带宏的文件再上传", {"name": name})]
    return []


def _is_not(name: str, kind: FileType) -> Reason:
    return Reason("文件“{name}”的内容不是{kind}，请核对扩展名", {"name": name, "kind": kind.name})


def _digest(file: "UploadedFile[Any]") -> str:
    file.seek(0)
    digest = hashlib.sha256()
    for piece in file.chunks():
        digest.update(piece)
    file.seek(0)
    return digest.hexdigest()


def _scan(file: "UploadedFile[Any]", command: str) -> tuple[str, Reason | None]:
    """Run the scanner on a copy of its own; anything but status 0 is a refusal, a scanner that cannot run as well."""
    with NamedTemporaryFile(prefix="gongkai-scan-") as copy:
        for piece in file.chunks():
            copy.write(piece)
        copy.flush()
        try:
            ran: Any = subprocess.run(  # noqa: S603 -- the installation's own command, and no shell reads it
                [*shlex.split(command), copy.name], capture_output=True, timeout=_SCAN_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return "", Reason("查毒程序没有运行成功，文件没有保存，请联系系统管理员")
    told = ran.stdout.decode("utf-8", "replace").replace(copy.name, "").strip(" :\n")[:_TOLD]
    if ran.returncode:
        return told, Reason("查毒程序拒绝了这个文件：{told}", {"told": told or ran.returncode})
    return told or "OK", None
