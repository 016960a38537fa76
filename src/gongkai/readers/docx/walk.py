"""The walk over a main part: from text to text, over the markup between them.

Word writes ten tags of looks for one of meaning, and building a tree of them costs more than all the rest of a reading.
But the markup between two texts is mostly the same as somewhere before, as the cells of a column are alike. So the part
is cut at its texts, each distinct stretch of markup is taken apart once into the few steps that mean something, and the
walk follows those steps. Markup that needs a tree to be understood raises Unusual; `plain` then writes the part anew.
The part stays bytes: only texts and distinct markup are decoded.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from html import unescape
from typing import Any

from gongkai.readers.docx.numbering import Numbering
from gongkai.readers.docx.plain import Unusual
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Paragraph
from gongkai.readers.limits import Limits
from gongkai.readers.table import Block, Bounds, Table

_OPENED, _CLOSED = re.compile(r"<w:t(?:\s[^>]*)?(?<!/)>"), b"</w:t>"
"""The tags about a text."""
_TORN = re.compile(r"<[^<>]*<")
"""A tag that another one begins in: what looks for its end would look on to the end of the part, tag by tag."""
_TAG = re.compile(
    r"<(/?)w:(?:"
    r"(p|tbl|tr|tc)(?=[\s/>])|"
    r"(gridSpan|vMerge|hMerge|gridBefore|pStyle|ilvl|numId|vertAlign)(?=[\s/>])(?:[^>]*?\sw:val\s*=\s*[\"']([^\"'<>]*))?|"
    r"(br|cr|tab(?=\s*[/>])|ptab|noBreakHyphen)(?=[\s/>])|"
    r"(del|moveFrom|vanish|txbxContent|rt|\w+Change|"
    r"strike(?! w:val=\"(?:0|false|off)\")|dstrike(?! w:val=\"(?:0|false|off)\"))(?=[\s/>])"
    r")[^>]*?(/?)>|<(?:mc:AlternateContent|m:oMath)"
)
_SIGNS = {"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
_SHORT = 8_192  # bytes of markup: longer stretches are not kept in mind
_DIGITS = 9  # of a number of columns: far more than any bound lets by
_OF_LISTS = frozenset({"pStyle", "ilvl", "numId"})
Step = tuple[str, str]
"""A tag that means something, and its value: the end of p, tc, tr or tbl, the opening of a tbl, a sign, a property.
“cell” is the end of a p and the tc it stands in."""
Act = Callable[["_Walker", str, Any], None]
Acts = tuple[tuple[Act, str, Any], ...]
"""Steps with what the walker does at each: it is called with the step and what its value means."""


def walk(xml: bytes, limits: Limits, numbering: Numbering | None = None) -> list[Block]:
    """Return the blocks of the main part `xml` in document order. Raises CannotRead where it is broken, Unusual."""
    start, end = xml.find(b"<w:body"), xml.rfind(b"</w:body>")
    if start < 0 or end < 0:
        raise CannotRead("E105", detail="docx: no w:body")
    *stretches, rest = _body(xml, start, end)
    walker = _Walker(limits, numbering)
    try:
        walker.through(stretches)
        walker.follow(rest + b"<w:t")  # as if a last text began here
    except UnicodeDecodeError:
        raise Unusual from None
    return walker.finish()


def _body(xml: bytes, start: int, end: int) -> list[bytes]:
    """Cut the stretch from `start` to `end` at the ends of its texts; the whole part, which is large, is not copied."""
    pieces = xml.split(_CLOSED)
    if len(pieces[0]) < start or len(xml) - len(pieces[-1]) > end:
        return xml[start:end].split(_CLOSED)
    pieces[-1] = pieces[-1][: end - len(xml)]
    pieces[0] = pieces[0][start:]
    return pieces


def steps(markup: bytes) -> tuple[Step, ...]:
    """Return what a stretch of markup up to the tag that opens a text means, as steps in order. Raises Unusual.

    The “>” of that tag is left out. It must be the only one: else a text holds a “>”, or another one has no end. Nor
    may a tag before it be torn.
    """
    tags = markup.decode()
    torn = tags.count("><") + 1 < tags.count("<") and _TORN.search(tags)  # the counts alone show it of most markup
    opened = None if torn else _OPENED.search(f"{tags}>")
    if opened is None or opened.end() <= len(tags):
        raise Unusual
    found: list[Step] = []
    for closing, structure, mark, value, sign, odd, single in _TAG.findall(tags):
        if structure:
            if closing and structure == "tc" and found and found[-1][0] == "p":
                found[-1] = ("cell", "")
            elif closing or (single and structure != "tbl"):
                found.append((structure, ""))
            elif structure == "tbl" and not single:
                found.append(("open", ""))
        elif odd or not (mark or sign) or (mark == "vertAlign" and value == "superscript"):
            raise Unusual(odd or mark)
        elif mark != "vertAlign" and not closing:
            found.append((mark or sign, value))
    return tuple(found)


class _Walker:
    """Where the walk stands: the texts of the present paragraph, its list, the tables around it."""

    def __init__(self, limits: Limits, numbering: Numbering | None) -> None:
        self.texts: list[str] = []
        self._bounds = Bounds(limits)
        self._numbering = numbering
        self._list: dict[str, str] = {}
        self._known: dict[bytes, Acts] = {}
        self._blocks: list[Block] = []
        self._tables: list[Table] = []
        self._table: Table | None = None  # the innermost of them
        self._running: list[str] = []  # lines of running text since the last table
        self._lines = self._running  # where the present line goes: there, or into the present cell

    def through(self, stretches: list[bytes]) -> None:
        """Follow markup and take the text behind it, stretch by stretch.

        Most stretches are the end of a cell of one text: those are set here, without a call for each.
        """
        known, texts = self._known, self.texts
        before, acts = b"", None
        for stretch in stretches:
            markup, _, text = stretch.rpartition(b">")
            if acts is None or markup != before:
                before, acts = markup, known.get(markup)
            table = self._table
            if acts is _CELL and table and len(texts) == 1 and not self._list:
                said = texts[0]
                if not (table.lines or table.covered or "&" in said):
                    table.set(said.strip())
                    texts[0] = text.decode()
                    continue
            self.follow(markup)
            texts.append(text.decode())

    def follow(self, markup: bytes) -> None:
        """Follow the steps of a stretch of markup."""
        acts = self._known.get(markup)
        if acts is None:
            lists = self._numbering is not None
            acts = self._known[markup] = (_acts if len(markup) > _SHORT else _remembered)(markup, lists=lists)
        for act, step, value in acts:
            act(self, step, value)

    def finish(self) -> list[Block]:
        """Return all blocks. Raises CannotRead where a table has no end."""
        if self._tables:
            raise CannotRead("E105", detail="docx: w:tbl")
        self._flush()
        return self._blocks

    def end_cell(self, step: str, _: str) -> None:
        """End a paragraph and its cell: in one go where that is all there is, as in nearly every cell."""
        table = self._table or _outside(step)
        if self._list or table.lines or len(self.texts) > 1 or (table.covered and self.texts):
            self.end_paragraph(step, "")
            table.end_cell()
            return
        if table.covered:
            table.leave_out()
            return
        text = self.texts.pop() if self.texts else ""
        table.set((unescape(text) if "&" in text else text).strip())

    def end_bare_cell(self, step: str, _: str) -> None:
        """End a cell whose paragraphs have ended."""
        (self._table or _outside(step)).end_cell()

    def end_row(self, step: str, _: str) -> None:
        """End a row."""
        (self._table or _outside(step)).end_row()

    def cover(self, step: str, _: Any) -> None:
        """Note that a cell above reaches into this one."""
        (self._table or _outside(step)).covered = True

    def span(self, step: str, columns: int) -> None:
        """Note how many columns the present cell takes."""
        (self._table or _outside(step)).across = columns

    def skip(self, step: str, columns: int) -> None:
        """Leave out columns before the first cell of a row."""
        (self._table or _outside(step)).skip(columns)

    def sign(self, step: str, _: str) -> None:
        """Take a sign that is written as a tag."""
        self.texts.append(_SIGNS[step])

    def listed(self, step: str, value: str) -> None:
        """Note what puts the present paragraph into a list."""
        self._list[step] = value

    def open_table(self, _step: str, _: str) -> None:
        """Begin a table, in the text or in a cell."""
        self._flush()
        self._table = Table(self._bounds)
        self._tables.append(self._table)
        self._lines = self._table.lines

    def close_table(self, step: str, _: str) -> None:
        """End a table: its grid goes into the text or into the cell around it."""
        blocks = (self._table or _outside(step)).settle()
        self._tables.pop()
        if self._tables:
            self._table = self._tables[-1]
            self._lines = self._table.lines
            self._table.enclose(blocks)
        else:
            self._table = None
            self._lines = self._running
            self._blocks += blocks

    def _flush(self) -> None:
        self._bounds.paragraphs(len(self._running))
        self._blocks += map(Paragraph, self._running)
        self._running.clear()

    def end_paragraph(self, _step: str, _: str) -> None:
        """End a paragraph: what it said is a line, or several."""
        if self._numbering and self._list:
            self.texts.insert(0, self._numbering.label(self._list))
            self._list = {}
        text = "".join(self.texts)
        self.texts.clear()
        if "&" in text:
            text = unescape(text)
        if "\n" in text:
            self._lines += [line for part in text.split("\n") if (line := part.strip())]
        elif text := text.strip():
            self._lines.append(text)


def _outside(step: str) -> Table:
    raise CannotRead("E105", detail=f"docx: w:{step}")


_ACTS: dict[str, Act] = {
    "cell": _Walker.end_cell,
    "p": _Walker.end_paragraph,
    "tc": _Walker.end_bare_cell,
    "tr": _Walker.end_row,
    "open": _Walker.open_table,
    "tbl": _Walker.close_table,
    "vMerge": _Walker.cover,
    "hMerge": _Walker.cover,
    "gridSpan": _Walker.span,
    "gridBefore": _Walker.skip,
    **dict.fromkeys(_OF_LISTS, _Walker.listed),
    **dict.fromkeys(_SIGNS, _Walker.sign),
}
"""What the walker does at each step."""


def _columns(value: str) -> int:
    """Return a number of columns, 0 where none is named."""
    return int(value[:_DIGITS]) if value.isascii() and value.isdigit() else 0


def _covers(value: str) -> bool:
    """Tell whether a cell goes on from the one above or before, and does not begin."""
    return value in {"", "continue"}


_MEANT: dict[str, Callable[[str], Any]] = {
    "gridSpan": _columns,
    "gridBefore": _columns,
    "vMerge": _covers,
    "hMerge": _covers,
}
"""What the value of a step means; where it comes to nothing, the walker need do nothing."""


def _acts(markup: bytes, *, lists: bool) -> Acts:
    """Return what to do along a stretch of markup; what marks lists is passed by where none is numbered."""
    found = [(step, value) for step, value in steps(markup) if lists or step not in _OF_LISTS]
    meant = [(step, _MEANT[step](value) if step in _MEANT else value) for step, value in found]
    acts = tuple((_ACTS[step], step, value) for step, value in meant if value or step not in _MEANT)
    return _CELL if acts == _CELL else acts


_CELL: Acts = ((_Walker.end_cell, "cell", ""),)
_remembered = lru_cache(maxsize=1024)(_acts)
"""Documents of one maker are alike, too: what was taken apart for one need not be for the next."""
