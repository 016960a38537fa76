"""One door for every file: what it really is decides how it is opened, whatever its name says."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import PurePath

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document, Grid
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.sniff import sniff
from gongkai.readers.zipbox import ZipBox
from gongkai.vetting.files.archive import Archive
from gongkai.vetting.files.opened import Inner, Opened
from gongkai.vetting.files.package import Package
from gongkai.vetting.files.picture import Picture, is_picture
from gongkai.vetting.files.plain import CsvFile, TextFile
from gongkai.vetting.files.tabled import tabled
from gongkai.vetting.files.web import page
from gongkai.vetting.files.word import WordFile
from gongkai.vetting.files.workbook import Workbook
from gongkai.vetting.passage import Body, Content, Place, Trace, Words, passage

_ZIP, _DEEPEST = b"PK\x03\x04", 3
_CSV = (".csv", ".tsv")


def open_file(
    data: bytes, name: str, limits: Limits = DEFAULT_LIMITS, depth: int = 0, shown: Callable[[str], str] = str
) -> Opened:
    """Open a file for vetting; `name` is how it is called, and helps where the content does not tell what it is.

    `shown` tells how the names of files inside it may be shown.
    Raises CannotRead: empty, unknown, broken, locked, or beyond a bound.
    """
    if len(data) > limits.file_bytes:
        raise CannotRead("E102", name=name, size=len(data), limit=limits.file_bytes)
    if depth > _DEEPEST:
        raise CannotRead("E106", size=depth, limit=_DEEPEST)
    if is_picture(data):
        return Picture(data, name)
    halved = replace(limits, unpacked_bytes=limits.unpacked_bytes // 2)
    inner = Inner(partial(open_file, limits=halved, depth=depth + 1, shown=shown), shown)
    if data.startswith(_ZIP):
        return _packed(data, name, limits, inner)
    kind = sniff(data, name)
    if kind == "pdf":
        opened: Opened = import_module("gongkai.vetting.files.pdf").PdfFile(data, name, limits, inner)
        return opened
    if kind == "office":
        return _converted(data, name, limits)
    if kind == "html":
        return page(data, name, limits)
    return (CsvFile if PurePath(name).suffix.lower() in _CSV else TextFile)(data, name, limits)


def _packed(data: bytes, name: str, limits: Limits, inner: Inner) -> Opened:
    names = ZipBox(data, limits).names
    if "word/document.xml" in names:
        return WordFile(data, name, limits, inner)
    if "xl/workbook.xml" in names:
        return Workbook(data, name, limits, inner)
    if "OFD.xml" in names:
        return _read_only(import_module("gongkai.readers.ofd").read(data, limits), name)
    if "content.xml" in names:
        return _converted(data, name, limits)
    if "[Content_Types].xml" in names:
        return _any_package(data, name, limits)
    return Archive(data, name, limits, inner)


def _any_package(data: bytes, name: str, limits: Limits) -> Opened:
    """Open a presentation, or another package: whatever its parts say is read, nothing can be changed."""
    package = Package(data, limits)
    return Opened(Content([each for part in package.xml() for each in package.rest(part, name)]))


def _converted(data: bytes, name: str, limits: Limits) -> Opened:
    """Open an old file as LibreOffice turns it into docx. Raises CannotRead E110 where there is none."""
    office = import_module("gongkai.readers.office")
    opened = WordFile(office.as_docx(data, limits), name, limits, partial(open_file, limits=limits, depth=_DEEPEST))
    return Opened(
        Content(
            opened.content.passages, opened.content.tables, [*opened.content.traces, Trace("F503", Place(name, "file"))]
        )
    )


def _read_only(document: Document, name: str) -> Opened:
    content = Content()
    for number, block in enumerate(document.blocks, start=1):
        if isinstance(block, Grid):
            place = partial(Place, name, "row")
            rows = tabled(
                [
                    [
                        (text and (Body([Words(text)]), place({"table": number, "row": at, "column": column}))) or None
                        for column, text in enumerate(row, start=1)
                    ]
                    for at, row in enumerate(block.rows, start=1)
                ]
            )
            content.tables.append(rows)
            content.passages += [cell for row in rows for cell in row if cell]
        else:
            content.passages.append(passage(block.text, Place(name, "paragraph", {"number": number})))
    return Opened(content)
