"""A page of a pdf as a sheet: its characters and the straight lines it draws."""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

import pypdfium2.raw as pdfium

from gongkai.readers.pdf.geometry import Rule, Sheet, Word, ruling
from gongkai.readers.pdf.glyphs import UNKNOWN, Glyph, glyphs
from gongkai.readers.pdf.paths import Drawing, Matrix

FARTHEST = 1e5  # points: farther out nothing is a page
_quarter = attrgetter("quarter")
_UPRIGHT = (1, 0, 0, -1)
WIDEST = 2.5  # of the font's height: PDFium does not know how wide a glyph of a vertical font is


def sheet(page: Any, most: int) -> tuple[Sheet, int, int]:
    """Return what a page (PDFium's handle) prints, how much of it was looked at, and how many characters are unknown.

    A page is taken the way most of its words run, however it is turned in the file. Looking stops after `most`
    characters and lines.
    """
    drawing = Drawing(page, most)
    text = pdfium.FPDFText_LoadPage(page)
    try:
        count = min(max(pdfium.FPDFText_CountChars(text), 0), most)
        printed = list(glyphs(text, count, hidden=drawing.hides_text))
    finally:
        pdfium.FPDFText_ClosePage(text)
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    turns = Counter(map(_quarter, printed))
    view = _view(turns.most_common(1)[0][0] if turns else 0, box)
    wide, high = abs(box.right - box.left), abs(box.top - box.bottom)
    if view[0] == 0:
        wide, high = high, wide
    words = [word for word in _words(printed, view) if word.x1 >= 0 and word.x0 <= wide and 0 <= word.base <= high]
    rules = [rule for ends in drawing.lines if (rule := _rule(ends, view))]
    unknown = [word.text for word in words].count(UNKNOWN)
    return Sheet(words, rules, wide, high), count + drawing.seen, unknown


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


def _words(printed: Sequence[Glyph], view: Matrix) -> Iterator[Word]:
    a, b, c, d, e, f = view
    upright = view[:4] == _UPRIGHT
    for text, left, bottom, right, top, x, y, size, _ in printed:
        if upright:
            x0, x1, base = min(left, right) + e, max(left, right) + e, f - y
        else:
            x0, x1 = sorted((a * left + c * bottom + e, a * right + c * top + e))
            base = b * x + d * y + f
        if not 0 < x1 - x0 <= WIDEST * size:
            x0, _ = _seen(x, y, view)
            x1 = x0 + size
        yield Word(text if text.isprintable() else _whole(text), x0, x1, base, size)


def _whole(text: str) -> str:
    """Return text with its halves of rare characters put together, and those without their other half unknown."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _rule(ends: tuple[float, float, float, float], view: Matrix) -> Rule | None:
    if not all(abs(at) < FARTHEST for at in ends):  # neither infinite nor no number
        return None
    return ruling(*_seen(ends[0], ends[1], view), *_seen(ends[2], ends[3], view))
