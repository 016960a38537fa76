"""What a printed cell says as a number. What is no number stays blank and is named; nothing is rounded or guessed."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from gongkai.law.form import AMOUNT, CHANGE, COUNT
from gongkai.readers.placing.cues import cues
from gongkai.readers.placing.plain import plain
from gongkai.report import Value

_WORDS = cues()["numbers"]
_SIGNS = frozenset(_WORDS["signs"])
_MONEY = {unit: Decimal(yuan) for unit, yuan in cues()["money"].items()}
LONGEST = 18
"""Characters a number may have at most; what is longer is none."""
_FIGURE = r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_INNER_GAP = re.compile(r"[\d.]\s+[\d.]")
_NOTE = "[¹²³⁰⁴-⁹₀-₉①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴]"
_NOTE_BEHIND = re.compile(rf"(?<=\d)\s*{_NOTE}+\s*$")
_NOTE_BEFORE = re.compile(rf"{_NOTE}\s*\d")
_NOTED = re.compile(rf"({_FIGURE})[(\[].+[)\]]")
_COUNT = re.compile(rf"({_FIGURE})(?:{'|'.join(_WORDS['counted'])})?")
_AMOUNT = re.compile(rf"({_FIGURE})({'|'.join(sorted(_MONEY, key=len, reverse=True))})?")
_CHANGE = re.compile(
    rf"(?P<less>{'|'.join(_WORDS['less'])})?(?:{'|'.join(_WORDS['more'])})?(?P<figure>{_FIGURE})(?:个|项|件)?"
)
_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_CHINESE = re.compile(r"(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[零〇二三四五六七八九])(?:件|个|项)?")


class Number(NamedTuple):
    """A cell's value; `code` names the doubt about it, '' where there is none."""

    value: Value
    code: str = ""


BLANK = Number(None)
NO_NUMBER = Number(None, "D102")


@lru_cache(maxsize=4096)
def number(text: str, kind: str, unit: str = "", said: str = "") -> Number:
    """Read a cell of a column of `kind` and `unit`; `said` is the unit of money its head names, '' where it names none.

    Blank gives no value and no doubt (whoever asks says which cells are blank). An amount without any unit is taken to
    be in the column's own, with a doubt.
    """
    if kind == COUNT and len(text) <= LONGEST and text.isascii() and text.isdigit():
        return Number(int(text))
    words = _words(text)
    if not words:
        return BLANK
    if words in _SIGNS or _INNER_GAP.search(text) or _NOTE_BEFORE.search(text):
        return NO_NUMBER
    noted = _NOTED.fullmatch(words)
    if noted:
        value = _value(noted[1], kind, unit, said)
        return Number(value.value, value.code or "D113")
    return _value(words, kind, unit, said)


def unit_in(head: str) -> str:
    """Return the unit of money the words of a head name, '' where they name none."""
    return next((unit for unit in sorted(_MONEY, key=len, reverse=True) if unit in plain(head)), "")


@lru_cache(maxsize=4096)
def looks_like_number(text: str) -> bool:
    """Tell whether a cell holds a figure, a sign standing for one, or is meant as one (“3件”, “减4”, “22（其中…）”)."""
    if text.isascii() and text.isdigit():
        return True
    words = _words(text)
    if words in _SIGNS or _NOTED.fullmatch(words):
        return True
    return any(kind.fullmatch(words) for kind in (_COUNT, _AMOUNT, _CHANGE, _CHINESE))


def _words(text: str) -> str:
    """Return a cell plain, the sign of a note behind its figure as a note: in plain words “22①” would be 221."""
    return plain(text if text.isascii() else _NOTE_BEHIND.sub("(注)", text))


def _value(words: str, kind: str, unit: str, said: str) -> Number:
    if len(words) > LONGEST:
        return NO_NUMBER
    if kind == AMOUNT:
        return _amount(words, unit, said)
    if kind == CHANGE:
        found = _CHANGE.fullmatch(words)
        return _whole(found["figure"], negative=bool(found["less"])) if found else NO_NUMBER
    found = _COUNT.fullmatch(words)
    if found:
        return _whole(found[1])
    return Number(_chinese(words)) if _CHINESE.fullmatch(words) else NO_NUMBER


def _whole(figure: str, *, negative: bool = False) -> Number:
    value = Decimal(figure.replace(",", ""))
    if value != value.to_integral_value():
        return NO_NUMBER
    return Number(-int(value) if negative else int(value))


def _amount(words: str, own: str, said: str) -> Number:
    found = _AMOUNT.fullmatch(words)
    if not found:
        return NO_NUMBER
    value, unit = Decimal(found[1].replace(",", "")), found[2] or said
    if unit and _MONEY[unit] != _MONEY[own]:
        return Number(_exact(value * _MONEY[unit] / _MONEY[own]))
    return Number(value, "" if unit else "D110")


def _exact(value: Decimal) -> Decimal:
    """Drop the zeros a change of unit leaves behind, without an exponent."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _chinese(words: str) -> int:
    digits = words.rstrip("件个项")
    tens, ten, ones = digits.rpartition("十")
    if not ten:
        return _DIGITS[digits]
    return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)
