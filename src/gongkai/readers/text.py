"""Plain text and markdown: lines become paragraphs, and runs of table lines become ragged grids."""

import re

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document
from gongkai.readers.limits import Limits
from gongkai.readers.placing.tabulate import tabulate
from gongkai.readers.sniff import decode
from gongkai.readers.wrapped import unwrap

_MARKDOWN = re.compile(r"^ {0,3}(?:#{1,6} +|> ?)|\*\*|__(?=\S)|(?<=\S)__|(?<!\S)```.*$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BLANK = re.compile(r"&nbsp;|&emsp;|&ensp;", re.IGNORECASE)


def read(data: bytes, limits: Limits) -> Document:
    """Read text in utf-8, utf-16 or gb18030. Raises CannotRead E104 for binary data, E117 for too many lines."""
    lines = [_unmarked(line) for line in decode(data).replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    if len(lines) > limits.paragraphs:
        raise CannotRead("E117", paragraphs=len(lines), limit=limits.paragraphs)
    return Document(tuple(tabulate(unwrap(lines))), "text")


def _unmarked(line: str) -> str:
    return _BLANK.sub(" ", _BREAK.sub(" ", _MARKDOWN.sub("", line)))
