"""PDF files: what the pages say and hide under boxes, notes, attachments, properties.

A note, an attachment or a property is cleaned by setting the pages into a new file. Text itself is not masked here: a
box drawn over it would be the very fault this room looks for; it must go in the source, or be redacted in earnest.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid
from gongkai.readers.limits import Limits
from gongkai.readers.pdf.file import TURN
from gongkai.readers.pdf.file import read as read_grids
from gongkai.readers.pdf.streams import look_through
from gongkai.vetting.catalogue import table
from gongkai.vetting.files.opened import CannotClean, Inner, Opened
from gongkai.vetting.files.pdf_page import covered, lines, notes
from gongkai.vetting.files.tabled import Cell, tabled
from gongkai.vetting.passage import Body, Content, Passage, Place, Trace, Words, passage
from gongkai.vetting.signs import label

_PROPERTIES: dict[str, str] = table("signs")["pdf_properties"]
_PROGRAM = "Creator"
_MOST_ATTACHMENTS = 50


class PdfFile(Opened):
    """A pdf opened for vetting."""

    def __init__(self, data: bytes, file: str, limits: Limits, inner: Inner) -> None:
        look_through(data, limits.unpacked_bytes)
        self.data, self.file, self.cleaning = data, file, frozenset[str]()
        super().__init__(Content())
        with TURN:
            self._read(data, limits, inner)
        if not any(each.place.kind == "page" for each in self.content.passages):
            self.content.traces.append(Trace("F502", Place(file, "file")))
        else:
            self.content.tables += _tables(data, file, limits)

    def _read(self, data: bytes, limits: Limits, inner: Inner) -> None:
        file, document = self.file, _opened(data)
        try:
            if len(document) > limits.pages:
                raise CannotRead("E114", pages=len(document), limit=limits.pages)
            for index in range(len(document)):
                self._page(document, index, limits)
            self.content.add(_properties(document, file))
            self.content.add(_attachments(document, file, inner, limits))
        finally:
            document.close()

    def clean(self, codes: frozenset[str]) -> None:
        """Note what is to go when the file is written anew. Raises CannotClean for text under boxes."""
        if "H212" in codes:
            raise CannotClean("PDF 里被盖住的文字不能由程序清除。请在原文件中删除后重新导出。")
        self.cleaning = codes

    def saved(self) -> bytes:
        """Return the pages in a new file without notes, attachments and properties. Raises CannotClean."""
        if any(each.body.changed for each in self.content.passages):
            raise CannotClean("PDF 里的文字不能由程序遮盖。请在原文件中遮盖后重新导出。")
        with TURN:
            return _renewed(self.data)

    def _page(self, document: PdfDocument, index: int, limits: Limits) -> None:
        page: Any = pdfium.FPDF_LoadPage(document, index)
        if not page:
            raise CannotRead("E105", detail=f"/Page {index + 1}")
        try:
            place = Place(self.file, "page", {"number": index + 1})
            head = ""
            for line in lines(page, limits.marks):
                head = line if label("name").search(line.split(" ", 1)[0]) or "姓名" in line else head
                under = head if head != line else ""
                self.content.passages.append(Passage(Body([Words(line)]), place, under, named=bool(under)))
            hidden = covered(page, limits.marks)
            if hidden:
                self.content.traces.append(Trace("H212", place, count=len(hidden)))
            written = list(notes(page))
            self.content.passages += [
                passage(text, Place(self.file, "annotation", {"number": index + 1})) for text in written if text
            ]
            if written:
                self.content.traces.append(
                    Trace("H210", Place(self.file, "annotation", {"number": index + 1}), count=len(written))
                )
        finally:
            pdfium.FPDF_ClosePage(page)


def _opened(data: bytes) -> PdfDocument:
    try:
        return PdfDocument(data)
    except PdfiumError as error:
        locked = error.err_code == pdfium.FPDF_ERR_PASSWORD
        raise (CannotRead("E109") if locked else CannotRead("E105", detail="PDF")) from error


def _tables(data: bytes, file: str, limits: Limits) -> Iterator[list[list[Passage | None]]]:
    """Yield the ruled tables of a pdf, as the reader of reports sees them; pages it cannot read have none."""
    try:
        blocks = read_grids(data, limits).blocks
    except CannotRead:
        return
    for number, grid in enumerate((each for each in blocks if isinstance(each, Grid)), start=1):
        yield tabled(
            [
                [_cell(text, file, number, at, column) for column, text in enumerate(row, start=1)]
                for at, row in enumerate(grid.rows, start=1)
            ]
        )


def _cell(text: str | None, file: str, table: int, row: int, column: int) -> Cell | None:
    return (Body([Words(text)]), Place(file, "row", {"table": table, "row": row, "column": column})) if text else None


def _properties(document: PdfDocument, file: str) -> Content:
    told = {key: value for key in _PROPERTIES if (value := document.get_metadata_value(key))}
    place = Place(file, "property")
    personal = [_PROPERTIES[key] for key in told if key != _PROGRAM]
    traces = [Trace("H206", place, "、".join(personal), len(personal))] if personal else []
    return Content([passage(value, place) for value in told.values()], traces=traces)


def _attachments(document: PdfDocument, file: str, inner: Inner, limits: Limits) -> Content:
    content = Content()
    for index in range(min(document.count_attachments(), _MOST_ATTACHMENTS)):
        attached = document.get_attachment(index)
        shown = inner.shown(attached.get_name())
        content.passages.append(passage(attached.get_name(), Place(file, "member", {"part": shown})))
        content.traces.append(Trace("H211", Place(file, "part", {"part": shown})))
        data = bytes(attached.get_data())
        try:
            content.add(inner(data[: limits.file_bytes], f"{file} › {shown}").content)
        except CannotRead:
            content.traces.append(Trace("F501", Place(f"{file} › {shown}", "file")))
    return content


def _renewed(data: bytes) -> bytes:
    """Return the pages of a pdf in a new one, without notes; links and fields keep."""
    old, new = _opened(data), PdfDocument.new()
    try:
        for index in range(len(old)):
            page = pdfium.FPDF_LoadPage(old, index)
            for at in range(pdfium.FPDFPage_GetAnnotCount(page) - 1, -1, -1):
                annotation = pdfium.FPDFPage_GetAnnot(page, at)
                kept = pdfium.FPDFAnnot_GetSubtype(annotation) in {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_WIDGET}
                pdfium.FPDFPage_CloseAnnot(annotation)
                if not kept:
                    pdfium.FPDFPage_RemoveAnnot(page, at)
            pdfium.FPDF_ClosePage(page)
        new.import_pages(old)
        written = BytesIO()
        new.save(written)
        return written.getvalue()
    finally:
        new.close()
        old.close()
