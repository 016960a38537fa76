"""Pictures as png, as far as redaction needs them: one of nothing but black, and a page to point at."""

import struct
import zlib


def png(width: int, height: int, rows: bytes) -> bytes:
    """Return a png of `rows`: three bytes (red, green, blue) a pixel, line by line, nothing between."""
    line = width * 3
    filtered = b"".join(b"\x00" + rows[start : start + line] for start in range(0, line * height, line))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (b"IHDR", head), (b"IDAT", zlib.compress(filtered)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


BLACK_PNG = png(1, 1, bytes(3))
"""One black pixel, stretched to whatever size the picture had."""
