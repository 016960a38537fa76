"""Lines that are neither text nor table: page numbers between the lines."""

import re

_PAGE_NUMBER = re.compile(r"[-—–－·]\s*\d{1,3}\s*[-—–－·]|第\s*\d{1,3}\s*页(?:[\s,，/共]*\d*\s*页?)?")
_LONGEST, _FIRST = 20, tuple("-—–－·第")


def is_page_number(line: str) -> bool:
    """Tell whether a line is a page number, such as “- 3 -” or “第 3 页”."""
    words = line.strip()
    return len(words) <= _LONGEST and words[:1] in _FIRST and _PAGE_NUMBER.fullmatch(words) is not None
