"""A page's characters as PDFium tells them, in few and plain calls: a report has thousands of characters."""

import ctypes
import math
from collections.abc import Callable, Iterator
from ctypes import c_double, c_int, c_uint, c_void_p
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

UNKNOWN = "\ufffd"  # a glyph whose character the file does not tell
HYPHEN = 2  # what PDFium calls a hyphen at a line's end
SLANT = math.radians(10)  # words running more askew than this are a watermark
_BLANKS = frozenset(b" \r\n")  # all that PDFium adds of itself


class Glyph(NamedTuple):
    """A character in the page's own coordinates: box, origin, height of the font, and its quarters of a turn."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    x: float
    y: float
    size: float
    quarter: int


def _call(function: Any, result: Any, *further: Any) -> Callable[..., Any]:
    """Return PDFium's call about the character of a text page (its address) at an index, on plain numbers.

    That halves the time ctypes takes to hand over a typed pointer. No call lets other threads run: each is too short.
    """
    return ctypes.PYFUNCTYPE(result, c_void_p, c_int, *further)(ctypes.cast(function, c_void_p).value)  # type: ignore[arg-type] # no call is at null


_code = _call(pdfium.FPDFText_GetUnicode, c_uint)
_generated = _call(pdfium.FPDFText_IsGenerated, c_int)
_unmapped = _call(pdfium.FPDFText_HasUnicodeMapError, c_int)
_object = _call(pdfium.FPDFText_GetTextObject, c_void_p)
_size = _call(pdfium.FPDFText_GetFontSize, c_double)
_place_matrix = _call(pdfium.FPDFText_GetMatrix, c_int, c_void_p)
_place_box = _call(pdfium.FPDFText_GetLooseCharBox, c_int, c_void_p)
_place_origin = _call(pdfium.FPDFText_GetCharOrigin, c_int, c_void_p, c_void_p)

# What the calls write into, one for all: PDFium itself allows but one caller at a time.
_box, _matrix, _x, _y = pdfium.FS_RECTF(), pdfium.FS_MATRIX(), c_double(), c_double()
_at_box, _at_matrix, _at_x, _at_y = map(ctypes.addressof, (_box, _matrix, _x, _y))


def glyphs(text: Any, count: int, *, hidden: bool) -> Iterator[Glyph]:
    """Yield what is printed of a text page (PDFium's handle); `hidden` tells that some of it may be invisible.

    Characters that the font sets as one (——, ffi, halves of a rare character) are one.
    """
    page = ctypes.cast(text, c_void_p).value
    last: Glyph | None = None
    holder: int | None = None
    last_holder: int | None = None
    size, quarter = 0.0, None
    for index in range(count):
        code = _code(page, index)
        if code in _BLANKS and _generated(page, index) == 1:
            continue
        character = _character(page, index, code)
        if not character:
            continue
        before, holder = holder, _object(page, index)
        if holder != before or not holder:
            size, quarter = _set(page, index)
            if hidden and _invisible(holder):
                quarter = None
        if quarter is None:
            continue
        _place_box(page, index, _at_box)
        _place_origin(page, index, _at_x, _at_y)
        x = _x.value
        glyph = Glyph(character, _box.left, _box.bottom, _box.right, _box.top, x, _y.value, size, quarter)
        if last and x == last.x and glyph[1:] == last[1:] and holder == last_holder:
            last = last._replace(text=last.text + character)
            continue
        if last:
            yield last
        last, last_holder = glyph, holder
    if last:
        yield last


def _set(page: int | None, index: int) -> tuple[float, int | None]:
    """Return what all characters of a text object share: the font's height, the quarters of a turn (None: askew)."""
    if not _place_matrix(page, index, _at_matrix):
        return 0.0, None
    a, b, c, d = _matrix.a, _matrix.b, _matrix.c, _matrix.d
    size = _size(page, index) * (math.hypot(c, d) if c else abs(d))
    return size, 0 if b == 0 < a else _quarter(a, b)


def _quarter(a: float, b: float) -> int | None:
    """Return how many quarters words running along (a, b) are turned, None where they run askew."""
    angle = math.atan2(b, a)
    quarter = round(angle / (math.pi / 2))
    return None if abs(angle - quarter * math.pi / 2) > SLANT else quarter % 4


def _character(page: int | None, index: int, code: int) -> str:
    """Return the character that stands at `index`, '' for a control character."""
    if code == HYPHEN:
        return "-"
    if code == 0 or code > 0x10FFFF or _unmapped(page, index) == 1:
        return UNKNOWN
    return chr(code) if code >= 32 else ""


def _invisible(holder: int | None) -> bool:
    if not holder:
        return False
    shown = ctypes.cast(holder, pdfium.FPDF_PAGEOBJECT)
    return bool(pdfium.FPDFTextObj_GetTextRenderMode(shown) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)
