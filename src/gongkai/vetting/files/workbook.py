"""Workbooks: every cell of every sheet, shown or hidden, and all that surrounds the cells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.markup import Element
from gongkai.vetting.files.opened import Opened
from gongkai.vetting.files.package import Package, TextSlot
from gongkai.vetting.files.properties import Opener, carried, clean_carried, refuse_embedded
from gongkai.vetting.files.tabled import Cell, tabled
from gongkai.vetting.files.workbook_cleaning import (
    clean_caches,
    clean_comments,
    clean_hidden_cells,
    clean_hidden_sheets,
)
from gongkai.vetting.passage import Body, Content, Passage, Place, Trace

BOOK = "xl/workbook.xml"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_WIDEST = 256  # columns set in line as a table; cells further out are read one by one
CACHES = ("xl/pivotCache/", "xl/externalLinks/", "xl/queryTables/", "xl/connections.xml", "xl/model/")


@dataclass
class Sheet:
    """A sheet: its name and part, whether it is hidden, which columns and rows are, its cells that hold something."""

    name: str
    part: str
    hidden: bool
    columns: set[int] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    cells: dict[tuple[int, int], Element] = field(default_factory=dict)

    def covers(self, row: int, column: int) -> bool:
        """Tell whether a cell is in a hidden row or column."""
        return row in self.rows or column in self.columns


class NumberSlot:
    """A cell that holds a number: written anew it becomes text."""

    def __init__(self, cell: Element) -> None:
        self.cell, self.value = cell, cell.find(f"{S}v")

    @property
    def text(self) -> str:
        """Return the number as it is read: without exponent, whole numbers without a point."""
        return plain((self.value.text if self.value is not None else "") or "")

    @text.setter
    def text(self, text: str) -> None:
        for formula in self.cell.findall(f"{S}f"):
            self.cell.remove(formula)
        self.cell.set("t", "str")
        if self.value is not None:
            self.value.text = text


class Workbook(Opened):
    """An xlsx opened for vetting."""

    def __init__(self, data: bytes, file: str, limits: Limits, opener: Opener) -> None:
        self.package = package = Package(data, limits)
        self.file = file
        super().__init__(Content())
        self.sheets = list(_sheets(package))
        strings = next((part for _, part in package.related(BOOK, "/sharedStrings")), "")
        shared = list(package.tree(strings).iterchildren(f"{S}si")) if strings in package.parts else []
        self._bodies: dict[int, Body] = {}
        self._left = limits.cells
        for sheet in self.sheets:
            self._read(sheet, shared, strings)
        told = {strings, *(sheet.part for sheet in self.sheets)}
        for name in package.xml():
            if name not in told and not (name.endswith(".rels") and b"mailto:" not in package.parts[name]):
                self.content.passages += package.rest(name, file)
        for sheet in self.sheets:
            texts = [each for cell in sheet.cells.values() for each in cell.iter(f"{S}v", f"{S}t")]
            self.content.passages += package.rest(sheet.part, file, texts)
        self.content.passages += self._unused(shared, strings)
        self.content.add(carried(package, file, opener))
        self.content.traces += self._traces()

    def clean(self, codes: frozenset[str]) -> None:
        """Take out what is hidden. Raises CannotClean for embedded files."""
        refuse_embedded(self.package, codes)
        if "H201" in codes:
            clean_comments(self.package)
        if "H205" in codes:
            clean_hidden_sheets(self.package, self.sheets)
            self.sheets = [sheet for sheet in self.sheets if not sheet.hidden]
        if "H204" in codes:
            clean_hidden_cells(self.package, self.sheets)
        if {"H204", "H205", "H215"} & codes:
            clean_caches(self.package, self.sheets)
        clean_carried(self.package, codes)

    def saved(self) -> bytes:
        """Return the workbook as it is now."""
        return self.package.saved()

    def _read(self, sheet: Sheet, shared: list[Element], strings: str) -> None:
        cells: dict[tuple[int, int], Cell] = {}
        for (row, column), element in sheet.cells.items():
            body = self._body(element, sheet.part, shared, strings)
            if body is not None and body.text.strip():
                values = {"sheet": sheet.name, "cell": element.get("r") or f"{letters(column)}{row}"}
                cells[row, column] = (body, Place(self.file, "cell", values))
        self._left -= len(cells)
        if self._left < 0:
            raise CannotRead("E108", cells=-self._left, limit=self._left)
        rows = tabled(list(_in_lines(cells)))
        if rows:
            self.content.tables.append(rows)
        self.content.passages += [cell for row in rows for cell in row if cell]
        self.content.passages += [Passage(*cell) for (_, column), cell in cells.items() if column > _WIDEST]

    def _body(self, cell: Element, part: str, shared: list[Element], strings: str) -> Body | None:
        kind, value = cell.get("t", "n"), cell.find(f"{S}v")
        if kind == "s" and value is not None and (value.text or "").isdecimal():
            at = int(value.text or 0)
            if at >= len(shared):
                return None
            if at not in self._bodies:
                self._bodies[at] = self.package.body(strings, _texts(shared[at]))
            return self._bodies[at]
        if kind == "inlineStr":
            return self.package.body(part, _texts(cell))
        return self.package.body(part, [NumberSlot(cell)]) if value is not None and kind not in {"b", "e"} else None

    def _unused(self, shared: list[Element], strings: str) -> Iterator[Passage]:
        """Yield the texts no cell shows any more: leftovers of what was deleted."""
        for at, item in enumerate(shared):
            if at not in self._bodies:
                body = self.package.body(strings, _texts(item))
                if body.text.strip():
                    yield Passage(body, Place(self.file, "part", {"part": strings}))

    def _traces(self) -> Iterator[Trace]:
        comments = [name for name in self.package.parts if re.match(r"xl/(?:comments|threadedComments)", name)]
        if comments:
            yield Trace("H201", Place(self.file, "comment"), count=len(comments))
        for sheet in self.sheets:
            place = Place(self.file, "sheet", {"sheet": sheet.name})
            if sheet.hidden and sheet.cells:
                yield Trace("H205", place)
            hidden = [at for at in sheet.cells if sheet.covers(*at)]
            if hidden and not sheet.hidden:
                columns = sorted({column for _, column in hidden} & sheet.columns)
                rows = sorted({row for row, _ in hidden} & sheet.rows)
                said = "、".join([*map(letters, columns[:8]), *(str(row) for row in rows[:8])])
                yield Trace("H204", place, said, len(columns) + len(rows))
        if any(name.startswith(CACHES) for name in self.package.parts):
            yield Trace("H215", Place(self.file, "file"))


def _sheets(package: Package) -> Iterator[Sheet]:
    parts = dict(package.related(BOOK))
    for item in package.tree(BOOK).iter(f"{S}sheet"):
        part = parts.get(item.get(R) or "", "")
        if part in package.parts:
            sheet = Sheet(item.get("name") or "", part, item.get("state", "visible") != "visible")
            _look_over(sheet, package.tree(part))
            yield sheet


def _look_over(sheet: Sheet, tree: Element) -> None:
    """Note a sheet's hidden columns and rows, and its cells by row and column from 1."""
    for span in tree.iter(f"{S}col"):
        if _is_on(span.get("hidden")) or _is_nothing(span.get("width")):
            first, last = int(span.get("min") or 1), min(int(span.get("max") or 1), 16_384)
            sheet.columns.update(range(first, last + 1))
    at = 0
    for row in tree.iter(f"{S}row"):
        at = int(row.get("r") or at + 1)
        if _is_on(row.get("hidden")) or _is_nothing(row.get("ht")):
            sheet.rows.add(at)
        column = 0
        for cell in row.iterchildren(f"{S}c"):
            found = _REFERENCE.fullmatch(cell.get("r") or "")
            column = number_of(found[1]) if found else column + 1
            if len(cell):
                sheet.cells[at, column] = cell


