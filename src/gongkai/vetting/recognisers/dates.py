"""Days the calendar does not know."""

import re
from calendar import monthrange
from collections.abc import Iterator

from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_passages

_WRITTEN = re.compile(r"(?<!\d)(?:((?:19|20)\d\d) ?年 ?)?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?(?!\d)")
_DASHED = re.compile(r"(?<![\d.\-/])((?:19|20)\d\d)([.\-/])(\d{1,2})\2(\d{1,2})(?![\d.\-/])")
_MONTHS = re.compile(r"\s*(?:以[内上下]|的?期限|龄|大)")
_LEAP = 2000


@in_passages("W401")
def impossible(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield dates with a month beyond December or a day beyond the month's last."""
    del told
    for found in _WRITTEN.finditer(passage.folded):
        year, month, day = found.groups()
        if (year or day) and not _is_day(year, month, day) and not _MONTHS.match(passage.folded, found.end()):
            yield Hit(passage, *found.span())
    for found in _DASHED.finditer(passage.folded):
        if not _is_day(found[1], found[3], found[4]):
            yield Hit(passage, *found.span())


def _is_day(year: str | None, month: str, day: str | None) -> bool:
    if not 1 <= int(month) <= 12:
        return False
    return day is None or 1 <= int(day) <= monthrange(int(year or _LEAP), int(month))[1]
