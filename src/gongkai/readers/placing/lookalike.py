"""Documents that resemble the annual report and are none: refused with the reason."""

import re
from collections.abc import Sequence

from gongkai.law.form import known_forms
from gongkai.readers.errors import NotAReport
from gongkai.readers.placing.cues import cues
from gongkai.readers.placing.plain import plain
from gongkai.readers.placing.title import find_title, organ_of, year_in, year_of

_LOOKALIKES = [(code, re.compile("|".join(words))) for code, words in cues()["lookalike"].items()]
_YEAR = re.compile(r"(?<!\d)(20\d\d)年")
_FEW_PARTS, _HEAD_LINES, _FULL_TEXT = 3, 6, 600


def refuse_lookalike(head: Sequence[str], lines: Sequence[str], parts: int, tables: int) -> None:
    """Raise NotAReport where the document is no annual report.

    `head` is the text before part one, `lines` all text, `parts` and `tables` how many of each were found. Statutory
    tables decide: a document that has two of them is a report, whatever its title. The organ's own name does not count:
    a bureau of planning makes no plan of its report.
    """
    if tables > 1:
        return
    title = find_title(head).text
    opening = [plain(line) for line in head[:_HEAD_LINES] if len(plain(line)) <= 60]
    named = [plain(title).replace(organ_of(title) or "\n", "")] if title else opening
    for code, words in _LOOKALIKES:
        if words.match(plain(title)) or any(words.search(line) for line in named):
            raise NotAReport(code)
    year = year_of(title) or year_in(lines)
    if year and year < min(known_forms()):
        raise NotAReport("E203", year=year)
    if tables or parts >= _FEW_PARTS:
        return
    raise NotAReport("E205" if title and sum(map(len, lines)) < _FULL_TEXT else "E204")
