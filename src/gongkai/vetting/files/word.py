"""Word files: what is shown, what was deleted but kept as a revision, what is hidden, and all around the text."""

import re
from collections.abc import Iterator

from gongkai.readers.limits import Limits
from gongkai.readers.markup import Element
from gongkai.vetting.files.opened import Opened
from gongkai.vetting.files.package import Package, TextSlot
from gongkai.vetting.files.properties import Opener, carried, clean_carried, refuse_embedded
from gongkai.vetting.files.tabled import Cell, tabled
from gongkai.vetting.files.word_cleaning import clean_comments, clean_hidden, clean_marks, clean_revisions
from gongkai.vetting.passage import Content, Passage, Place, Slot, Trace, Words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STORY = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments|glossary/document)\d*\.xml")
REVISIONS = (
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "cellIns",
    "cellDel",
)
_TEXT, _DELETED, _FIELD = f"{W}t", f"{W}delText", f"{W}instrText"
_BREAKS = {f"{W}tab", f"{W}br", f"{W}cr"}
_SHOWN, _GONE, _HIDDEN, _CODE = "shown", "deleted", "hidden", "field"
_WHITE = {"FFFFFF", "FEFEFE", "FDFDFD"}
_KINDS = {"header": "header", "footer": "header", "footnotes": "note", "endnotes": "note", "comments": "comment"}

Owner = tuple[int, str]


class WordFile(Opened):
    """A docx opened for vetting."""

    def __init__(self, data: bytes, file: str, limits: Limits, opener: Opener) -> None:
        self.package = Package(data, limits)
        self.file = file
        self._hiding = hiding_styles(self.package)
        super().__init__(Content())
        for name in self.package.xml():
            if STORY.fullmatch(name):
                self._story(name)
            elif not name.endswith(".rels") or b"mailto:" in self.package.parts[name]:
                self.content.passages += self.package.rest(name, file)
        self.content.add(carried(self.package, file, opener))
        self.content.traces += self._traces()

    def clean(self, codes: frozenset[str]) -> None:
        """Take out what is hidden. Raises CannotClean for embedded files."""
        refuse_embedded(self.package, codes)
        stories = [name for name in self.package.parts if STORY.fullmatch(name)]
        if "H202" in codes:
            clean_revisions(self.package, stories)
        if "H203" in codes:
            clean_hidden(self.package, stories, self._hiding)
        if "H201" in codes:
            clean_comments(self.package, stories)
        if "H214" in codes:
            clean_marks(self.package, stories)
        clean_carried(self.package, codes)

    def saved(self) -> bytes:
        """Return the docx as it is now."""
        return self.package.saved()

    def _story(self, name: str) -> None:
        """Read one part with running text: passages by paragraph and by cell, apart for shown, deleted and hidden."""
        groups: dict[Owner, list[Slot]] = {}
        owners: dict[int, Element] = {}
        last: dict[Owner, Element | None] = {}
        seen = []
        for element in self.package.tree(name).iter(_TEXT, _DELETED, _FIELD, *_BREAKS):
            paragraph, owner, state = _belongs(element, self._hiding)
            if owner is None:
                continue
            key = (id(owner), state)
            owners[id(owner)] = owner
            slots = groups.setdefault(key, [])
            if element.tag in _BREAKS or (slots and last[key] is not paragraph):
                slots.append(Words("\t"))
            last[key] = paragraph
            if element.tag not in _BREAKS:
                slots.append(TextSlot(element))
                seen.append(element)
        self._enter(name, groups, owners)
        self.content.passages += self.package.rest(name, self.file, seen)

    def _enter(self, name: str, groups: dict[Owner, list[Slot]], owners: dict[int, Element]) -> None:
        cells: dict[int, Cell] = {}
        for number, ((owner, state), slots) in enumerate(groups.items(), start=1):
            body = self.package.body(name, slots)
            place = self._place(name, number, state)
            if state == _SHOWN and owners[owner].tag == f"{W}tc":
                cells[owner] = (body, place)
            elif body.text.strip():
                self.content.passages.append(Passage(body, place))
        for number, table in enumerate(self.package.tree(name).iter(f"{W}tbl"), start=1):
            lines = [_placed(row, self.file, number, at) for at, row in enumerate(_rows(table, cells), start=1)]
            rows = tabled(lines)
            self.content.tables.append(rows)
            self.content.passages += [cell for row in rows for cell in row if cell]

    def _place(self, name: str, number: int, state: str) -> Place:
        kind = next((kind for start, kind in _KINDS.items() if name.startswith(f"word/{start}")), "paragraph")
        if state == _CODE:
            return Place(self.file, "part", {"part": name})
        return Place(self.file, {_GONE: "deleted", _HIDDEN: "hidden"}.get(state, kind), {"number": number})

    def _traces(self) -> Iterator[Trace]:
        comments = revisions = marks = 0
        for name in [each for each in self.package.parts if STORY.fullmatch(each)]:
            tree = self.package.tree(name)
            comments += sum(1 for _ in tree.iter(f"{W}comment"))
            revisions += sum(1 for _ in tree.iter(*(f"{W}{each}" for each in REVISIONS)))
            marks += sum(1 for each in tree.iter(f"{W}bookmarkStart") if each.get(f"{W}name") == "_GoBack")
        hidden = sum(1 for passage in self.content.passages if passage.place.kind == "hidden")
        for code, kind, count in (
            ("H201", "comment", comments),
            ("H202", "file", revisions),
            ("H203", "file", hidden),
            ("H214", "file", marks),
        ):
            if count:
                yield Trace(code, Place(self.file, kind), count=count)