def _in_lines(cells: dict[tuple[int, int], Cell]) -> Iterator[list[Cell | None]]:
    """Yield the rows that hold something, each as wide as the widest."""
    near = {at: cell for at, cell in cells.items() if at[1] <= _WIDEST}
    width = max((column for _, column in near), default=0)
    lines: dict[int, list[Cell | None]] = {}
    for (row, column), cell in near.items():
        lines.setdefault(row, [None] * width)[column - 1] = cell
    yield from (lines[row] for row in sorted(lines))


def _texts(element: Element) -> list[TextSlot]:
    return [TextSlot(each) for each in element.iter(f"{S}t") if next(each.iterancestors(f"{S}rPh"), None) is None]


def plain(number: str) -> str:
    """Return a stored number as it is read: 1.3812345678E10 as 13812345678; what is no number as it is."""
    if "E" not in number and "e" not in number:
        return number.removesuffix(".0")
    try:
        value = Decimal(number)
        return format(value.quantize(1) if value == value.to_integral_value() else value, "f")
    except (InvalidOperation, ValueError):
        return number


def letters(column: int) -> str:
    """Return a column's letters: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def number_of(name: str) -> int:
    """Return the number of a column by its letters."""
    number = 0
    for letter in name:
        number = 26 * number + ord(letter) - 64
    return number


def _is_on(value: str | None) -> bool:
    return value in {"1", "true"}


def _is_nothing(size: str | None) -> bool:
    return size is not None and size.strip("0.") == ""
