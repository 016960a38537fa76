"""Which part of a page is the report, and what the report is called.

A report's page stands in a site: columns above it, links, copyright and telephone numbers below. The statutory tables
tell where the report is: the smallest element that holds them all, and the first and the last of the six parts besides.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

_FIRST, _LAST = (re.compile(rf"{number}\s*[、.．]") for number in "一六")
_TITLE = re.compile(r"报\s*告|年\s*报|解\s*读|总\s*结")
_DATED = re.compile(rf"(?:20\d\d|二[〇○零]..)\s*年.*(?:{_TITLE.pattern})")
_CUT = re.compile(r"[-_|－—–|]")
_LONGEST_TITLE = 80


def article(page: LexborHTMLParser, body: LexborNode) -> LexborNode:
    """Return the element that holds the report, the `body` where that is not clear."""
    node = _common([table for table in page.css("table") if not _holds_tables(table)])
    while node is not None and node.tag not in {"body", "html"}:
        text = node.text()
        if _LAST.search(text) and _FIRST.search(text):
            return node
        node = node.parent
    return body


def title(page: LexborHTMLParser, opening: Sequence[str], above: Callable[[], Sequence[str]]) -> str:
    """Return the report's title where its text's `opening` lacks it; '' otherwise, or where the page has none.

    `above` gives the lines printed before the report, and is asked only where they are needed. A line with a year in it
    goes before one without, which may be no more than the name of a column.
    """
    if _best(opening, _DATED):
        return ""
    named, whole = page.css_first('meta[name="ArticleTitle" i]'), page.css_first("title")
    found = [node.text() for node in page.css("h1")]
    found += [named.attributes.get("content") or ""] if named is not None else []
    found += _CUT.split(whole.text()) if whole is not None else []
    if dated := _best(found, _DATED) or _best(lines := [*reversed(above())], _DATED):
        return dated
    return "" if _best(opening, _TITLE) else _best(found, _TITLE) or _best(lines, _TITLE)


def _best(lines: Iterable[str], pattern: re.Pattern[str]) -> str:
    """Return the first line that may be a title after `pattern`, '' where there is none."""
    tidied = (" ".join(line.split()) for line in lines)
    short = (line for line in tidied if len(line) <= _LONGEST_TITLE and not line.endswith("。"))
    return next((line for line in short if pattern.search(line)), "")


def _holds_tables(table: LexborNode) -> bool:
    return any(inner.mem_id != table.mem_id for inner in table.css("table"))


def _common(nodes: list[LexborNode]) -> LexborNode | None:
    """Return the smallest element that holds all `nodes`, themselves not counted; None where there are none."""
    shared: list[LexborNode] = []
    for place, node in enumerate(nodes):
        line = []
        above = node.parent
        while above is not None:
            line.append(above)
            above = above.parent
        line.reverse()
        if place:
            same = sum(1 for a, b in zip(shared, line, strict=False) if a.mem_id == b.mem_id)
            shared = shared[:same]
        else:
            shared = line
    return shared[-1] if shared else None
