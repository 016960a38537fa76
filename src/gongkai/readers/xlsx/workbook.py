"""A workbook's sheets in reading order. A line that names another sheet stands for what is on it."""

from collections.abc import Iterator
from posixpath import normpath

from gongkai.law import form, known_forms
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document
from gongkai.readers.limits import Limits
from gongkai.readers.markup import Element, parse
from gongkai.readers.table import Block, Bounds
from gongkai.readers.xlsx.blocks import Mention, blocks
from gongkai.readers.xlsx.sheet import Sheet, sheet, text_of
from gongkai.readers.zipbox import ZipBox

_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_STRINGS = "/sharedStrings"  # how the kind of the part with the texts ends
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_ID = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_MOST_SHEETS = 200


def read(data: bytes, limits: Limits) -> Document:
    """Return a workbook as paragraphs and grids. Raises CannotRead."""
    box = ZipBox(data, limits)
    links = {link.get("Id", ""): link for link in parse(box.read(_RELATIONS), _RELATIONS)}
    shared = [_path(link) for link in links.values() if link.get("Type", "").endswith(_STRINGS)]
    strings = [text_of(item) for part in shared for item in parse(box.read(part), part)]
    bounds = Bounds(limits)
    sheets = {
        name: found
        for name, part in _parts(box, links)
        if not _is_tidy(found := sheet(parse(box.read(part), part), strings, bounds))
    }
    return Document(tuple(_in_order(sheets, bounds)), "xlsx")


def _parts(box: ZipBox, links: dict[str, Element]) -> Iterator[tuple[str, str]]:
    """Yield name and part of every sheet that is shown."""
    listed = list(parse(box.read(_BOOK), _BOOK).iter("{*}sheet"))
    if len(listed) > _MOST_SHEETS:
        raise CannotRead("E105", detail=f"xlsx: {len(listed)} sheets")
    for item in listed:
        link = links.get(item.get(_ID) or item.get(_STRICT_ID) or "")
        if link is not None and item.get("state", "visible") == "visible":
            yield item.get("name", ""), _path(link)


def _path(link: Element) -> str:
    target = link.get("Target", "")
    return normpath(target.lstrip("/") if target.startswith("/") else f"xl/{target}")


def _in_order(sheets: dict[str, Sheet], bounds: Bounds) -> Iterator[Block]:
    taken: set[str] = set()
    for name, content in sheets.items():
        if name in taken:
            continue
        taken.add(name)
        for block in blocks(content, sheets.keys() - taken, bounds):
            if isinstance(block, Mention):
                taken.add(block.sheet)
                yield from (
                    inner for inner in blocks(sheets[block.sheet], (), bounds) if not isinstance(inner, Mention)
                )
            else:
                yield block


def _is_tidy(content: Sheet) -> bool:
    """Tell whether a sheet is a tidy list of cells by path, which only repeats the printed tables."""
    first = [text for row in content.rows[1:4] if (text := row.texts.get(0))]
    return bool(first) and all(any(text in form(str(year)).index for year in known_forms()) for text in first)
