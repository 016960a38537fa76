"""A page's elements into paragraphs and grids, in document order."""

import re
from collections.abc import Iterator
from functools import cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from gongkai.law import form, known_forms
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Paragraph
from gongkai.readers.raised import raised
from gongkai.readers.table import Block, Bounds, Table

_DEEPEST = 200
_SINGLE = (1, 1)
_WIDEST, _HIGHEST = 1_000, 65_534  # what browsers take at most for colspan and rowspan
_BLOCKS = frozenset(
    [
        *(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
        ),
        *("fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr"),
        *("html", "legend", "li", "main", "ol", "p", "pre", "search", "section", "summary", "ul"),
    ]
)
_LEFT_OUT = frozenset(
    [
        *("head", "script", "style", "template", "noscript", "title"),
        *("nav", "footer", "aside", "menu", "button", "select", "option", "datalist", "input", "textarea"),
        *("iframe", "object", "embed", "video", "audio", "canvas", "svg", "map", "rt", "rp", "del", "!--", "-comment"),
    ]
)
_STRUCK = frozenset(("s", "strike"))
"""Struck out, but shown: a figure in it must not join the one that replaces it."""
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_TORN = re.compile(r"(?<=[\u2e80-\uffee])[ \t\r\f]*\n\s*(?=[\u2e80-\uffee])")
_NUMBER = re.compile(r"\s*(\d{1,6})", re.ASCII)
_CELLS = frozenset(("td", "th"))
_SECTIONS = {"thead": 0, "tbody": 1, "tfoot": 2}


class Walker:
    """Gathers the blocks of a page; `spans` gives the cells that span, by the identity of their nodes."""

    def __init__(self, bounds: Bounds, spans: dict[int, tuple[int, int]]) -> None:
        self._bounds, self._spans = bounds, spans
        self._blocks: list[Block] = []
        self._tables: list[Table] = []
        self._running: list[str] = []  # lines of running text since the last table
        self._lines = self._running  # where the present line goes: there, or into the present cell
        self._inline: list[str] = []

    def blocks(self, root: LexborNode) -> list[Block]:
        """Return the blocks of `root` and everything in it. Raises CannotRead where it is beyond the bounds."""
        self._visit(root, 0)
        self._end_line()
        self._flush()
        return self._blocks

    def _visit(self, node: LexborNode, depth: int) -> None:
        tag = node.tag
        if tag == "-text":
            self._inline.append(node.text_content or "")
        elif tag == "table":
            self._end_line()
            self._table(node, depth)
        elif tag == "br":
            self._end_line()
        elif tag in _BLOCKS:
            self._end_line()
            self._inside(node, depth)
            self._end_line()
        elif tag == "sup":
            self._inline.append(raised(node.text()))
        elif tag in _STRUCK:
            self._inline.append(" ")
            self._inside(node, depth)
            self._inline.append(" ")
        elif tag not in _LEFT_OUT:
            self._inside(node, depth)

    def _inside(self, node: LexborNode, depth: int) -> None:
        if depth > _DEEPEST:
            raise CannotRead("E118")
        child = node.child
        while child is not None:
            self._visit(child, depth + 1)
            child = child.next

    def _end_line(self) -> None:
        if self._inline:
            text = squeezed("".join(self._inline))
            self._inline.clear()
            if text:
                self._lines.append(text)

    def _flush(self) -> None:
        self._bounds.paragraphs(len(self._running))
        self._blocks += map(Paragraph, self._running)
        self._running.clear()

    def _table(self, node: LexborNode, depth: int) -> None:
        for caption in _children(node, "caption"):
            if not names_a_part(caption.text()):
                self._visit(caption, depth + 1)
        if not self._tables:
            self._flush()
        table = Table(self._bounds)
        self._tables.append(table)
        self._lines = table.lines
        for rows in _sections(node):
            reach: list[int] = []  # of each column: how many rows a cell from above still reaches into
            for row in rows:
                self._row(table, row, reach, depth)
        self._tables.pop()
        self._close(table)

    def _close(self, table: Table) -> None:
        if self._tables:
            self._lines = self._tables[-1].lines
            self._tables[-1].enclose(table.settle())
        else:
            self._lines = self._running
            self._blocks += table.settle()

    def _row(self, table: Table, row: LexborNode, reach: list[int], depth: int) -> None:
        for cell in row.iter():
            if cell.tag not in _CELLS:
                continue
            start = len(table.row)
            if start < len(reach) and reach[start]:
                table.cover(reach)
                start = len(table.row)
            across, down = self._spans.get(cell.mem_id, _SINGLE)
            table.across = across
            only = cell.child
            if only is None:
                table.set("")
            elif only.next is None and only.is_text_node:
                table.set(squeezed(only.text_content or ""))
            else:
                self._inside(cell, depth + 1)
                self._end_line()
                table.end_cell()
            if down > 1 or start < len(reach):
                reach.extend([0] * (start + across - len(reach)))
                reach[start : start + across] = [max(rest - 1, down - 1) for rest in reach[start : start + across]]
        if len(table.row) < len(reach):
            table.cover(reach, to_the_end=True)
        table.end_row()


def squeezed(text: str) -> str:
    """Return `text` as a browser shows it: white space is one space, none where a source line tears Chinese apart."""
    if text.isalnum():
        return text
    words = text.split()
    if len(words) < 2:
        return words[0] if words else ""
    if "\n" in text:
        text = _TORN.sub("", text)
    return _SPACE.sub(" ", text).strip()


@cache
def _headings() -> frozenset[str]:
    return frozenset(part.heading for year in known_forms() for part in form(str(year)).parts)


def names_a_part(caption: str) -> bool:
    """Tell whether a table's caption merely repeats its part's statutory heading."""
    return any(caption.strip().endswith(heading) for heading in _headings())


def spans(page: LexborHTMLParser) -> dict[int, tuple[int, int]]:
    """Return (colspan, rowspan) of every cell of `page` that spans, by the identity of its node."""
    stated = [(cell.mem_id, cell.attributes) for cell in page.css("[colspan],[rowspan]")]
    return {
        node: (
            _span(attributes.get("colspan"), _WIDEST, 1),
            _span(attributes.get("rowspan"), _HIGHEST, _HIGHEST),  # 0 reaches to the end
        )
        for node, attributes in stated
    }


def _span(said: str | None, most: int, for_zero: int) -> int:
    number = _NUMBER.match(said) if said else None
    return min(int(number[1]), most) or for_zero if number else 1


def _children(node: LexborNode, *tags: str) -> Iterator[LexborNode]:
    return (child for child in node.iter() if child.tag in tags)


def _sections(table: LexborNode) -> list[list[LexborNode]]:
    """Return the rows of a table by section, as they are shown: the head first, the foot last."""
    sections = sorted(_children(table, *_SECTIONS), key=lambda section: _SECTIONS[section.tag or ""])
    return [list(_children(section, "tr")) for section in sections]
