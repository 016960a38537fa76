"""What a report's text says about itself: the period it covers, whom to ask, the texts it cites. Pure functions."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from gongkai.report.model import Report
from gongkai.report.place import Span

_GAP = r"\s{0,8}"  # the blanks of typesetting; a run without end would be gone through again for each of its blanks
_DAY = rf"(?:(?P<?y>\d{{4}}{_GAP}年){_GAP})?(?P<?m>\d{{1,2}}){_GAP}月{_GAP}(?P<?d>\d{{1,2}}){_GAP}日"
_FIRST, _LAST = _DAY.replace("<?", "<a"), _DAY.replace("<?", "<b")
_PERIOD = re.compile(rf"{_FIRST}{_GAP}起?{_GAP}(?:至|到|—|–|-|~|～){{1,8}}{_GAP}{_LAST}(?:{_GAP}止)?")
_NUMBER = re.compile(
    r"(?P<issuer>[\u3400-\u9fff]{2,12}?)\s*[〔﹝\[［【(（]\s*(?P<year>\d{4})\s*[〕﹞\]］】)）]?\s*(?P<count>\d{1,4})\s*号"
    r"|(?P<order>国务院令|国令|主席令)\s*第\s*(?P<serial>\d{1,4})\s*[号条]"
)
_BEFORE_ISSUER = re.compile(r".*(?:按照|根据|依据|印发|通知|以下|规定|要求|和|与|及|的)")
_CONTACT = {
    "organ": re.compile(
        rf"(?:请与|请联系|请向|请拨打){_GAP}([^（(，,。；;]{{2,40}}?){_GAP}(?:联系|咨询|反映)?(?=[（(，,。；;]|$)"
    ),
    "address": re.compile(rf"(?:通讯|通信|办公|联系)?地{_GAP}址{_GAP}[:：]?{_GAP}([^，,；;。）)]{{2,60}})"),
    "phone": re.compile(
        rf"电{_GAP}话{_GAP}[:：]?{_GAP}"
        rf"((?:\d{{3,4}}{_GAP}[-—－–]{_GAP})?\d{{3,8}}(?:{_GAP}[-—－–转]{_GAP}\d{{1,6}})?|1\d{{10}})"
    ),
    "postcode": re.compile(rf"邮{_GAP}(?:政{_GAP})?编{_GAP}码?{_GAP}[:：]?{_GAP}(\d{{6}})(?!\d)"),
    "email": re.compile(r"([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"),
    "site": re.compile(r"((?:https?://|www\.)[\w./?=&%#:~-]+)"),
}


class Period(NamedTuple):
    """The period a report says it covers, both days included. A day that does not exist is None."""

    first: date | None
    last: date | None
    span: Span


class Contact(NamedTuple):
    """Whom a reader may ask, as printed; '' where the report does not say."""

    organ: str = ""
    address: str = ""
    phone: str = ""
    postcode: str = ""
    email: str = ""
    site: str = ""


class Citation(NamedTuple):
    """A text the report cites by its number, brackets made uniform: “国办公开办函〔2021〕30号”, “国务院令第711号”."""

    number: str
    span: Span


def period(report: Report) -> Period | None:
    """Return the period the report says its figures cover: the first in preamble or part one, None if none is."""
    for section, place, text in _lines(report):
        if section > 1:
            return None
        found = _PERIOD.search(text) if "日" in text else None
        if found and (found["ay"] or report.year):
            span = Span(section, place, *found.span())
            first = int(found["ay"].rstrip(" 年")) if found["ay"] else report.year or 0
            last = int(found["by"].rstrip(" 年")) if found["by"] else first
            return Period(_day(first, found["am"], found["ad"]), _day(last, found["bm"], found["bd"]), span)
    return None


def contact(report: Report) -> Contact:
    """Return whom a reader may ask, taken from wherever the report says so first."""
    said: dict[str, str] = {}
    for _, _, text in _lines(report):
        for name, pattern in _CONTACT.items():
            found = pattern.search(text) if name not in said else None
            if found:
                said[name] = re.sub(r"\s+", "", found[1])
    return Contact(**said)


def citations(report: Report) -> tuple[Citation, ...]:
    """Return every text cited by its number, in order, repetitions included."""
    return tuple(
        Citation(_number(found), Span(section, place, *_trimmed(found)))
        for section, place, text in _lines(report)
        for found in _NUMBER.finditer(text)
    )


def _lines(report: Report) -> Iterator[tuple[int, int, str]]:
    """Yield section, paragraph and text of the preamble and all parts, counted as Span counts."""
    yield from ((0, place, text) for place, text in enumerate(report.preamble))
    for part in report.sections:
        yield from ((part.number, place, text) for place, text in enumerate(part.lines))


def _day(year: int, month: str, day: str) -> date | None:
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None


def _number(found: re.Match[str]) -> str:
    if found["order"]:
        order = "国务院令" if found["order"] == "国令" else found["order"]
        return f"{order}第{found['serial']}号"
    return f"{_issuer(found)}〔{found['year']}〕{found['count']}号"


def _issuer(found: re.Match[str]) -> str:
    return _BEFORE_ISSUER.sub("", found["issuer"])


def _trimmed(found: re.Match[str]) -> tuple[int, int]:
    start, end = found.span()
    return (start + len(found["issuer"]) - len(_issuer(found)), end) if found["issuer"] else (start, end)
