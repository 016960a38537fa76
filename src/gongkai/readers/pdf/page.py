"""A page of a pdf as a sheet: its characters and the straight lines it draws.

PDFium's plain calls are used: a report has thousands of characters, and a wrapper costs more than the call it wraps.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from gongkai.readers.pdf.geometry import Rule, Sheet, Word, ruling
from gongkai.readers.pdf.paths import Drawing, Matrix

UNKNOWN = "\ufffd"  # a glyph whose character the file does not tell
HYPHEN = 2  # what PDFium calls a hyphen at a line's end
SLANT = math.radians(10)  # words running more askew than this are a watermark
_BLANKS = frozenset(b" \r\n")  # all that PDFium adds of itself
FARTHEST = 1e5  # points: farther out nothing is a page
WIDEST = 2.5  # of the font's height: PDFium does not know how wide a glyph of a vertical font is


# What PDFium's calls write into, one for all calls: PDFium itself allows but one caller at a time.
_box, _matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
_x, _y = ctypes.c_double(), ctypes.c_double()


class _Glyph(NamedTuple):
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


def sheet(page: Any, most: int) -> tuple[Sheet, int, int]:
    """Return what a page (PDFium's handle) prints, how much of it was looked at, and how many characters are unknown.

    A page is taken the way most of its words run, however it is turned in the file. Looking stops after `most`
    characters and lines.
    """
    drawing = Drawing(page, most)
    text = pdfium.FPDFText_LoadPage(page)
    try:
        count = min(max(pdfium.FPDFText_CountChars(text), 0), most)
        glyphs = list(_glyphs(text, count, hidden=drawing.hides_text))
    finally:
        pdfium.FPDFText_ClosePage(text)
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    turns = Counter(glyph.quarter for glyph in glyphs)
    view = _view(turns.most_common(1)[0][0] if turns else 0, box)
    wide, high = abs(box.right - box.left), abs(box.top - box.bottom)
    if view[0] == 0:
        wide, high = high, wide
    every = (_word(glyph, view) for glyph in glyphs)
    words = [word for word in every if word.x1 >= 0 and word.x0 <= wide and 0 <= word.base <= high]
    rules = [rule for ends in drawing.lines if (rule := _rule(ends, view))]
    unknown = sum(word.text == UNKNOWN for word in words)
    return Sheet(words, rules, wide, high), count + drawing.seen, unknown


def _glyphs(text: Any, count: int, *, hidden: bool) -> Iterator[_Glyph]:
    """Yield what is printed; characters that the font sets as one (——, ffi, halves of a rare character) are one."""
    last: _Glyph | None = None
    for index in range(count):
        glyph = _glyph(text, index)
        if not glyph or (hidden and _invisible(text, index)):
            continue
        if last and glyph.x == last.x and glyph[1:] == last[1:] and _one_object(text, index - 1, index):
            last = last._replace(text=last.text + glyph.text)
            continue
        if last:
            yield last
        last = glyph
    if last:
        yield last


def _glyph(text: Any, index: int) -> _Glyph | None:
    """Return the character that stands at `index`, None where PDFium added it or it runs askew."""
    code = pdfium.FPDFText_GetUnicode(text, index)
    if code in _BLANKS and pdfium.FPDFText_IsGenerated(text, index) == 1:
        return None
    character = _character(text, index, code)
    if not character or not pdfium.FPDFText_GetMatrix(text, index, _matrix):
        return None
    a, b, c, d = _matrix.a, _matrix.b, _matrix.c, _matrix.d
    quarter = 0 if b == 0 < a else _quarter(a, b)
    if quarter is None:
        return None
    pdfium.FPDFText_GetLooseCharBox(text, index, _box)
    pdfium.FPDFText_GetCharOrigin(text, index, _x, _y)
    size = pdfium.FPDFText_GetFontSize(text, index) * (math.hypot(c, d) if c else abs(d))
    return _Glyph(character, _box.left, _box.bottom, _box.right, _box.top, _x.value, _y.value, size, quarter)


def _one_object(text: Any, before: int, index: int) -> bool:
    one, other = (pdfium.FPDFText_GetTextObject(text, at) for at in (before, index))
    return ctypes.cast(one, ctypes.c_void_p).value == ctypes.cast(other, ctypes.c_void_p).value


def _quarter(a: float, b: float) -> int | None:
    """Return how many quarters words running along (a, b) are turned, None where they run askew."""
    angle = math.atan2(b, a)
    quarter = round(angle / (math.pi / 2))
    return None if abs(angle - quarter * math.pi / 2) > SLANT else quarter % 4


def _character(text: Any, index: int, code: int) -> str:
    """Return the character that stands at `index`, '' for a control character."""
    if code == HYPHEN:
        return "-"
    if code == 0 or code > 0x10FFFF or pdfium.FPDFText_HasUnicodeMapError(text, index) == 1:
        return UNKNOWN
    return chr(code) if code >= 32 else ""


def _invisible(text: Any, index: int) -> bool:
    shown = pdfium.FPDFText_GetTextObject(text, index)
    return bool(shown) and pdfium.FPDFTextObj_GetTextRenderMode(shown) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE


def _view(quarter: int, box: Any) -> Matrix:
    """Return how to see the page with words turned by so many quarters level, from the top left corner of its box."""
    left, bottom, right, top = box.left, box.bottom, box.right, box.top
    return (
        (1, 0, 0, -1, -left, top),
        (0, 1, 1, 0, -bottom, -left),
        (-1, 0, 0, 1, right, -bottom),
        (0, -1, -1, 0, top, right),
    )[quarter]


def _seen(x: float, y: float, view: Matrix) -> tuple[float, float]:
    return view[0] * x + view[2] * y + view[4], view[1] * x + view[3] * y + view[5]


def _word(glyph: _Glyph, view: Matrix) -> Word:
    text, left, bottom, right, top, x, y, size, _ = glyph
    a, b, c, d, e, f = view
    start, end = a * left + c * bottom + e, a * right + c * top + e
    x0, x1 = (start, end) if start <= end else (end, start)
    if not 0 < x1 - x0 <= WIDEST * size:
        x0 = a * x + c * y + e
        x1 = x0 + size
    return Word(text if text.isprintable() else _whole(text), x0, x1, b * x + d * y + f, size)


def _whole(text: str) -> str:
    """Return text with its halves of rare characters put together, and those without their other half unknown."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _rule(ends: tuple[float, float, float, float], view: Matrix) -> Rule | None:
    if not all(abs(at) < FARTHEST for at in ends):  # neither infinite nor no number
        return None
    return ruling(*_seen(ends[0], ends[1], view), *_seen(ends[2], ends[3], view))
