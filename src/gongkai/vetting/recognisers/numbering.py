"""Numbers of documents and headings, as GB/T 9704-2012 writes them."""

import re
from collections.abc import Iterator, Sequence

from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_order, in_passages

_BRACKETS = re.compile(r"(?<=[\u4e00-\u9fff])[\[［【(（﹝<《]((?:19|20)\d\d)[\]］】)）﹞>》](?=\s?第?\s?\d{1,5}\s?号)")
_SERIAL = re.compile(r"[〔\[［【(（﹝](?:19|20)\d\d[〕\]］】)）﹞](\s?(?:第\s?\d{1,5}|0\d{1,4})\s?)号")
_NUMERALS = "一二三四五六七八九十"
_HAN = rf"[{_NUMERALS}]{{1,3}}"
_HEADS = (
    re.compile(rf"\s*(?P<mark>(?P<number>{_HAN})、)"),
    re.compile(rf"\s*(?P<mark>[（(](?P<number>{_HAN})[）)])"),
    re.compile(r"\s*(?P<mark>(?P<number>\d{1,2})[.．、])(?!\d)"),
    re.compile(r"\s*(?P<mark>[（(](?P<number>\d{1,2})[）)])"),
)
_WRONG_STOP = re.compile(rf"\s*(?:[（(](?:{_HAN}|\d{{1,2}})[）)](?P<dotted>[、.．，,])|\d{{1,2}}(?P<stop>、))")


@in_passages("W403")
def brackets(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield years of document numbers that do not stand in 六角括号."""
    del told
    for found in _BRACKETS.finditer(passage.folded):
        yield Hit(passage, *found.span(), key=_around(passage, found), better=f"〔{found[1]}〕")


@in_passages("W404")
def serials(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield serial numbers of documents with 第 before them or zeros."""
    del told
    for found in _SERIAL.finditer(passage.folded):
        number = re.sub(r"\D", "", found[1]).lstrip("0")
        yield Hit(passage, *found.span(1), key=_around(passage, found), better=number)


@in_order("W405")
def jumps(passages: Sequence[Passage], told: Told) -> Iterator[Hit]:
    """Yield headings whose number does not follow the one before at its level; every list may begin anew at one."""
    del told
    last: dict[int, int] = {}
    for passage, level, number, span in _headings(passages):
        for deeper in [each for each in last if each > level]:
            del last[deeper]
        if number != 1 and number != last.get(level, 0) + 1:
            yield Hit(passage, *span, key=_heading(passage))
        last[level] = number


@in_order("W406")
def skips(passages: Sequence[Passage], told: Told) -> Iterator[Hit]:
    """Yield the first heading of a level that stands two or more levels below the one it is under."""
    del told
    above: list[int] = []
    for passage, level, number, span in _headings(passages):
        above = [each for each in above if each < level]
        if number == 1 and above and level - above[-1] > 2:
            yield Hit(passage, *span, key=_heading(passage))
        above.append(level)


@in_order("W407")
def stops(passages: Sequence[Passage], told: Told) -> Iterator[Hit]:
    """Yield headings' numbers with the wrong mark behind them."""
    del told
    for passage in passages:
        found = _WRONG_STOP.match(passage.text)
        if found:
            name = "dotted" if found["dotted"] else "stop"
            yield Hit(passage, *found.span(name), key=_heading(passage), better="" if found["dotted"] else ".")


def numeral(text: str) -> int:
    """Return the value of a Chinese numeral up to ninety-nine, or of digits."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (numeral(tens) if tens else 1) * 10 * bool(ten) + (_NUMERALS.index(ones) + 1 if ones else 0)


def _headings(passages: Sequence[Passage]) -> Iterator[tuple[Passage, int, int, tuple[int, int]]]:
    for passage in passages:
        for level, head in enumerate(_HEADS):
            found = head.match(passage.folded)
            if found:
                yield passage, level, numeral(found["number"]), found.span("mark")
                break


def _heading(passage: Passage) -> str:
    return passage.text.strip()[:30]


def _around(passage: Passage, found: "re.Match[str]") -> str:
    return passage.text[max(0, found.start() - 8) : found.end() + 6]