def hiding_styles(package: Package) -> frozenset[str]:
    """Return the ids of the styles that hide text."""
    if "word/styles.xml" not in package.parts:
        return frozenset()
    styles = package.tree("word/styles.xml").iter(f"{W}style")
    return frozenset(each.get(f"{W}styleId", "") for each in styles if any(map(_on, each.iter(f"{W}vanish"))))


def is_hidden(run: Element, hiding: frozenset[str]) -> bool:
    """Tell whether a run is not to be seen: set hidden, in a style that hides, or white on nothing."""
    properties = run.find(f"{W}rPr")
    if properties is None:
        return False
    vanish, style, colour = (properties.find(f"{W}{name}") for name in ("vanish", "rStyle", "color"))
    if vanish is not None:
        return _on(vanish)
    if style is not None and style.get(f"{W}val") in hiding:
        return True
    shaded = properties.find(f"{W}shd") is not None or properties.find(f"{W}highlight") is not None
    return colour is not None and (colour.get(f"{W}val") or "").upper() in _WHITE and not shaded


def _on(toggle: Element) -> bool:
    return (toggle.get(f"{W}val") or "1") not in {"0", "false", "off"}


def _belongs(element: Element, hiding: frozenset[str]) -> tuple[Element | None, Element | None, str]:
    """Return an element's paragraph, what its text is counted to (its cell, else its paragraph), and its state."""
    paragraph = owner = None
    state = {_FIELD: _CODE, _DELETED: _GONE}.get(str(element.tag), _SHOWN)
    for above in element.iterancestors():
        if above.tag == f"{W}r" and state == _SHOWN and is_hidden(above, hiding):
            state = _HIDDEN
        elif above.tag in {f"{W}del", f"{W}moveFrom"}:
            state = _GONE
        elif above.tag == f"{W}p" and paragraph is None:
            paragraph = owner = above
        elif above.tag == f"{W}tc":
            return paragraph, above, state if not _in_shaded(above, state) else _SHOWN
    return paragraph, owner, state


def _in_shaded(cell: Element, state: str) -> bool:
    """Tell whether white text in a cell can be read because the cell is coloured."""
    shade = cell.find(f"{W}tcPr/{W}shd")
    return state == _HIDDEN and shade is not None and (shade.get(f"{W}fill") or "auto").upper() not in {"AUTO", *_WHITE}


def _rows(table: Element, cells: dict[int, Cell]) -> Iterator[list[Cell | None]]:
    for row in table.iterchildren(f"{W}tr"):
        line: list[Cell | None] = []
        for cell in row.iter(f"{W}tc"):
            if next(cell.iterancestors(f"{W}tr")) is not row:
                continue
            line.append(cells.get(id(cell)))
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            line += [None] * (min(int(span.get(f"{W}val") or 1), 64) - 1 if span is not None else 0)
        yield line


def _placed(row: list[Cell | None], file: str, table: int, at: int) -> list[Cell | None]:
    """Tell the cells of a row where they stand."""
    return [
        cell and (cell[0], Place(file, "row", {"table": table, "row": at, "column": column}))
        for column, cell in enumerate(row, start=1)
    ]
