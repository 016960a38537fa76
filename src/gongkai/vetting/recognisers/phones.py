"""Telephones: mobiles anywhere, land lines where a person's data stand."""

import re
from collections.abc import Iterator

from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_passages
from gongkai.vetting.signs import label

_MOBILE = re.compile(
    r"(?<![0-9A-Za-z.])(?:(?:\+|00)?86[ \-]?)?(1[3-9]\d(?:[ \-]?\d{4}){2}|1[3-9](?:[ \-]?\d{3}){3})(?![0-9A-Za-z]|\.\d)"
)
_LANDLINE = re.compile(r"(?<![0-9A-Za-z.\-])(?:\(?0\d{2,3}\)?[ \-]?)?[2-8]\d{6,7}(?![0-9A-Za-z]|\.\d|\-\d{2}\b)")
_PHONE = re.compile(r"电话|联系方式|座机|手机|号码")


@in_passages("P110")
def mobiles(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield mobile numbers, but not the office's own, nor what is said to be another kind of number."""
    for found in _MOBILE.finditer(passage.folded):
        digits = re.sub(r"\D", "", found[1])
        if digits not in told.own and not _is_other(passage, found.start()):
            yield Hit(passage, *found.span(1))


@in_passages("P111")
def landlines(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield land lines said to be somebody's home's, or in a telephone column of a list of names."""
    for found in _LANDLINE.finditer(passage.folded):
        digits, before = re.sub(r"\D", "", found[0]), passage.before(found.start())
        if digits in told.own or label("office").search(before) or not _PHONE.search(before):
            continue
        if passage.named or label("home").search(before):
            yield Hit(passage, *found.span())


def _is_other(passage: Passage, start: int) -> bool:
    before = passage.before(start, 8)
    return bool(label("number").search(before)) and not _PHONE.search(before)
