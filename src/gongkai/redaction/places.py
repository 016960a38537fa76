"""Where things stand on a page of a pdf, as it is seen: turned and cut, in shares of its width and height."""

import ctypes
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from gongkai.redaction.reading import Box

ROOM = 1.0
"""Points by which black reaches beyond the characters, whose boxes may be narrower than what is drawn."""
_MANY = 100_000


def letter_box(page: PdfPage, text: Any, number: int, room: float = 0.0) -> Box | None:
    """Return the area a character takes, `room` points more on every side; None where it takes none."""
    around = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(text.raw, number, around):
        return None
    return seen(page, around.left - room, around.bottom - room, around.right + room, around.top + room)


def seen(page: PdfPage, left: float, bottom: float, right: float, top: float) -> Box:
    """Return an area in the page's own measure as shares of the page as it is seen."""
    x, y = ctypes.c_int(), ctypes.c_int()
    corners = []
    for across, up in ((left, top), (right, bottom)):
        pdfium.FPDF_PageToDevice(page.raw, 0, 0, _MANY, _MANY, 0, across, up, x, y)
        corners.append((min(max(x.value / _MANY, 0.0), 1.0), min(max(y.value / _MANY, 0.0), 1.0)))
    (x0, y0), (x1, y1) = corners
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two areas share anything."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
