"""What a page of a pdf draws: straight lines, thin boxes and the edges of outlined boxes."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

BOX = 5  # segments of a box; a path of no more is judged by its bounds
DEEPEST = 8  # forms within forms; reports have one or two
DASH = 4.0  # points: a wider gap ends a dashed line
THIN = 3.0  # points: a filled box no thicker than this is a line

Matrix = tuple[float, float, float, float, float, float]
Ends = tuple[float, float, float, float]
UPRIGHT: Matrix = (1, 0, 0, 1, 0, 0)


class Drawing:
    """The lines a page draws, in its own coordinates, and whether it sets text that is not to be seen.

    `seen` counts the objects and segments looked at; looking stops at `most`.
    """

    def __init__(self, page: Any, most: int) -> None:
        self.lines: list[Ends] = []
        self.hides_text = False
        self.seen = 0
        self._most = most
        for index in range(pdfium.FPDFPage_CountObjects(page)):
            self._look(pdfium.FPDFPage_GetObject(page, index), UPRIGHT, DEEPEST)

    def _look(self, item: Any, view: Matrix, deeper: int) -> None:
        if self.seen >= self._most:
            return
        self.seen += 1
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            self.lines.extend(self._path(item, view))
        elif kind == pdfium.FPDF_PAGEOBJ_TEXT:
            if not self.hides_text:
                self.hides_text = pdfium.FPDFTextObj_GetTextRenderMode(item) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and deeper:
            inner = _within(_matrix(item), view)
            for index in range(pdfium.FPDFFormObj_CountObjects(item)):
                self._look(pdfium.FPDFFormObj_GetObject(item, index), inner, deeper - 1)

    def _path(self, item: Any, view: Matrix) -> Iterator[Ends]:
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
        if not (fill.value or stroke.value):
            return
        bounds = _bounds(item, view)
        if bounds and _thin(bounds):
            if pdfium.FPDFPath_CountSegments(item) <= BOX:
                yield bounds
            else:
                yield from _dashes([_box(corners) for corners in self._outlines(item, _within(_matrix(item), view))])
            return
        if not stroke.value and pdfium.FPDFPath_CountSegments(item) <= BOX:
            return
        for corners in self._outlines(item, _within(_matrix(item), view)):
            if _thin(_box(corners)) and (stroke.value or len(corners) > 3):
                yield _box(corners)
            elif stroke.value:
                yield from ((*start, *end) for start, end in pairwise(corners))

    def _outlines(self, item: Any, view: Matrix) -> Iterator[list[tuple[float, float]]]:
        """Yield the corners of each closed or open outline of a path; an outline with curves is left out."""
        x, y = ctypes.c_float(), ctypes.c_float()
        corners: list[tuple[float, float]] = []
        curved = False
        for index in range(min(pdfium.FPDFPath_CountSegments(item), self._most - self.seen)):
            self.seen += 1
            segment = pdfium.FPDFPath_GetPathSegment(item, index)
            kind = pdfium.FPDFPathSegment_GetType(segment)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            if kind == pdfium.FPDF_SEGMENT_MOVETO:
                if len(corners) > 1 and not curved:
                    yield corners
                corners, curved = [], False
            curved = curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
            corners.append(_moved(x.value, y.value, view))
            if pdfium.FPDFPathSegment_GetClose(segment):
                corners.append(corners[0])
        if len(corners) > 1 and not curved:
            yield corners


def _thin(box: Ends) -> bool:
    return min(box[2] - box[0], box[3] - box[1]) <= THIN


def _box(corners: list[tuple[float, float]]) -> Ends:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _dashes(boxes: list[Ends]) -> Iterator[Ends]:
    """Yield the lines that boxes, one after the other along a line, dash."""
    boxes.sort()
    line: Ends | None = None
    for box in boxes:
        if line and max(box[0] - line[2], box[1] - line[3], line[1] - box[3]) <= DASH:
            line = line[0], min(line[1], box[1]), max(line[2], box[2]), max(line[3], box[3])
        else:
            if line:
                yield line
            line = box
    if line:
        yield line


def _bounds(item: Any, view: Matrix) -> Ends | None:
    left, bottom, right, top = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    x0, y0 = _moved(left.value, bottom.value, view)
    x1, y1 = _moved(right.value, top.value, view)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _matrix(item: Any) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _within(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the matrix that does `inner` first and `outer` then."""
    a, b, c, d, e, f = inner
    return (*_turned(a, b, outer), *_turned(c, d, outer), *_moved(e, f, outer))


def _turned(x: float, y: float, by: Matrix) -> tuple[float, float]:
    return x * by[0] + y * by[2], x * by[1] + y * by[3]


def _moved(x: float, y: float, by: Matrix) -> tuple[float, float]:
    return x * by[0] + y * by[2] + by[4], x * by[1] + y * by[3] + by[5]
