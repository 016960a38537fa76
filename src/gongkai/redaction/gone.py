"""Whether words are really gone: every byte of the result is looked through, not what it shows."""

import re
from collections.abc import Iterable, Iterator
from io import BytesIO

from lxml import etree
from pypdfium2 import PdfDocument

from gongkai.readers.limits import Limits
from gongkai.readers.markup import parse
from gongkai.readers.pdf.file import TURN
from gongkai.readers.pdf.streams import look_through
from gongkai.readers.zipbox import ZipBox

_STREAMS = re.compile(rb"\bstream\r?\n.*?endstream", re.DOTALL)
_XML = (".xml", ".rels")
_TELLING = 2
"""Characters from which on words tell something; a single character stands everywhere."""


def remaining(data: bytes, words: Iterable[str], stays: str, limits: Limits) -> list[str]:
    """Return those of `words` that can be found anywhere in a docx or pdf though they are not in what `stays`."""
    sought = [each for each in words if len(each) >= _TELLING and each not in stays]
    said = list(_said_by_docx(data, limits) if data.startswith(b"PK") else _said_by_pdf(data, limits))
    return [each for each in sought if any(each in text for text in said)]


def _said_by_docx(data: bytes, limits: Limits) -> Iterator[str]:
    """Yield all that the parts of a package say: their text without markup, every attribute, and the bytes as text."""
    box = ZipBox(data, limits)
    for name in box.names:
        part = box.read(name)
        yield from (part.decode(encoding, "ignore") for encoding in ("utf-8", "utf-16-le"))
        if name.endswith(_XML):
            root = parse(part, name)
            yield from ("".join(map(str, block.itertext())) for block in root.iter("{*}p"))
            yield "\n".join(str(value) for element in root.iter() for value in element.values())
            yield etree.tostring(root, encoding="unicode", method="text")


def _said_by_pdf(data: bytes, limits: Limits) -> Iterator[str]:
    """Yield what a pdf says: its objects, its streams unfolded, what its pages show, its properties."""
    for each in (_STREAMS.sub(b"", data), *(stream.content for stream in look_through(data, limits.unpacked_bytes))):
        yield from (each.decode(encoding, "ignore") for encoding in ("utf-8", "utf-16-be", "gb18030"))
    with TURN:
        document = PdfDocument(BytesIO(data))
        try:
            yield from (page.get_textpage().get_text_bounded() for page in document)
            yield "\n".join(document.get_metadata_dict().values())
        finally:
            document.close()
