"""Pictures: nothing in them is read as text, but where they were taken is found and can be cleaned away."""

import struct

from gongkai.vetting.files.exif import without_position
from gongkai.vetting.files.opened import Opened
from gongkai.vetting.passage import Content, Place, Trace

_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*")
_BITMAP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})


def is_picture(data: bytes) -> bool:
    """Tell whether bytes are a picture: a list of names may begin with letters that pictures begin with, too."""
    return data.startswith(_BEGINNINGS) or _is_gif(data) or _is_webp(data) or _is_bitmap(data)


def _is_gif(data: bytes) -> bool:
    return data.startswith((b"GIF87a", b"GIF89a")) and b"\x00" in data  # a zero ends every frame, and no text has one


def _is_webp(data: bytes) -> bool:
    riff, size, kind = struct.unpack_from("<4sI4s", data[:12].ljust(12))
    return (riff, kind) == (b"RIFF", b"WEBP") and size <= len(data)


def _is_bitmap(data: bytes) -> bool:
    mark, _, unused, _, header = struct.unpack_from("<2s4I", data[:18].ljust(18))
    return (mark, unused) == (b"BM", 0) and header in _BITMAP_HEADERS


class Picture(Opened):
    """A picture opened for vetting."""

    def __init__(self, data: bytes, file: str) -> None:
        self.data = data
        place = Place(file, "file")
        super().__init__(Content(traces=[Trace("F502", place)]))
        if without_position(data) is not None:
            self.content.traces.append(Trace("H213", place))

    def clean(self, codes: frozenset[str]) -> None:
        """Take the position out."""
        cleaned = without_position(self.data) if "H213" in codes else None
        self.data = self.data if cleaned is None else cleaned

    def saved(self) -> bytes:
        """Return the picture as it is now."""
        return self.data
