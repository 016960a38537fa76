"""Ages and dates of birth, illness, disability and means, where they stand beside a name."""

import re
from collections.abc import Iterator
from datetime import date

from gongkai.vetting.passage import Passage, Rows
from gongkai.vetting.recogniser import Hit, Told, in_passages, in_tables
from gongkai.vetting.recognisers.identity import CHILD, age
from gongkai.vetting.signs import label, person, sensitive

_BIRTH = re.compile(r"(19\d\d|20\d\d)(?:年|[./\-])(\d{1,2})(?:(?:月|[./\-])(\d{1,2})?日?)?")
_COMPACT = re.compile(r"^(19\d\d|20\d\d)(\d\d)(\d\d)?$")
_AGE = re.compile(r"(?<![\d\-至到~])(\d{1,2}) ?(?:周岁|岁)(?!以[上下内]|至|到|-|及|以前|儿童|幼儿|的?儿童|女性|男性)")
_SEX = re.compile(r"[,，、(（;； ](?:男|女)[,，、)）;； ]?[^。]{0,8}$")
_AFTER = re.compile(r"^[)）]?[^。；]{0,2}(?:出生|生[，。,])")
_ILL = re.compile(r"(?:身?患有?|患上|确诊为?|诊断为|因病|因患|系|为|属)[^。；]{0,8}$")
_NEAR = 24


@in_passages("P140")
def births(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield dates of birth of people over fourteen."""
    for hit, born in _births(passage):
        if age(born, told.day) >= CHILD:
            yield hit


@in_passages("P142")
def children_by_context(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield ages under fourteen beside a name, and dates of birth that make one."""
    for hit, born in _births(passage):
        if 0 <= age(born, told.day) < CHILD:
            yield hit
    for found in _AGE.finditer(passage.folded):
        before = passage.folded[max(0, found.start() - _NEAR) : found.start()]
        if int(found[1]) < CHILD and (passage.named or (_SEX.search(before) and person().search(before))):
            yield Hit(passage, *found.span())
    if passage.named and label("age").search(passage.label) and _is_small(passage.folded.strip()):
        yield Hit(passage, 0, len(passage.text))


@in_tables("P150")
def circumstances(rows: Rows, told: Told) -> Iterator[Hit]:
    """Yield the filled cells of columns on health, disability or means in a list of names; a column is a finding."""
    del told
    for row in rows:
        for cell in row:
            if cell and cell.named and cell.text.strip(" -—/无否*") and _is_sensitive(cell):
                yield Hit(cell, 0, len(cell.text), key=cell.label.strip() or cell.text)


@in_passages("P151")
def circumstances_in_prose(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield an illness or disability told of somebody by name in running text."""
    del told
    if passage.named:
        return
    for found in sensitive("words").finditer(passage.folded):
        before = passage.folded[max(0, found.start() - _NEAR) : found.start()]
        if _ILL.search(before) and any(_stands_alone(before, name) for name in person().finditer(before)):
            yield Hit(passage, *found.span())


def _is_small(number: str) -> bool:
    return number.isascii() and number.isdecimal() and len(number) < 3 and int(number) < CHILD


def _is_sensitive(cell: Passage) -> bool:
    return bool(sensitive("headers").search(cell.label) or sensitive("words").search(cell.folded))


def _stands_alone(before: str, name: "re.Match[str]") -> bool:
    """Tell whether a name is followed by what ends names in reports on people: a comma, bracket, sex, or the verb."""
    after = before[name.end() : name.end() + 1]
    return after in {"，", ",", "（", "(", "、", "因", "患", "系", "身"} and not _is_word(before, name)


def _is_word(before: str, name: "re.Match[str]") -> bool:
    return (
        bool(name.start())
        and "\u4e00" <= before[name.start() - 1] <= "\u9fff"
        and before[name.start() - 1] not in "民人主童生者长"
    )


def _births(passage: Passage) -> Iterator[tuple[Hit, date]]:
    labelled = label("born").search(passage.label)
    for found in _BIRTH.finditer(passage.folded):
        before, after = passage.folded[max(0, found.start() - 6) : found.start()], passage.folded[found.end() :]
        if labelled or label("born").search(before) or _AFTER.match(after):
            yield from _born(passage, found)
    compact = _COMPACT.match(passage.folded.strip()) if labelled else None
    if compact:
        yield from _born(passage, compact)


def _born(passage: Passage, found: "re.Match[str]") -> Iterator[tuple[Hit, date]]:
    try:
        born = date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return
    yield Hit(passage, *found.span()), born
