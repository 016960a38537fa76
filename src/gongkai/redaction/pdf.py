"""A pdf as it can be redacted: every page becomes a picture, and what is marked is black before there is a picture.

No hidden layer, earlier version, note, form field, attachment or property is carried over: nothing is in the result
but pixels, the numbers on the black, the page of notes, and beneath the pictures the words that are seen and unmarked.
"""

import ctypes
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfBitmap, PdfDocument, PdfImage, PdfiumError, PdfMatrix, PdfPage

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.pdf.file import TURN
from gongkai.readers.pdf.streams import look_through
from gongkai.redaction.layer import Letter, layer, runs
from gongkai.redaction.places import ROOM, letter_box
from gongkai.redaction.png import png
from gongkai.redaction.reading import PAGE, TEXT, Box, Mark, Piece, Reading
from gongkai.writers.sheet import Sheet
from gongkai.writers.sheet import render as sheet

DPI = 200
"""What a stamp and small type need to be read; a page of text takes some 100 kB."""
LOOK_DPI = 72
_POINTS = 72
_BLACK, _WHITE = (0, 0, 0, 255), (255, 255, 255, 255)
_LABEL = 8.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: on which page (from 0), and the number of its first character there."""

    page: int
    first: int


class PdfPages:
    """A pdf opened for redaction. Pieces are the lines of all pages, and after them the pages themselves."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Read it. Raises CannotRead: broken, locked, beyond a bound."""
        look_through(data, limits.unpacked_bytes)
        self.data = data
        with TURN, _Opened(data) as document:
            if len(document) > limits.pages:
                raise CannotRead("E114", pages=len(document), limit=limits.pages)
            told = [each for index in range(len(document)) for each in _lines(document[index], index, limits.marks)]
            self.pages = len(document)
        self.lines = [line for line, _ in told]
        texts = [Piece(TEXT, text, line.page + 1) for line, text in told]
        self.reading = Reading((*texts, *(Piece(PAGE, page=index + 1) for index in range(self.pages))))

    def without(self, marks: Sequence[Mark], notes: Mapping[str, str]) -> bytes:
        """Return the pages as pictures without what is marked, and the notes on a page after them."""
        numbers = {ground: number for number, ground in enumerate(notes, start=1)}
        said = sheet(
            Sheet("遮盖说明", facts=tuple((f"注{number}", note) for number, note in enumerate(notes.values(), start=1)))
        )
        with TURN, _Opened(self.data) as old, _Opened(said) as notes_page:
            black = [list(self._boxes(old, index, marks)) for index in range(self.pages)]
            new = PdfDocument(self._layer(black, marks))
            try:
                old.init_forms()
                for index in range(self.pages):
                    _set(new, index, old[index], [(box, numbers[mark.ground]) for mark, box in black[index]])
                new.import_pages(notes_page)
                written = BytesIO()
                new.save(written)
            finally:
                new.close()
        return written.getvalue()

    def picture(self, piece: int) -> bytes:
        """Return the page that a piece is as a small png, to point at areas in it."""
        with TURN, _Opened(self.data) as document:
            document.init_forms()
            drawn = document[piece - len(self.lines)].render(scale=LOOK_DPI / _POINTS, rev_byteorder=True)
            lines = memoryview(drawn.buffer).cast("B")
            kept = (lines[line * drawn.stride :][: drawn.width * 3] for line in range(drawn.height))
            return png(drawn.width, drawn.height, b"".join(kept))

    def _layer(self, black: Sequence[Sequence[tuple[Mark, Box]]], marks: Sequence[Mark]) -> bytes:
        """Return the words that stay readable, each where it stands, on pages of their own."""
        gone = {(mark.piece, at) for mark in marks for at in range(mark.start, mark.end)}
        with _Opened(self.data) as document:
            pages = [document[index] for index in range(self.pages)]
            return layer(
                [
                    (page.get_size(), runs(page, self._letters(index, gone), [box for _, box in black[index]]))
                    for index, page in enumerate(pages)
                ]
            )

    def _letters(self, index: int, gone: set[tuple[int, int]]) -> Iterator[Letter]:
        """Yield the characters of a page that were not marked."""
        for place, line in enumerate(self.lines):
            for at, letter in enumerate(self.reading.pieces[place].text if line.page == index else ""):
                if (place, at) not in gone:
                    yield Letter(place, line.first + at, letter)

    def _boxes(self, document: PdfDocument, index: int, marks: Sequence[Mark]) -> Iterator[tuple[Mark, Box]]:
        """Yield the areas of a page that are to be black, as shares of it."""
        for mark in marks:
            piece = self.reading.pieces[mark.piece]
            if piece.page != index + 1:
                continue
            if mark.box is not None:
                yield mark, mark.box
            else:
                first = self.lines[mark.piece].first
                yield from ((mark, box) for box in _around(document[index], first + mark.start, first + mark.end))


