"""The walk over a main part: from text to text, over the markup between them.

Word writes ten tags of looks for one of meaning, and building a tree of them costs more than all the rest of a reading.
But the markup between two texts is mostly the same as somewhere before, as the cells of a column are alike. So the part
is cut at its texts, each distinct stretch of markup is taken apart once into the few steps that mean something, and the
walk follows those steps. Markup that needs a tree to be understood raises Unusual; `plain` then writes the part anew.
The part stays bytes: only texts and distinct markup are decoded.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from html import unescape

from gongkai.readers.docx.numbering import Numbering
from gongkai.readers.docx.plain import Unusual
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Paragraph
from gongkai.readers.limits import Limits
from gongkai.readers.table import Block, Bounds, Table

_OPENED, _CLOSED = re.compile(r"<w:t(?:\s[^>]*)?(?<!/)>"), b"</w:t>"
"""The tags about a text."""
_TAG = re.compile(
    r"<(/?)w:(?:"
    r"(p|tbl|tr|tc)(?=[\s/>])|"
    r"(gridSpan|vMerge|hMerge|gridBefore|pStyle|ilvl|numId|vertAlign)(?=[\s/>])(?:[^>]*?\sw:val\s*=\s*[\"']([^\"']*))?|"
    r"(br|cr|tab(?=/)|ptab|noBreakHyphen)(?=[\s/>])|"
    r"(del|moveFrom|vanish|txbxContent|rt|\w+Change)(?=[\s/>])"
    r")[^>]*?(/?)>|<(?:mc:AlternateContent|m:oMath)"
)
_SIGNS = {"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
_SHORT = 8_192  # bytes of markup: longer stretches are not kept in mind
_DIGITS = 9  # of a number of columns: far more than any bound lets by
_OF_LISTS = frozenset({"pStyle", "ilvl", "numId"})
Step = tuple[str, str]
"""A tag that means something, and its value: the end of p, tc, tr or tbl, the opening of a tbl, a sign, a property.
“cell” is the end of a p and the tc it stands in."""


def walk(xml: bytes, limits: Limits, numbering: Numbering | None = None) -> list[Block]:
    """Return the blocks of the main part `xml` in document order. Raises CannotRead where it is broken, Unusual."""
    start, end = xml.find(b"<w:body"), xml.rfind(b"</w:body>")
    if start < 0 or end < 0:
        raise CannotRead("E105", detail="docx: no w:body")
    *stretches, rest = _body(xml, start, end)
    walker = _Walker(limits, numbering)
    try:
        for stretch in stretches:
            markup, _, text = stretch.rpartition(b">")
            walker.follow(markup)
            walker.texts.append(text.decode())
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

    The “>” of that tag is left out. It must be the only one: else a text holds a “>”, or another one has no end.
    """
    return _remembered(markup) if len(markup) <= _SHORT else _steps(markup)


def _steps(markup: bytes) -> tuple[Step, ...]:
    tags = markup.decode()
    opened = _OPENED.search(f"{tags}>")
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
        elif odd or not (mark or sign) or value == "superscript":
            raise Unusual(odd or mark)
        elif mark != "vertAlign" and not closing:
            found.append((mark or sign, value))
    return tuple(found)


_remembered = lru_cache(maxsize=1024)(_steps)
"""Documents of one maker are alike, too: what was taken apart for one need not be for the next."""


class _Walker:
    """Where the walk stands: the texts of the present paragraph, its list, the tables around it."""

    def __init__(self, limits: Limits, numbering: Numbering | None) -> None:
        self.texts: list[str] = []
        self._bounds = Bounds(limits)
        self._numbering = numbering
        self._list: dict[str, str] = {}
        self._known: dict[bytes, Sequence[Step]] = {}
        self._blocks: list[Block] = []
        self._tables: list[Table] = []
        self._running: list[str] = []  # lines of running text since the last table
        self._lines = self._running  # where the present line goes: there, or into the present cell

    def follow(self, markup: bytes) -> None:
        """Follow the steps of a stretch of markup."""
        known = self._known.get(markup)
        if known is None:
            known = self._known[markup] = self._steps(markup)
        for step, value in known:
            if step == "cell":
                self._end_cell()
            elif step == "p":
                self._end_paragraph()
            elif step in _SIGNS:
                self.texts.append(_SIGNS[step])
            elif step in _OF_LISTS:
                self._list[step] = value
            elif step == "open":
                self._open_table()
            elif self._tables:
                self._in_table(self._tables[-1], step, value)
            else:
                raise CannotRead("E105", detail=f"docx: w:{step}")

    def _steps(self, markup: bytes) -> Sequence[Step]:
        """Return the steps of a stretch of markup, those of lists only where lists are numbered."""
        found = steps(markup)
        return found if self._numbering else [step for step in found if step[0] not in _OF_LISTS]

    def finish(self) -> list[Block]:
        """Return all blocks. Raises CannotRead where a table has no end."""
        if self._tables:
            raise CannotRead("E105", detail="docx: w:tbl")
        self._flush()
        return self._blocks

    def _end_cell(self) -> None:
        """End a paragraph and its cell: in one go where that is all there is, as in nearly every cell."""
        if not self._tables:
            raise CannotRead("E105", detail="docx: w:tc")
        table = self._tables[-1]
        if self._list or table.lines or table.covered or len(self.texts) > 1:
            self._end_paragraph()
            table.end_cell()
            return
        text = self.texts.pop() if self.texts else ""
        table.set((unescape(text) if "&" in text else text).strip(), table.across)
        table.across = 1

    def _in_table(self, table: Table, step: str, value: str) -> None:
        if step == "tc":
            table.end_cell()
        elif step == "tr":
            table.end_row()
        elif step == "tbl":
            self._close_table()
        elif step in {"vMerge", "hMerge"}:
            table.covered = table.covered or value in {"", "continue"}
        elif value.isascii() and value.isdigit():
            columns = int(value[:_DIGITS])
            if step == "gridSpan":
                table.across = max(1, columns)
            else:  # gridBefore
                table.skip(columns)

    def _open_table(self) -> None:
        self._flush()
        self._tables.append(Table(self._bounds))
        self._lines = self._tables[-1].lines

    def _close_table(self) -> None:
        blocks = self._tables.pop().settle()
        if self._tables:
            self._lines = self._tables[-1].lines
            self._tables[-1].enclose(blocks)
        else:
            self._lines = self._running
            self._blocks += blocks

    def _flush(self) -> None:
        self._bounds.paragraphs(len(self._running))
        self._blocks += map(Paragraph, self._running)
        self._running.clear()

    def _end_paragraph(self) -> None:
        if self._numbering and self._list:
            self.texts.insert(0, self._numbering.label(self._list))
            self._list = {}
        text = "".join(self.texts)
        self.texts = []
        if "&" in text:
            text = unescape(text)
        if "\n" in text:
            self._lines += [line for part in text.split("\n") if (line := part.strip())]
        elif text := text.strip():
            self._lines.append(text)
