"""Counts in running Chinese text: 12件, １２ 件, 1,234条, 2.4万余条, 三件, 近百份, 30—50次, 3.5亿元, 12.3%, 未收到, 无.

Dates, document numbers, clauses, ordinals, telephone numbers and whatever stands in a book title are not counts: a
count needs a unit behind it, or a word such as 为 or 数量 before it. One pass finds them all; the pattern begins with a
set of characters and tells its branches apart by looking back at them: the engine skips all other text quickly.
"""

import re
import string
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

PERCENT, MONEY, BARE, NEGATION = "%", "元", "", "无"
COUNT, DENIAL, TITLE = "count", "denial", "title"


class Quantity(NamedTuple):
    """A count as stated: at least `low`, at most `high` (None: no bound); both the same when it is exact.

    `unit` is the classifier, "元" for every amount of money (low and high are then in 元), "%" for a share, "" where
    none is written, "无" where the words deny instead of counting (then 0).
    `step` is what one in its last written digit is worth. `start` and `end` bound it in the text, unit included.
    """

    low: Decimal
    high: Decimal | None
    unit: str
    start: int
    end: int
    step: Decimal = Decimal(1)

    @property
    def exact(self) -> bool:
        """Tell whether it states one value."""
        return self.low == self.high

    def allows(self, value: Decimal | int, slack: Decimal | int = 0) -> bool:
        """Tell whether `value` may be what is meant, give or take less than `slack`."""
        if self.exact and slack:
            return abs(self.low - value) < slack
        return self.low <= value and (self.high is None or value <= self.high)


_DIGIT, _CHINESE = "0-9０-９", "零〇一二两三四五六七八九十百千万"
_UNIT = (
    "[%％]|元(?![旦/／])|人次|场次|人(?![民大员才均社员工])|件(?!事)|条(?![例款件第龙])|次(?![性月年日数])|期(?![间限内满初末])"
    "|个(?!工作日|月|百分点|小时|方面|部分|自然日)|篇|份(?!额)|起|宗|册|项|例|幅|张|则(?!是)|封(?!闭)|户(?!外)|家(?![庭园长级])"
    "|场(?![所景地])|部(?![门分委署])|名(?![称单录])|批(?![准复示评注])|单(?![位独])|本(?![级镇乡局区县市机年部行])"
)
_BLANK = r"[^\S\n]?"
TOKEN = re.compile(
    rf"""[{_DIGIT}{_CHINESE}《未没无](?:
      (?<=[{_DIGIT}])(?<![{_DIGIT}].)[{_DIGIT}]{{0,14}}+(?:[,，][{_DIGIT}]{{3}}(?![{_DIGIT}])){{0,4}}+
        (?:[.．][{_DIGIT}]{{1,9}})?+(?![{_DIGIT}])(?P<arabic>)
        (?:{_BLANK}[-—–~～至到]{_BLANK}(?P<upto>[{_DIGIT}]{{1,15}}))?+
        (?P<more>[余多来])?+{_BLANK}(?P<scale>[万亿千百])?+(?P<over>[余多])?+{_BLANK}
        (?:(?P<unit>{_UNIT})|(?P<bare>)(?=[，。；、）)（(,;]|$))
    | (?<=[{_CHINESE}])(?<![{_CHINESE}].)[{_CHINESE}]{{0,14}}+(?![{_CHINESE}])(?P<chinese>)(?P<some>[余多来])?+{_BLANK}
        (?:(?P<word>{_UNIT})|(?<=为零)|(?<=是零))
    | (?<=《)(?P<title>[^》\n]{{0,80}}》)
    | (?:(?<=没)有|(?<=未)(?!来|经|必|审结|能|成年)|(?<=无)(?![法论需效形缝偿理障关死正]))(?P<denial>)
    )""",
    re.VERBOSE | re.MULTILINE,
)
"""A count, a denial, a title, or what looks like a count; `kind` tells which. Numbers of absurd length are none."""

