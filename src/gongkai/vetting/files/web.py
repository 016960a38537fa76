"""Web pages and pieces of them: the text block by block, what is hidden, and what stands in attributes and comments."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.sniff import decode
from gongkai.vetting.files.opened import Opened
from gongkai.vetting.files.package import AttributeSlot, TextSlot
from gongkai.vetting.files.plain import encoding_of
from gongkai.vetting.files.tabled import Cell, tabled
from gongkai.vetting.passage import Body, Content, Passage, Place, Trace

_BLOCKS = {
    *("p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "caption", "dd", "dt", "title"),
    *("section", "article", "header", "footer", "tr", "table", "ul", "ol", "body", "pre", "figcaption", "address"),
}
_SILENT = {"script", "style", "template", "noscript"}
_HIDES = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|;|$)", re.IGNORECASE)
_TELLING = re.compile(r"[\u4e00-\u9fff]|\d[\d \-]{9}")


class TailSlot:
    """The text behind an element."""

    def __init__(self, element: Any) -> None:
        self.element = element

    @property
    def text(self) -> str:
        """Return the text."""
        return self.element.tail or ""

    @text.setter
    def text(self, text: str) -> None:
        self.element.tail = text


class Page(Opened):
    """A web page opened for vetting; with `at`, a fragment of one, which stands there."""

    def __init__(self, text: str, file: str, encoding: str = "utf-8", *, at: Place | None = None) -> None:
        self.encoding, self.at = encoding, at
        try:
            parser = html.HTMLParser(huge_tree=False, recover=True)
            self.root: Any = (
                html.fragment_fromstring(text, create_parent="div", parser=parser)
                if at
                else html.document_fromstring(text, parser=parser)
            )
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            raise CannotRead("E118") from None
        self.file = file
        self.bodies: list[Body] = []
        super().__init__(Content())
        self._read()

    def clean(self, codes: frozenset[str]) -> None:
        """Take out hidden elements and comments."""
        gone = [each for each in self.root.iter() if _is_comment(each) or _hides(each)] if "H203" in codes else []
        for element in gone:
            if element.getparent() is not None:
                element.drop_tree()

    def saved(self) -> bytes:
        """Return the page in its own encoding."""
        return self.written().encode(self.encoding, "xmlcharrefreplace")

    def written(self) -> str:
        """Return the page, or the fragment without what it was wrapped in."""
        for body in self.bodies:
            body.write()
        written: str = html.tostring(self.root, encoding="unicode")
        return written.removeprefix("<div>").removesuffix("</div>") if self.at else f"<!DOCTYPE html>\n{written}"

    def _read(self) -> None:
        groups: dict[Any, list[TextSlot | TailSlot]] = {}
        for element, slot in self._slots():
            groups.setdefault(element, []).append(slot)
        cells: dict[Any, Cell] = {}
        for number, (block, slots) in enumerate(groups.items(), start=1):
            body = self._body(slots)
            place = self.at or Place(self.file, "markup", {"number": number})
            if block.tag in {"td", "th"}:
                cells[block] = (body, place)
            elif body.text.strip():
                self.content.passages.append(Passage(body, place))
        for table in self.root.iter("table"):
            rows = tabled([[cells.get(cell) for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")])
            self.content.tables.append(rows)
            self.content.passages += [cell for row in rows for cell in row if cell]
        hidden = sum(1 for each in self.root.iter() if _hides(each) and each.text_content().strip())
        if hidden:
            self.content.traces.append(Trace("H203", Place(self.file, "file"), count=hidden))

    def _slots(self) -> Iterator[tuple[Any, TextSlot | TailSlot]]:
        """Yield every text in order with the block it is read in; attributes that tell something are passages apart."""
        blocks = [self.root]
        for event, element in etree.iterwalk(self.root, events=("start", "end", "comment")):
            if event == "comment":
                yield element, TextSlot(element)
            elif event == "start":
                self._attributes(element)
                blocks.append(element if element.tag in _BLOCKS else blocks[-1])
                if element.text and element.tag not in _SILENT:
                    yield blocks[-1], TextSlot(element)
            else:
                blocks.pop()
            if event != "start" and element.tail and element is not self.root:
                yield blocks[-1], TailSlot(element)

    def _attributes(self, element: Any) -> None:
        for key, value in element.items():
            if _TELLING.search(value):
                place = self.at or Place(self.file, "attribute", {"part": key})
                self.content.passages.append(Passage(self._body([AttributeSlot(element, key)]), place))

    def _body(self, slots: Any) -> Body:
        body = Body(slots)
        self.bodies.append(body)
        return body


def page(data: bytes, file: str, limits: Limits) -> Page:
    """Open a web page. Raises CannotRead."""
    del limits
    return Page(decode(data, file), file, encoding_of(data))


def _is_comment(element: Any) -> bool:
    return not isinstance(element.tag, str)


def _hides(element: Any) -> bool:
    if _is_comment(element):
        return False
    return element.get("hidden") is not None or bool(_HIDES.search(element.get("style") or ""))
