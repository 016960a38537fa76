"""Where a file is: a path, an address fsspec knows (`s3://…`), or a member of an archive, `archive!/member`."""

import re
from typing import Any, BinaryIO, NamedTuple

from fsspec import AbstractFileSystem
from fsspec.core import url_to_fs
from fsspec.implementations.local import LocalFileSystem

MEMBER = "!/"

ZIP, WARC = (".zip",), (".warc", ".warc.gz")
TAR = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".txz")

IN_ARCHIVE = rf"(?is)^(.*?(?:{'|'.join(map(re.escape, (*ZIP, *WARC, *TAR)))})){MEMBER}"
"""What stands before a member: its archive, the group. Folders, too, may have names that end with the mark."""

_IN_ARCHIVE = re.compile(IN_ARCHIVE)


class Place(NamedTuple):
    """A place in its two pieces: the file, and the member of it, '' where it is no archive."""

    file: str
    member: str

    @classmethod
    def of(cls, address: str) -> "Place":
        """Take an address apart."""
        found = _IN_ARCHIVE.match(address)
        return cls(found[1], address[found.end() :]) if found else cls(address, "")


def file_system(address: str) -> tuple[AbstractFileSystem, str]:
    """Return the file system an address is on, and its path there. Raises ImportError for a protocol without driver."""
    if "://" not in address:
        return LocalFileSystem(), address
    system, path = url_to_fs(address)
    return system, str(path)


def open_file(address: str) -> BinaryIO:
    """Open a file at any address for reading; it can be sought in. Raises OSError."""
    system, path = file_system(address)
    opened: Any = system.open(path, "rb")
    return opened  # type: ignore[no-any-return]  # fsspec comes without types
