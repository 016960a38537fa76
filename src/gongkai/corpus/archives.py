"""Archives: zip, tar and WARC files, whose members are found one after the other and fetched in any order."""

import mimetypes
import tarfile
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from pathlib import PurePosixPath
from typing import Any, BinaryIO, NamedTuple
from urllib.parse import urlsplit
from zipfile import ZipFile

from warcio.archiveiterator import ArchiveIterator

from gongkai.corpus.place import TAR, WARC, ZIP, open_file

_NO_DOCUMENT = (
    *("image/", "audio/", "video/", "font/"),
    *("text/css", "text/csv", "text/javascript", "application/javascript"),
)
_OK = "200"


class Member(NamedTuple):
    """A file in an archive: its name there (in a WARC its offset), its extension, its web address if it has one."""

    name: str
    suffix: str
    url: str = ""


def is_archive(name: str) -> bool:
    """Tell whether a name is an archive's."""
    return name.lower().endswith((*ZIP, *TAR, *WARC))


def is_document(name: str, media: str = "") -> bool:
    """Tell whether a file may be a report: not hidden, no picture, no register, no style, no script."""
    base = PurePosixPath(name).name
    kind = media or mimetypes.guess_type(base)[0] or ""
    return not base.startswith((".", "~$")) and not kind.startswith(_NO_DOCUMENT)


def suffix_of(name: str) -> str:
    """Return a name's extension in small letters, '' where it has none worth the name."""
    suffix = PurePosixPath(name).suffix.lower()
    return suffix if len(suffix) <= 6 and suffix[1:].isalnum() else ""


def members(address: str) -> Iterator[tuple[Member, BinaryIO]]:
    """Yield the documents of an archive with a stream of each, to be read before the next. Raises what is wrong.

    What is wrong with a document alone is raised by its stream. Of several with one name the last is fetched.
    """
    with open_file(address) as stream:
        yield from _kind(address)(stream)


def fetch(address: str, name: str, most: int) -> bytes:
    """Return a member's content, cut one byte after `most`. Raises KeyError, OSError and what broken archives raise."""
    if address.lower().endswith(WARC):
        with open_file(address) as stream:
            stream.seek(int(name))
            return bytes(_body(next(iter(ArchiveIterator(stream)))).read(most + 1))
    archive = _opened(address)
    if isinstance(archive, ZipFile):
        with archive.open(name) as member:
            return member.read(most + 1)
    content = archive.extractfile(name)
    if content is None:
        raise KeyError(name)
    return content.read(most + 1)


@lru_cache(maxsize=2)
def _opened(address: str) -> "ZipFile | tarfile.TarFile":
    """Open an archive and keep it: its members are asked for one after the other."""
    stream = open_file(address)
    return ZipFile(stream) if address.lower().endswith(ZIP) else tarfile.open(fileobj=stream)


def _kind(address: str) -> "Callable[[BinaryIO], Iterator[tuple[Member, BinaryIO]]]":
    lower = address.lower()
    return _of_zip if lower.endswith(ZIP) else _of_warc if lower.endswith(WARC) else _of_tar


def _of_zip(stream: BinaryIO) -> Iterator[tuple[Member, Any]]:
    with ZipFile(stream) as archive:
        for info in archive.infolist():
            if not info.is_dir() and is_document(info.filename):
                yield Member(info.filename, suffix_of(info.filename)), _Later(partial(archive.open, info))


def _of_tar(stream: BinaryIO) -> Iterator[tuple[Member, Any]]:
    with tarfile.open(fileobj=stream) as archive:
        for info in archive:
            if info.isfile() and is_document(info.name):
                yield Member(info.name, suffix_of(info.name)), _Later(partial(archive.extractfile, info))


def _of_warc(stream: BinaryIO) -> Iterator[tuple[Member, Any]]:
    records = ArchiveIterator(stream)
    for record in records:
        headers = record.http_headers
        if record.rec_type not in {"response", "resource"} or (headers and headers.get_statuscode() != _OK):
            continue
        url = record.rec_headers.get_header("WARC-Target-URI") or ""
        media = (headers.get_header("Content-Type") if headers else "") or ""
        if is_document(urlsplit(url).path, media.partition(";")[0].strip().lower()):
            yield (
                Member(str(records.get_record_offset()), _web_suffix(url, media), url),
                _Later(partial(_Whole, record)),
            )


def _web_suffix(url: str, media: str) -> str:
    suffix = suffix_of(urlsplit(url).path)
    return suffix or mimetypes.guess_extension(media.partition(";")[0].strip()) or ""


def _body(record: Any) -> Any:
    """Return a record's content as it was before its transfer."""
    return record.content_stream() if record.http_headers else record.raw_stream


class _Later:
    """A member that is opened when it is read: what is wrong with it is no fault of the next."""

    def __init__(self, opening: Callable[[], Any]) -> None:
        self._opening = opening
        self._stream: Any = None

    def read(self, size: int = -1) -> bytes:
        """Read on."""
        self._stream = self._stream or self._opening()
        return bytes(self._stream.read(size))


class _Whole:
    """A record's content, which a crawl that was cut off has only a piece of: nobody else would notice."""

    def __init__(self, record: Any) -> None:
        self._raw, self._stream = record.raw_stream, _body(record)

    def read(self, size: int = -1) -> bytes:
        """Read on. Raises EOFError."""
        data = bytes(self._stream.read(size))
        if not data and not self._raw.read(1) and self._raw.limit > 0:
            raise EOFError(f"{self._raw.limit} bytes are missing")
        return data
