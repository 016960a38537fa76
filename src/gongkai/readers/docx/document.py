"""The parts of a docx file put together: the main part, its list numbers, and the walk over it."""

import re
from posixpath import normpath

from gongkai.readers.docx.numbering import Numbering, numbering_styles
from gongkai.readers.docx.plain import Unusual, as_written, rewritten
from gongkai.readers.docx.walk import walk
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document
from gongkai.readers.limits import Limits
from gongkai.readers.markup import parse
from gongkai.readers.table import Block
from gongkai.readers.zipbox import ZipBox

_MAIN = "word/document.xml"
_NUMBERING, _STYLES = "word/numbering.xml", "word/styles.xml"
_USED = re.compile(rb'<[^\s<>:]+:pStyle\s[^<>]*?val="([^"]*)"')
_OFFICE_DOCUMENT = "/officeDocument"


def read(data: bytes, limits: Limits) -> Document:
    """Return a docx file as paragraphs and grids. Deleted and hidden text is left out. Raises CannotRead."""
    box = ZipBox(data, limits)
    main = box.read(_MAIN if _MAIN in box else _main(box))
    try:
        blocks = walk(as_written(main), limits, _numbering(box, main))
    except Unusual:
        blocks = _walked_anew(main, limits, _numbering(box, main))
    return Document(tuple(blocks), "docx")


def _walked_anew(main: bytes, limits: Limits, numbering: Numbering | None) -> list[Block]:
    try:
        return walk(rewritten(main), limits, numbering)
    except Unusual:
        raise CannotRead("E105", detail="docx: word/document.xml") from None


def _main(box: ZipBox) -> str:
    for relation in parse(box.read("_rels/.rels"), "_rels/.rels"):
        if relation.get("Type", "").endswith(_OFFICE_DOCUMENT):
            return normpath(relation.get("Target", "").lstrip("/"))
    raise CannotRead("E105", detail="docx: no main part")


def _numbering(box: ZipBox, main: bytes) -> Numbering | None:
    """Return the list numbering where the text uses it: directly, or through a style."""
    if _NUMBERING not in box:
        return None
    styles = {}
    if b":pStyle" in main and _STYLES in box:
        styles = numbering_styles(box.read(_STYLES).decode("utf-8", "replace"))
    used = {name.decode("utf-8", "replace") for name in _USED.findall(main)} if styles else set()
    if b":numPr" in main or not used.isdisjoint(styles):
        return Numbering(box.read(_NUMBERING), styles)
    return None
