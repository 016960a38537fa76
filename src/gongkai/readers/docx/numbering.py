"""Word's automatic list numbers: the “一、” that is printed before a heading but stands in no text."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from gongkai.readers.markup import Element, parse

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STYLE = re.compile(r'<w:style [^<>]*?w:styleId="([^"]*)"')
_BASE = re.compile(r'<w:basedOn w:val="([^"]*)"')
_NUMBER = re.compile(r'<w:numId w:val="([^"]*)"')
_HOLE = re.compile(r"%([1-9])")
_LEVELS = 9  # ilvl 0 to 8
_MOST = 99  # a higher number is written in plain digits


class _Level(NamedTuple):
    """How one level of a list is numbered: its format, its text with holes such as “%1、”, its first number."""

    kind: str
    text: str
    start: int


class _List(NamedTuple):
    """A list: the levels by number, its counters' key (lists of one make count on together), its own first numbers."""

    levels: dict[int, _Level]
    make: str
    starts: dict[int, int]


class Numbering:
    """A document's lists, counting as its paragraphs pass by in order."""

    def __init__(self, numbering: bytes, styles: dict[str, str]) -> None:
        """Learn the lists from numbering.xml; `styles`: those that number. Raises CannotRead."""
        root = parse(numbering, "numbering.xml")
        self._style_levels: dict[str, int] = {}
        makes = {_value(make, "@abstractNumId"): self._levels(make) for make in root.iter(f"{_W}abstractNum")}
        self._lists = {_value(item, "@numId"): _list(item, makes) for item in root.iter(f"{_W}num")}
        self._styles = styles
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()

    def label(self, properties: Mapping[str, str]) -> str:
        """Count a paragraph (its own `numId`, `ilvl`, `pStyle`) and return its number, '' where it has none."""
        style = properties.get("pStyle", "")
        number = properties.get("numId") or self._styles.get(style, "")
        if number not in self._lists:
            return ""
        return self._next(number, _whole(properties.get("ilvl", ""), self._style_levels.get(style, 0)))

    def _next(self, number: str, depth: int) -> str:
        item = self._lists[number]
        level = item.levels.get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(item.make, [None] * _LEVELS)
        if item.starts and number not in self._begun:
            counts[min(item.starts) :] = [None] * (_LEVELS - min(item.starts))
        self._begun.add(number)
        before = counts[depth]
        counts[depth] = item.starts.get(depth, level.start) if before is None else before + 1
        counts[depth + 1 :] = [None] * (_LEVELS - depth - 1)

        def fill(hole: re.Match[str]) -> str:
            above = int(hole[1]) - 1
            made = item.levels.get(above, level)
            count = counts[above]
            return _written(made.start if count is None else count, made.kind)

        return _HOLE.sub(fill, level.text)

    def _levels(self, make: Element) -> dict[int, _Level]:
        levels = {}
        for raw in make.iter(f"{_W}lvl"):
            depth = _whole(_value(raw, "@ilvl"), 0)
            if depth >= _LEVELS:
                continue
            kind = _value(raw, "numFmt")
            levels[depth] = _Level(kind, "" if kind in {"bullet", "none"} else _value(raw, "lvlText"), _start(raw))
            if style := _value(raw, "pStyle"):
                self._style_levels[style] = depth
        return levels


def _list(item: Element, makes: dict[str, dict[int, _Level]]) -> _List:
    make = _value(item, "abstractNumId")
    starts = {}
    for change in item.iter(f"{_W}lvlOverride"):
        if first := _value(change, "startOverride"):
            starts[min(_whole(_value(change, "@ilvl"), 0), _LEVELS - 1)] = _whole(first, 1)
    return _List(makes.get(make, {}), make, starts)


def numbering_styles(styles: str) -> dict[str, str]:
    """Return the list each paragraph style numbers by, directly or through the styles it is based on."""
    own: dict[str, str] = {}
    based: dict[str, str] = {}
    for style in styles.split("</w:style>"):
        named, base, number = _STYLE.search(style), _BASE.search(style), _NUMBER.search(style)
        if named:
            based[named[1]] = base[1] if base else ""
            if number:
                own[named[1]] = number[1]
    if own:
        for name in based:
            ancestor, steps = name, len(based)
            while ancestor in based and ancestor not in own and steps:
                ancestor, steps = based[ancestor], steps - 1
            if ancestor in own:
                own[name] = own[ancestor]
    return own


def _value(element: Element, name: str) -> str:
    """Return an attribute (`@name`), or the value of a child element (`name`); '' where there is none."""
    if name[0] == "@":
        return element.get(_W + name[1:]) or ""
    child = element.find(_W + name)
    return "" if child is None else child.get(f"{_W}val") or ""


def _start(level: Element) -> int:
    return _whole(_value(level, "start"), 1)


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise


def _found(pattern: re.Pattern[str], properties: str) -> str:
    match = pattern.search(properties)
    return match[1] if match else ""


def _chinese(number: int) -> str:
    if not 0 < number <= _MOST:
        return str(number)
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else _DIGITS[tens]) + ("十" if tens else "") + (_DIGITS[ones] if ones else "")


def _letter(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) if number > 0 else str(number)


def _roman(number: int) -> str:
    if not 0 < number <= _MOST:
        return str(number)
    tens, ones = divmod(number, 10)
    return _ROMAN_TENS[tens] + _ROMAN_ONES[ones]


def _circled(number: int) -> str:
    return chr(ord("①") + number - 1) if 0 < number <= 20 else str(number)


def _wide(number: int) -> str:
    return "".join(chr(ord("０") + int(digit)) for digit in str(number))


_DIGITS = "零一二三四五六七八九"
_ROMAN_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_ROMAN_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_WRITERS: dict[str, Callable[[int], str]] = {
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "japaneseCounting": _chinese,
    "ideographDigital": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalFullWidth": _wide,
    "decimalZero": "{:02d}".format,
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
}


def _written(number: int, kind: str) -> str:
    return _WRITERS.get(kind, str)(number)