_SCALES = {"百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_CIPHERS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_LESS = frozenset("一二两三四五六七八九")  # 两三件, 七八次: from the one to the other
_STEPS = {"十": 10, "百": 100, "千": 1000}

_NO_NUMBERS = {TITLE, DENIAL}
_BARE = re.compile("(?:[为是共计达][:：]?|[量数][:：]?)[^\\S\n]?$")
_STICKS = frozenset("第-/.之" + string.ascii_letters)
_RATE = re.compile("每[^，。；、\n]{0,4}$")
_BEFORE = re.compile(
    "(?P<near>(?<![最附])近|不足|不到|未满)$|(?P<about>(?<![签预节契制公])约|大概)$|(?P<over>超过?|逾|至少|不少于|突破)$"
)
_BEHIND = re.compile("(?P<about>左右|上下|不等)|(?P<over>以上|之多)|(?P<near>以下|以内)")
_HINTS_BEFORE, _HINTS_BEHIND = frozenset("近足到满约概超过逾少于破"), frozenset("左上不以之")
_NOTHING, _ONE, _ROUGH = Decimal(0), Decimal(1), Decimal("0.2")


def quantities(text: str) -> Iterator[Quantity]:
    """Yield every count and denial in `text`, in order. Counts per day, month or year (每…) are left out."""
    for token in TOKEN.finditer(text):
        if kind(token) in {COUNT, DENIAL}:
            yield quantity(token)


def kind(token: re.Match[str]) -> str:
    """Tell what a match of TOKEN is: COUNT, DENIAL, TITLE, or "" where it only looks like a count."""
    last = token.lastgroup
    if last in _NO_NUMBERS:
        return str(last)
    text, start = token.string, token.start()
    before = text[max(0, start - 5) : start]
    if last == "bare" and not _BARE.search(before):
        return ""
    return "" if before[-1:] in _STICKS or ("每" in before and _RATE.search(before)) else COUNT


def chinese(words: str) -> int:
    """Return the value of a Chinese numeral up to 万: 三百二十五 is 325, 二〇二四 is 2024, 百 is 100."""
    if not any(sign in "十百千万" for sign in words):
        return int("".join(str(_CIPHERS[sign]) for sign in words))
    total = part = digit = 0
    for sign in words:
        if sign == "万":
            total, part, digit = (total + part + digit or 1) * 10_000, 0, 0
        elif sign in _STEPS:
            part, digit = part + (digit or 1) * _STEPS[sign], 0
        else:
            digit = _CIPHERS[sign]
    return total + part + digit


def quantity(token: re.Match[str]) -> Quantity:
    """Return what a match of TOKEN that is a count or a denial states."""
    if token.lastgroup == DENIAL:
        return Quantity(_NOTHING, _NOTHING, NEGATION, *token.span())
    _, upto, more, scale, over, unit, _, _, some, word, _, _ = token.groups()
    text, (start, end) = token.string, token.span()
    unit = unit or word or BARE
    unit = PERCENT if unit == "％" else unit
    if token.end("arabic") < 0:
        words = text[start : token.start("chinese")]
        if len(words) == 2 and words[0] in _LESS and words[1] in _LESS and _CIPHERS[words[0]] < _CIPHERS[words[1]]:
            return Quantity(Decimal(_CIPHERS[words[0]]), Decimal(_CIPHERS[words[1]]), unit, start, end)
        value, step = Decimal(chinese(words)), _ONE
    else:
        value, step = _arabic(text[start : token.start("arabic")], scale)
    if more or over or some:
        return Quantity(value, None, unit, start, end, step)
    high = _arabic(upto, scale)[0] if upto else value
    if text[start - 1 : start] in _HINTS_BEFORE or text[end : end + 1] in _HINTS_BEHIND:
        return Quantity(*_bounds(text, start, end, value, high), unit, start, end, step)
    return Quantity(value, high, unit, start, end, step)


@lru_cache(maxsize=4096)
def _arabic(digits: str, scale: str | None) -> tuple[Decimal, Decimal]:
    """Return the value and what one in its last digit is worth."""
    if scale is None and digits.isdecimal():
        return Decimal(int(digits)), _ONE
    value = Decimal(unicodedata.normalize("NFKC", digits).replace(",", ""))
    factor = _SCALES[scale] if scale else 1
    return value * factor, _ONE.scaleb(int(value.as_tuple().exponent)) * factor


def _bounds(text: str, start: int, end: int, low: Decimal, high: Decimal) -> tuple[Decimal, Decimal | None]:
    """Widen a count by the words about it: 近, 约, 超 before it, 左右, 以上 behind it."""
    hint = _BEFORE.search(text, max(0, start - 4), start) or _BEHIND.match(text, end)
    if not hint:
        return low, high
    if hint["over"]:
        return low, None
    if hint["near"]:
        return low * (1 - _ROUGH), high
    return low * (1 - _ROUGH), high * (1 + _ROUGH)
