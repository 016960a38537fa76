"""Bounded reading of zip files (docx, xlsx, ofd): no bomb unfolds, no password is asked for, nothing touches the disk.

Members are read by name only, so a name that would climb out of a folder has nowhere to go.
"""

import struct
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits

_END = b"PK\x05\x06"
_END_REACH = 65_557  # a zip's end record may be followed by a comment of at most 65,535 bytes
BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, OverflowError, struct.error)
"""What a damaged or odd zip makes the standard library raise; NotImplementedError is its word for a packing, a version
or a patch it does not know, and is no gap of ours."""

_DIRECTORY_BYTES = 2 * 1024 * 1024  # some 20,000 members; a report has a dozen
_RATIO = 250  # plain office XML shrinks some 10 to 100 times
_RATIO_FROM = 4 * 1024 * 1024  # below this size even a bomb is harmless
_ENCRYPTED = 0x1


class ZipBox:
    """A zip file's members, read by name within `limits`."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Open `data`. Raises CannotRead where it is no zip file or a broken one."""
        end = data.rfind(_END, max(0, len(data) - _END_REACH))
        if end < 0 or len(data) < end + 22:
            raise CannotRead("E105", detail="zip: no end record")
        (directory,) = struct.unpack_from("<I", data, end + 12)
        if directory > _DIRECTORY_BYTES:
            raise CannotRead("E106", size=directory, limit=_DIRECTORY_BYTES)
        try:
            self._zip = ZipFile(BytesIO(data))
        except (*BROKEN, ValueError) as broken:
            raise CannotRead("E105", detail=f"zip: {broken}") from None
        self._left = self._limit = limits.unpacked_bytes
        self._members = {member.filename.lstrip("/"): member for member in self._zip.infolist()}

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a member `name`."""
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all members, in the zip's order."""
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """Return the content of member `name`. Raises CannotRead where it is missing, locked, damaged or too large."""
        member = self._members.get(name.lstrip("/"))
        if member is None:
            raise CannotRead("E105", detail=f"zip: no {name}")
        self._admit(member)
        try:
            with self._zip.open(member) as stream:
                # One more byte than is due: the end is reached, the sum checked.
                content = stream.read(member.file_size + 1)
        except (*BROKEN, RuntimeError, ValueError, OSError) as broken:
            raise CannotRead("E105", detail=f"zip: {name}: {broken}") from None
        if len(content) != member.file_size:
            raise CannotRead("E105", detail=f"zip: {name}: {len(content)} / {member.file_size}")
        return content

    def _admit(self, member: ZipInfo) -> None:
        size = member.file_size
        if member.flag_bits & _ENCRYPTED:
            raise CannotRead("E109")
        if member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise CannotRead("E105", detail=f"zip: {member.filename}: method {member.compress_type}")
        if size > self._left or (size > _RATIO_FROM and size > _RATIO * max(member.compress_size, 1)):
            raise CannotRead("E106", size=size, limit=self._limit)
        self._left -= size
