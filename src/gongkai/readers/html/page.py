"""A web page: its characters, its article, its title, and our own data where the page brings it."""

import codecs
import json
import re
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document, Grid, Paragraph
from gongkai.readers.html.article import article, title
from gongkai.readers.html.guard import harmless
from gongkai.readers.html.walk import Walker, spans
from gongkai.readers.limits import Limits
from gongkai.readers.sniff import decode
from gongkai.readers.table import Block, Bounds

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_CHARSET_REACH = 4096
_MAY_BE_HIDDEN = '[hidden],[style*="display:" i],[style*="visibility:" i]'
_HIDING = re.compile(r"display:\s*none|visibility:\s*hidden", re.IGNORECASE)
_EMBEDDED = 'script[type="application/json"]#gongkai-report'
_KEPT = bytes(16 * 1024 * 1024)
del _KEPT
# The parser takes and frees a page's memory in one piece, and the C library gives that back to the system and asks for
# it anew, page after page: a third of the parser's time. Once a block as large as this has been freed, it keeps that
# much for itself. The block was never written to, so no memory was taken.


def read(data: bytes, limits: Limits) -> Document:
    """Return a web page as paragraphs and grids: its article if that is clear, else all of it. Raises CannotRead."""
    if len(data) > limits.file_bytes:
        raise CannotRead("E102", size=len(data), limit=limits.file_bytes)
    text = characters(data)
    page = LexborHTMLParser(harmless(text))
    if page.body is None:
        raise CannotRead("E105", detail="html: no body")
    _drop_hidden(page)
    report = article(page, page.body)
    blocks = Walker(Bounds(limits), spans(page)).blocks(report)

    def above() -> list[str]:
        if page.body is None or report.mem_id == page.body.mem_id:
            return []
        everything = Walker(Bounds(limits), spans(page)).blocks(page.body)
        return _opening(everything[: everything.index(blocks[0])] if blocks and blocks[0] in everything else [])

    heading = title(page, _opening(blocks), above)
    return Document((*([Paragraph(heading)] if heading else []), *blocks), "html", _embedded(page))


def characters(data: bytes) -> str:
    """Return a page's bytes as text: UTF-8 where they are that, else as declared, else as Chinese pages are."""
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
        declared = _CHARSET.search(data[:_CHARSET_REACH])
        name = declared[1].decode("ascii").lower() if declared else ""
        if name.startswith("big5"):
            return data.decode("big5hkscs", "replace")
    return decode(data)


def _opening(blocks: list[Block]) -> list[str]:
    """Return the lines before the first table."""
    first = next((place for place, block in enumerate(blocks) if isinstance(block, Grid)), len(blocks))
    return [block.text for block in blocks[:first] if isinstance(block, Paragraph)]


def _drop_hidden(page: LexborHTMLParser) -> None:
    """Leave out what is not shown, unless that would leave no table: some pages show their article by script only."""
    hidden = [node for node in page.css(_MAY_BE_HIDDEN) if _is_hidden(node.attributes)]
    if not hidden:
        return
    tables = len(page.css("table"))
    if tables and tables == sum(len(node.css("table")) for node in hidden):
        return
    for node in hidden:
        if node.tag not in {"html", "body"}:
            node.decompose()


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or bool(_HIDING.search(attributes.get("style") or ""))


def _embedded(page: LexborHTMLParser) -> dict[str, Any] | None:
    """Return the plain form of a report that the page carries beside its text, None where it has no sound one."""
    script = page.css_first(_EMBEDDED)
    try:
        found = json.loads(script.text()) if script is not None else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
