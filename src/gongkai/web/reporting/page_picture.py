"""A page of a pdf as a picture."""

from io import BytesIO

from pypdfium2 import PdfDocument, PdfiumError

from gongkai.readers.pdf.file import TURN

SCALE = 1.5
"""Pixels for each point: 108 to the inch, enough to read small print."""

LONGEST = 2400
"""No picture is wider or higher, however large a page claims to be."""


def page_picture(data: bytes, number: int) -> bytes | None:
    """Return page `number` (from 1) of a pdf as a png; None where there is no such page or it cannot be drawn."""
    with TURN:
        try:
            document = PdfDocument(data)
        except PdfiumError:
            return None
        try:
            if not 1 <= number <= len(document):
                return None
            page = document[number - 1]
            scale = min(SCALE, LONGEST / max(*page.get_size(), 1))
            stream = BytesIO()
            page.render(scale=scale).to_pil().save(stream, "PNG")
        except PdfiumError:
            return None
        finally:
            document.close()
    return stream.getvalue()
