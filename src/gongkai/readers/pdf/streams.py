"""A pdf's streams looked through before PDFium unfolds them: whole, and not larger than allowed.

PDFium mends what is damaged as best it can; of a report that would be figures lost or changed without a word.
"""

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from gongkai.readers.errors import CannotRead

AT_ONCE = 1 << 14  # bytes unfolded at a time: they unfold to 16 MB at most
_STREAM = re.compile(rb">>[\x00\t\n\x0c\r ]*stream\r?\n")
_FLATE = re.compile(rb"/(?:Filter|F)[\s\[]*/(?:FlateDecode|Fl)\b")
_TWICE = re.compile(rb"/(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl)\b")
_DRAWS = re.compile(rb"/Form\b|/ObjStm\b")
_HOLDS = re.compile(rb"/Length1\b|/Subtype\b|/Type\b|/FunctionType\b|/N\b")
_NUMBER = re.compile(rb"(\d+)\s+\d+\s+$")
_END = b"%%EOF"
_TAIL = 2048  # bytes at the end of a whole file in which its end mark stands


class Stream(NamedTuple):
    """A stream: the number of its object, its dictionary, and what it holds where that may be drawn, else nothing."""

    number: int
    head: bytes
    content: bytes


def look_through(data: bytes, most: int) -> list[Stream]:
    """Return the streams of a file, none where it is encrypted.

    Raises CannotRead where the file breaks off, a stream is damaged, or all unfold to more than `most` bytes.
    """
    if _END not in data[-4 * _TAIL :].rstrip(b"\x00\r\n\t ")[-_TAIL:]:
        raise CannotRead("E105", detail="%%EOF")
    if b"/Encrypt" in data:  # nothing can be told of encrypted streams
        return []
    return list(_streams(data, most))


def _streams(data: bytes, most: int) -> Iterator[Stream]:
    left, at = most, 0
    while found := _STREAM.search(data, at):
        start = max(data.rfind(b"obj", at, found.start()), at)
        head = data[start : found.start()]
        number = _NUMBER.search(data, max(start - 24, 0), start)
        drawn = bool(_DRAWS.search(head)) or not _HOLDS.search(head)
        begin = found.end()
        if not _FLATE.search(head):
            at = data.find(b"endstream", begin) if drawn else begin
            at = at if at >= 0 else len(data)
            content = data[begin:at] if drawn else b""
        elif _TWICE.search(head):
            raise CannotRead("E106", size=most, limit=most)
        else:
            left, at, content = _unfold(data, begin, left, most, keep=drawn)
        yield Stream(int(number[1]) if number else 0, head, content)


def _unfold(data: bytes, at: int, left: int, most: int, *, keep: bool) -> tuple[int, int, bytes]:
    """Unfold the stream that begins at `at`; return how many bytes are still allowed, where it ends, what it holds."""
    stream = zlib.decompressobj()
    kept: list[bytes] = []
    try:
        while not stream.eof:
            piece = data[at : at + AT_ONCE]
            if not piece:
                raise CannotRead("E105", detail="FlateDecode")
            at += len(piece)
            unfolded = stream.decompress(piece)
            left -= len(unfolded)
            if left < 0:
                raise CannotRead("E106", size=most - left, limit=most)
            if keep:
                kept.append(unfolded)
    except zlib.error as error:
        raise CannotRead("E105", detail="FlateDecode") from error
    return left, at - len(stream.unused_data), b"".join(kept)