class _Opened:
    """A pdf that is closed again, whatever happens."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> PdfDocument:
        try:
            self._document = PdfDocument(self._data)
        except PdfiumError as error:
            locked = error.err_code == pdfium.FPDF_ERR_PASSWORD
            raise (CannotRead("E109") if locked else CannotRead("E105", detail="PDF")) from error
        return self._document

    def __exit__(self, *_: object) -> None:
        self._document.close()


def _lines(page: PdfPage, index: int, most: int) -> Iterator[tuple[Line, str]]:
    """Yield the lines of a page, each character at its own number, so that a mark finds it again."""
    text = page.get_textpage()
    letters = [_letter(text.raw, number) for number in range(min(text.count_chars(), most))]
    first = 0
    for number, letter in enumerate([*letters, "\n"]):
        if letter == "\n":
            said = "".join(letters[first:number])
            if said.strip():
                yield Line(index, first), said
            first = number + 1


def _letter(text: Any, number: int) -> str:
    code = pdfium.FPDFText_GetUnicode(text, number)
    return "\n" if code in {0x0A, 0x0D} else chr(code) if code >= 0x20 else " "


def _around(page: PdfPage, start: int, end: int) -> Iterator[Box]:
    """Yield the areas that characters take on a page, as shares of it; neighbours are one area."""
    text = page.get_textpage()
    boxes: list[Box] = []
    for number in range(start, end):
        box = letter_box(page, text, number, ROOM)
        if box is None:
            continue
        last = boxes[-1] if boxes else None
        if last and (_beside(last, box, 0) or _beside(last, box, 1)):
            boxes[-1] = (min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
        else:
            boxes.append(box)
    yield from boxes


def _beside(one: Box, other: Box, side: int) -> bool:
    """Tell whether two areas stand in one column (side 0) or one row (side 1)."""
    shared = min(one[side + 2], other[side + 2]) - max(one[side], other[side])
    return shared > (other[side + 2] - other[side]) / 2


def _set(new: PdfDocument, index: int, page: PdfPage, boxes: Sequence[tuple[Box, int]]) -> None:
    """Set a page's picture with its black areas over its words in a new pdf."""
    width, height = page.get_size()
    bitmap = page.render(scale=DPI / _POINTS)
    for box, _ in boxes:
        _blacken(bitmap, box)
    image = PdfImage.new(new)
    image.set_bitmap(bitmap)
    image.set_matrix(PdfMatrix().scale(width, height))
    made = new[index]
    made.insert_obj(image)
    for box, number in boxes:
        _label(new, made, box, str(number))
    made.gen_content()
    bitmap.close()


def _blacken(bitmap: PdfBitmap, box: Box) -> None:
    left, top = int(box[0] * bitmap.width), int(box[1] * bitmap.height)
    right, bottom = -int(-box[2] * bitmap.width // 1), -int(-box[3] * bitmap.height // 1)
    bitmap.fill_rect(
        _BLACK, left, top, max(min(right, bitmap.width) - left, 1), max(min(bottom, bitmap.height) - top, 1)
    )


def _label(document: PdfDocument, page: PdfPage, box: Box, number: str) -> None:
    """Write the number of the note white on black, in a type every reader of pdf has."""
    width, height = page.get_size()
    tall = min(_LABEL, (box[3] - box[1]) * height * 0.8)
    written: Any = pdfium.FPDFPageObj_NewTextObj(document.raw, b"Helvetica", tall)
    coded = (number + "\0").encode("utf-16-le")
    pdfium.FPDFText_SetText(written, ctypes.cast(ctypes.create_string_buffer(coded), pdfium.FPDF_WIDESTRING))
    pdfium.FPDFPageObj_SetFillColor(written, *_WHITE)
    pdfium.FPDFPageObj_Transform(written, 1, 0, 0, 1, box[0] * width + 1.5, (1 - box[3]) * height + tall * 0.3)
    pdfium.FPDFPage_InsertObject(page.raw, written)
