"""A page of a pdf: its lines of text, the text that lies under a box, and the notes on it."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

_QUIET = {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_POPUP}
_SOLID = 250
_LEAST_SIDE = 3.0  # points; a thinner box is a line
_SET_APART = re.compile(r"(?<=[\u4e00-\u9fff]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])")
"""The little room set between Chinese and figures, which PDFium tells as a space."""
_BOX = 5  # segments of a rectangle


class Box(NamedTuple):
    """A box on a page, and its turn in being drawn."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int


def lines(page: Any, most: int) -> Iterator[str]:
    """Yield the lines of a page's text, at most `most` characters together."""
    text = pdfium.FPDFText_LoadPage(page)
    try:
        count = min(max(pdfium.FPDFText_CountChars(text), 0), most)
        room = (ctypes.c_ushort * (count + 1))()
        pdfium.FPDFText_GetText(text, 0, count, room)
        whole = bytes(room).decode("utf-16-le", "replace").rstrip("\x00")
    finally:
        pdfium.FPDFText_ClosePage(text)
    yield from (_SET_APART.sub("", line.strip()) for line in whole.splitlines() if line.strip())


def covered(page: Any, most: int) -> list[str]:
    """Return the characters that a filled box or a picture drawn later lies upon."""
    boxes, turns = _drawn(page, most)
    if not boxes:
        return []
    text = pdfium.FPDFText_LoadPage(page)
    try:
        return list(_under(text, boxes, turns, most))
    finally:
        pdfium.FPDFText_ClosePage(text)


def notes(page: Any) -> Iterator[str]:
    """Yield what every note on a page says, "" for one that only marks."""
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        try:
            if pdfium.FPDFAnnot_GetSubtype(note) not in _QUIET:
                yield _string(note, b"Contents")
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def _string(note: Any, key: bytes) -> str:
    length = pdfium.FPDFAnnot_GetStringValue(note, key, None, 0)
    room = (ctypes.c_ushort * max(length // 2, 1))()
    pdfium.FPDFAnnot_GetStringValue(note, key, room, length)
    return bytes(room).decode("utf-16-le", "replace").rstrip("\x00")


def _drawn(page: Any, most: int) -> tuple[list[Box], dict[int, int]]:
    """Return the boxes that hide what was drawn before, and each text's turn by its address."""
    boxes, turns = [], {}
    for turn in range(min(pdfium.FPDFPage_CountObjects(page), most)):
        item = pdfium.FPDFPage_GetObject(page, turn)
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            turns[_address(item)] = turn
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE or (kind == pdfium.FPDF_PAGEOBJ_PATH and _is_solid(item)):
            box = _bounds(item, turn)
            if box and min(box.right - box.left, box.top - box.bottom) > _LEAST_SIDE:
                boxes.append(box)
    first = min(turns.values(), default=0)
    return [box for box in boxes if box.turn > first], turns


def _under(text: Any, boxes: list[Box], turns: dict[int, int], most: int) -> Iterator[str]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(min(pdfium.FPDFText_CountChars(text), most)):
        turn = turns.get(_address(pdfium.FPDFText_GetTextObject(text, index)))
        letter = chr(pdfium.FPDFText_GetUnicode(text, index))
        if turn is None or letter.isspace() or not pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top):
            continue
        x, y = (left.value + right.value) / 2, (bottom.value + top.value) / 2
        if any(box.turn > turn and box.left < x < box.right and box.bottom < y < box.top for box in boxes):
            yield letter


def _is_solid(path: Any) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    colour = [ctypes.c_uint() for _ in range(4)]
    known = pdfium.FPDFPageObj_GetFillColor(path, *colour)
    return bool(fill.value and known) and colour[3].value >= _SOLID and pdfium.FPDFPath_CountSegments(path) <= _BOX


def _bounds(item: Any, turn: int) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    return Box(left.value, bottom.value, right.value, top.value, turn)


def _address(item: Any) -> int:
    return ctypes.cast(item, ctypes.c_void_p).value or 0
