"""A pdf file as a document: opened, bounded, page by page.

PDFium is not thread safe, so one pdf is read at a time (TURN). Read many files with processes.
"""

import time
from threading import RLock
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document
from gongkai.readers.limits import Limits
from gongkai.readers.pdf import forms
from gongkai.readers.pdf.blocks import blocks
from gongkai.readers.pdf.geometry import Sheet
from gongkai.readers.pdf.page import sheet
from gongkai.readers.pdf.streams import look_through

TURN = RLock()
"""Held by whoever uses PDFium, in any room."""


def read(data: bytes, limits: Limits) -> Document:
    """Return a text pdf's paragraphs and tables. Raises CannotRead: damaged, locked, scanned, or beyond a bound."""
    with TURN:
        return _read(data, limits)


def _read(data: bytes, limits: Limits) -> Document:
    forms.count(data, look_through(data, limits.unpacked_bytes), limits.marks)
    try:
        file = PdfDocument(data)
    except PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise CannotRead("E109") from error
        raise CannotRead("E105", detail="PDF") from error
    try:
        return Document(blocks(_sheets(file, limits), limits), "pdf")
    finally:
        file.close()


def _sheets(file: PdfDocument, limits: Limits) -> list[Sheet]:
    pages = len(file)
    if pages > limits.pages:
        raise CannotRead("E114", pages=pages, limit=limits.pages)
    until = time.monotonic() + limits.seconds
    sheets = []
    left, unknown = limits.marks, 0
    for index in range(pages):
        found, looked, strange = _sheet(file, index, left)
        sheets.append(found)
        left -= looked
        unknown += strange
        if left <= 0:
            raise CannotRead("E116", limit=limits.marks)
        if time.monotonic() > until:
            raise CannotRead("E113", seconds=limits.seconds)
    words = sum(len(page.words) for page in sheets)
    if not words:
        raise CannotRead("E112")
    if 2 * unknown > words:
        raise CannotRead("E115")
    return sheets


def _sheet(file: PdfDocument, index: int, most: int) -> tuple[Sheet, int, int]:
    page: Any = pdfium.FPDF_LoadPage(file, index)
    if not page:
        raise CannotRead("E105", detail=f"/Page {index + 1}")
    try:
        return sheet(page, most)
    finally:
        pdfium.FPDF_ClosePage(page)
