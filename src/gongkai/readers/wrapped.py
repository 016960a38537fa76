"""Running text that was broken at a fixed width, as text taken off a printed page is: its lines are joined again."""

import re
from collections.abc import Sequence
from unicodedata import east_asian_width

from gongkai.readers.placing.heading import heading
from gongkai.readers.placing.lines import is_page_number

_LEAST_FULL_LINES, _LEAST_SHARE = 12, 0.4
_SLACK, _NARROWEST, _DEEPEST = 4, 20, 8
_TABLE = re.compile(r"[\t|]|\S {2,}\S")
_SUB_HEADING = re.compile(r"\s*(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)")
_SENTENCE_END = tuple("。：:；;！？")


def unwrap(lines: Sequence[str]) -> list[str]:
    """Return `lines` with broken paragraphs made whole; as they are where nothing shows a fixed width."""
    full = _full_width(lines)
    if not full:
        return list(lines)
    joined: list[str] = []
    last = ""
    between: list[str] = []
    for line in lines:
        if not line.strip() or is_page_number(line):
            between.append(line)
            continue
        if _continues(last, line, between, full):
            joined[-1] = joined[-1].rstrip() + line.strip()
        else:
            joined += [*between, line]
        last, between = line, []
    return [*joined, *between]


def _full_width(lines: Sequence[str]) -> int:
    """Return the width at which lines are broken, 0 where they are not."""
    widths = sorted(_width(line) for line in lines if _is_prose(line))
    if len(widths) < _LEAST_FULL_LINES:
        return 0
    full = widths[len(widths) * 9 // 10] - _SLACK
    count = sum(width >= full for width in widths)
    return (
        full if count >= max(_LEAST_FULL_LINES, _LEAST_SHARE * len(widths)) and widths[-1] <= full + 3 * _SLACK else 0
    )


def _continues(last: str, line: str, between: Sequence[str], full: int) -> bool:
    """Tell whether `line` continues the paragraph of the line `last`, blank lines and page numbers being `between`."""
    if not (_is_prose(last) and _is_prose(line, least=1)) or _width(last) < full:
        return False
    if _indent(line) > 1 or heading(line) or heading(last) or _SUB_HEADING.match(line):
        return False
    return not between or (any(map(is_page_number, between)) and not last.rstrip().endswith(_SENTENCE_END))


def _is_prose(line: str, least: int = _NARROWEST) -> bool:
    return _width(line) >= least and _indent(line) <= _DEEPEST and not _TABLE.search(line.strip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _width(line: str) -> int:
    """Return how many columns a line takes in print: Chinese characters take two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in line.rstrip())
