"""A letter as a tagged pdf (PDF/UA-1), and several pdfs as one for printing."""

from collections.abc import Iterable
from importlib.resources import files
from io import BytesIO
from typing import Any

import pypdfium2

from gongkai.letters.letter import Letter
from gongkai.writers.layout import printable
from gongkai.writers.press import Fonts, fonts, press


def render(letter: Letter) -> bytes:
    """Return the letter as a pdf file. Raises CannotWrite where the machine has no Chinese font."""
    template = files("gongkai.letters").joinpath("parts", "letter.typ").read_bytes()
    return press(template, source(letter, fonts()))


def source(letter: Letter, fonts: Fonts) -> dict[str, Any]:
    """Return what the template sets."""
    return {
        "fonts": fonts,
        "organ": printable(letter.organ),
        "size": letter.mark_size,
        "number": printable(letter.number),
        "title": printable(letter.title),
        "to": printable(letter.to),
        "paragraphs": [printable(each) for each in letter.paragraphs],
        "signature": [{"text": printable(line.text), "right": line.right} for line in letter.signature],
        "rows": [[printable(label), printable(value)] for label, value in letter.rows],
    }


def joined(pdfs: Iterable[bytes]) -> bytes:
    """Return several pdfs as one, each beginning on the front of a sheet, so that they print on both sides."""
    whole, stream = pypdfium2.PdfDocument.new(), BytesIO()
    try:
        for pdf in pdfs:
            if len(whole) % 2:
                whole.new_page(*whole.get_page_size(len(whole) - 1))
            part = pypdfium2.PdfDocument(pdf)
            whole.import_pages(part)
            part.close()
        whole.save(stream)
    finally:
        whole.close()
    return stream.getvalue()
