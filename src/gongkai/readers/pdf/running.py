"""Page numbers, headers and footers: what is printed on pages and belongs to none.

A bare number is a page's only where pages are numbered through: it could be a figure that lost its table.
"""

import re
from collections import Counter
from collections.abc import Sequence

from gongkai.readers.pdf.lines import Line

EDGE = 0.12  # of the page's height: how far from its edge a header or footer may stand
ROW = 6.0  # points: repeated lines stand at the same height within this

_MARK = r"[\s\-—–－―─_·•.|]"
_PAGE_NUMBER = re.compile(
    rf"{_MARK}+[0-9０-９]{{1,3}}{_MARK}+|第\s*[0-9０-９一二三四五六七八九十]+\s*页(?:[\s，,/／]*共\s*[0-9０-９一二三四五六七八九十]+\s*页)?"
    r"|[0-9０-９]{1,3}\s*[/／]\s*[0-9０-９]{1,3}"
)
_BARE = re.compile(r"[0-9０-９]{1,3}")
_FIGURE = re.compile(r"[0-9０-９]+")


def body(pages: Sequence[tuple[Sequence[Line], float]]) -> list[list[Line]]:
    """Return the lines of each page without its running ones; a page is its lines outside tables and its height."""
    edges = [[line for line in lines if _at_edge(line, height)] for lines, height in pages]
    needed = max(2, (len(pages) + 1) // 2)
    seen = Counter(
        key for lines, (_, height) in zip(edges, pages, strict=True) for key in {_key(line, height) for line in lines}
    )
    ahead = Counter(
        int(line.text) - page for page, lines in enumerate(edges) for line in lines if _BARE.fullmatch(line.text)
    )
    numbering = {by for by, count in ahead.items() if count >= needed}

    def runs(line: Line, page: int, height: float) -> bool:
        if _BARE.fullmatch(line.text):
            return int(line.text) - page in numbering
        return bool(_PAGE_NUMBER.fullmatch(line.text)) or _repeats(seen, _key(line, height), needed)

    return [
        [line for line in lines if not (_at_edge(line, height) and runs(line, page, height))]
        for page, (lines, height) in enumerate(pages)
    ]


def _at_edge(line: Line, height: float) -> bool:
    return line.base < EDGE * height or line.base - 0.5 * line.size > (1 - EDGE) * height


def _key(line: Line, height: float) -> tuple[str, int]:
    """Return what a running line has in common with its like: its words without figures, and its height on the page."""
    return _FIGURE.sub("", line.text), round((line.base if line.base < height / 2 else line.base - height) / ROW)


def _repeats(seen: Counter[tuple[str, int]], key: tuple[str, int], needed: int) -> bool:
    text, row = key
    return bool(text.strip()) and sum(seen[text, near] for near in (row - 1, row, row + 1)) >= needed
