"""Where a picture was taken: the GPS block of its EXIF data, found and taken out without decoding the picture."""

import struct
import zlib

_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_START_OF_SCAN, _APP1 = 0xDA, 0xE1
_EXIF, _XMP = b"Exif\x00\x00", b"http://ns.adobe.com/xap/1.0/\x00"
_GPS = 0x8825
_MOST_ENTRIES = 1000


def without_position(data: bytes) -> bytes | None:
    """Return a picture without its EXIF data where these say where it was taken; None where they do not."""
    if data.startswith(_JPEG):
        return _without(data, _jpeg_blocks(data))
    if data.startswith(_PNG):
        return _without(data, _png_blocks(data))
    return None


def _without(data: bytes, blocks: list[tuple[int, int]]) -> bytes | None:
    if not blocks:
        return None
    kept, at = b"", 0
    for start, end in blocks:
        kept, at = kept + data[at:start], end
    return kept + data[at:]


def _jpeg_blocks(data: bytes) -> list[tuple[int, int]]:
    """Return the segments of a JPEG that tell a position, as start and end."""
    blocks, at = [], 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != _START_OF_SCAN:
        (length,) = struct.unpack_from(">H", data, at + 2)
        content = data[at + 4 : at + 2 + length]
        if data[at + 1] == _APP1 and _tells(content):
            blocks.append((at, at + 2 + length))
        at += 2 + max(length, 2)
    return blocks


def _tells(content: bytes) -> bool:
    if content.startswith(_EXIF):
        return has_position(content[len(_EXIF) :])
    return content.startswith(_XMP) and b"GPSLatitude" in content


def _png_blocks(data: bytes) -> list[tuple[int, int]]:
    blocks, at = [], len(_PNG)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if (kind == b"eXIf" and has_position(content)) or (
            kind in {b"iTXt", b"zTXt", b"tEXt"} and b"GPSLatitude" in _text(content)
        ):
            blocks.append((at, at + 12 + length))
        at += 12 + length
    return blocks


def _text(content: bytes) -> bytes:
    """Return a text chunk with a compressed text unfolded, a megabyte at most."""
    packed = content.find(b"\x78")
    try:
        return content + zlib.decompressobj().decompress(content[packed:], 1 << 20) if packed >= 0 else content
    except zlib.error:
        return content


def has_position(tiff: bytes) -> bool:
    """Tell whether a TIFF header's first directory leads to a GPS directory with entries."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    try:
        if order is None:
            return False
        (at,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, at)
        for entry in range(min(count, _MOST_ENTRIES)):
            tag, _, _, value = struct.unpack_from(f"{order}HHII", tiff, at + 2 + 12 * entry)
            if tag == _GPS:
                return bool(struct.unpack_from(f"{order}H", tiff, value)[0])
    except struct.error:
        return False
    return False
