"""Workbooks without what is hidden in them. Formulas become their values, so that nothing points at what is gone."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gongkai.readers.markup import remove
from gongkai.vetting.files.package import Package

if TYPE_CHECKING:
    from gongkai.vetting.files.workbook import Sheet

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
BOOK = "xl/workbook.xml"
_COMMENTS = re.compile(r"xl/(?:comments|threadedComments|persons)")
_NOTES = re.compile(rb"ClientData[^>]*ObjectType=.Note.")
_CACHES = (
    "xl/pivotCache/",
    "xl/pivotTables/",
    "xl/externalLinks/",
    "xl/queryTables/",
    "xl/connections.xml",
    "xl/model/",
)
_LEADING = {"pivotCaches", "externalReferences", "legacyDrawing", "tableParts", "calcChain"}


def clean_comments(package: Package) -> None:
    """Take out comments old and new, their authors, and the drawings that show them."""
    notes = [name for name in package.parts if name.endswith(".vml") and _NOTES.search(package.parts[name])]
    for name in [each for each in package.parts if _COMMENTS.match(each)]:
        package.drop(name)
    for name in notes:
        package.drop(name)
    _cut_dangling(package)


def clean_hidden_sheets(package: Package, sheets: Sequence["Sheet"]) -> None:
    """Take out every hidden sheet with all that belongs to it, and the names that were defined."""
    gone = [sheet for sheet in sheets if sheet.hidden]
    if not gone:
        return
    ids = {part: identity for identity, part in package.related(BOOK)}
    book = package.tree(BOOK)
    for item in [*book.iter(f"{S}sheet")]:
        if item.get(R) in {ids[sheet.part] for sheet in gone}:
            remove(item)
    for name in ("definedNames", "bookViews", "customWorkbookViews"):
        for element in [*book.iter(f"{S}{name}")]:
            remove(element)
    package.touched.add(BOOK)
    for sheet in gone:
        package.drop(sheet.part)
    _settle(package, [sheet for sheet in sheets if not sheet.hidden])


def clean_hidden_cells(package: Package, sheets: Sequence["Sheet"]) -> None:
    """Empty the cells of hidden rows and columns; the rows and columns stay, so that nothing shown moves."""
    changed = False
    for sheet in sheets:
        hidden = [at for at in sheet.cells if sheet.covers(*at)]
        for at in hidden:
            remove(sheet.cells.pop(at))
        if hidden:
            changed = True
            _drop_tables(package, sheet)
            package.touched.add(sheet.part)
    if changed:
        _settle(package, sheets)


def clean_caches(package: Package, sheets: Sequence["Sheet"]) -> None:
    """Take out copies of data kept behind pivot tables, outside links and queries; what the cells show stays."""
    for name in [each for each in package.parts if each.startswith(_CACHES)]:
        package.drop(name)
    _settle(package, sheets)


def _settle(package: Package, sheets: Sequence["Sheet"]) -> None:
    """Turn formulas into their values, empty the texts no cell shows, and take out what leads nowhere."""
    for name in [part for part in package.parts if part == "xl/calcChain.xml"]:
        package.drop(name)
    used: set[int] = set()
    for sheet in sheets:
        for cell in sheet.cells.values():
            for formula in cell.findall(f"{S}f"):
                cell.remove(formula)
                package.touched.add(sheet.part)
            value = cell.find(f"{S}v")
            if cell.get("t") == "s" and value is not None and (value.text or "").isdecimal():
                used.add(int(value.text or 0))
    for _, strings in package.related(BOOK, "/sharedStrings"):
        for at, item in enumerate(package.tree(strings).iterchildren(f"{S}si")):
            if at not in used and len(item):
                del item[:]
                item.append(item.makeelement(f"{S}t"))
                package.touched.add(strings)
    _cut_dangling(package)


def _drop_tables(package: Package, sheet: "Sheet") -> None:
    """Take out table objects of a sheet: their columns repeat headings that may be gone. The cells stay."""
    for _, part in list(package.related(sheet.part, "/table")):
        package.drop(part)


def _cut_dangling(package: Package) -> None:
    """Take out references to parts that are gone."""
    for name in [each for each in package.parts if each == BOOK or each.startswith("xl/worksheets/sheet")]:
        known = {identity for identity, _ in package.related(name)} | _outside(package, name)
        for element in [*package.tree(name).iter()]:
            if element.get(R) is not None and element.get(R) not in known and element.tag != f"{S}sheet":
                package.touched.add(name)
                remove(element)
        for element in [*package.tree(name).iter(*(f"{S}{kind}" for kind in _LEADING))]:
            if not len(element) and element.get(R) is None:
                package.touched.add(name)
                remove(element)


def _outside(package: Package, name: str) -> set[str]:
    folder, _, last = name.rpartition("/")
    rels = f"{folder}/_rels/{last}.rels"
    if rels not in package.parts:
        return set()
    return {link.get("Id", "") for link in package.tree(rels) if link.get("TargetMode") == "External"}
