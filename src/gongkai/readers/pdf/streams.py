"""A pdf's compressed parts looked through before PDFium unfolds them: whole, and not larger than allowed.

PDFium mends what is damaged as best it can; of a report that would be figures lost or changed without a word.
"""

import re
import zlib

from gongkai.readers.errors import CannotRead

AT_ONCE = 1 << 14  # bytes unfolded at a time, and thrown away: they unfold to 16 MB at most
_STREAM = re.compile(rb">>[\x00\t\n\x0c\r ]*stream\r?\n(?=[\x08\x18\x28\x38\x48\x58\x68\x78])")
_FLATE = re.compile(rb"/(?:Filter|F)[\s\[]*/(?:FlateDecode|Fl)\b")
_TWICE = re.compile(rb"/(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl)\b")
_END = b"%%EOF"
_TAIL = 2048  # bytes at the end of a whole file in which its end mark stands


def look_through(data: bytes, most: int) -> None:
    """Raise CannotRead where the file breaks off, a compressed part is damaged, or all unfold to over `most` bytes."""
    if _END not in data[-4 * _TAIL :].rstrip(b"\x00\r\n\t ")[-_TAIL:]:
        raise CannotRead("E105", detail="%%EOF")
    if b"/Encrypt" in data:  # nothing can be told of encrypted parts
        return
    left, at = most, 0
    while found := _STREAM.search(data, at):
        head = data[max(data.rfind(b"obj", at, found.start()), at) : found.start()]
        at = found.end()
        if not _FLATE.search(head):
            continue
        if _TWICE.search(head):
            raise CannotRead("E106", size=most, limit=most)
        left, at = _unfold(data, at, left, most)


def _unfold(data: bytes, at: int, left: int, most: int) -> tuple[int, int]:
    """Unfold the part that begins at `at`; return how many bytes are still allowed and where the part ends."""
    stream = zlib.decompressobj()
    try:
        while not stream.eof:
            piece = data[at : at + AT_ONCE]
            if not piece:
                raise CannotRead("E105", detail="FlateDecode")
            at += len(piece)
            left -= len(stream.decompress(piece))
            if left < 0:
                raise CannotRead("E106", size=most - left, limit=most)
    except zlib.error as error:
        raise CannotRead("E105", detail="FlateDecode") from error
    return left, at - len(stream.unused_data)
