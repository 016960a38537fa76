"""The reader of text pdfs. `geometry` and `blocks` know no format: the ofd reader fills sheets for `blocks` too."""

from gongkai.readers.grid import Document
from gongkai.readers.limits import Limits


def read(data: bytes, limits: Limits) -> Document:
    """Return a text pdf's paragraphs and tables. Raises CannotRead: damaged, locked, scanned, or beyond a bound."""
    from gongkai.readers.pdf import file  # noqa: PLC0415 -- loads PDFium, which readers of other formats never need

    return file.read(data, limits)
