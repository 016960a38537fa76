"""What figures a report's sentences state: the patterns of `statements.toml`, and the words that forbid comparing.

A statement is kept only when its sentence speaks of the report's own year and of the organ as a whole. Words for
another time (上半年, 12月, 截至6月, 去年), one channel (网上, 信函) or a change (增加, 同比) make it no statement of
that figure; it is then left alone, which is not the same as sound.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from gongkai.checks.prose.figures import FIGURES, REASONS
from gongkai.checks.prose.numbers import BARE, NEGATION, Quantity
from gongkai.checks.prose.shape import SIGN, Running, Sentence
from gongkai.words.tables import table

OWN, AREA, OFFICE = "", "area", "office"

_COUNTED = ("件", "条", "个", "份", "起", "宗", "次", "项", "例", "人次", "篇", BARE)


class Pattern(NamedTuple):
    """One entry of `statements.toml`: the figure it states and what must and must not stand about it."""

    figure: str
    after: frozenset[str]
    part: bool
    only_zero: bool
    without: re.Pattern[str] | None
    unless: re.Pattern[str] | None


class Topic(NamedTuple):
    """The statements on one subject, as one expression; group n of it is what the n-th of `patterns` looks for."""

    words: tuple[str, ...]
    context: re.Pattern[str] | None
    units: tuple[str, ...]
    expression: re.Pattern[str]
    patterns: tuple[Pattern, ...]


class Statement(NamedTuple):
    """A figure stated: which of `figures.toml`, the figure it is a part of where it is one, how many.

    `scope` is "" for the organ, "area" where the sentence speaks for a whole area, "office" for the organ's office.
    """

    figure: str
    whole: str
    quantity: Quantity
    scope: str

    @property
    def denies(self) -> bool:
        """Tell whether it says that there was none, without a number."""
        return self.quantity.unit == NEGATION


_CHANNEL = re.compile(
    "网上|线上|网络|网站|平台|互联网|信函|来信|邮寄|邮件|邮箱|快递|现场|当面|窗口|传真|电话|在线|信箱|微信|公众号|线下|转办|转交|转送"
    "|移送|交办|向(?![我本社])[^，；]{1,12}提[出交]|不含|除|增|减|下降|上升|同比|环比|较|相比|率|平均|日均|人均|分别|最多"
)
_ELSEWHEN = re.compile(
    r"半年|季度|前[一二三四五六七八九十\d]+个?月|截[至止][^，\d]{0,6}(?:\d{4}\s?年度?)?\s?(?:\d|1[01])\s?月|去年|上一?年(?!度?结转)|往年"
    r"|以来(?<!今年以来)(?<!\d年以来)|历年|近[一二两三四五几]年|至\s?\d{1,2}\s?月(?!\s?\d)|到\s?\d{1,2}\s?月(?!\s?\d)"
    r"|-\s?\d{1,2}\s?月(?!\s?\d)|—\s?\d{1,2}\s?月(?!\s?\d)|月份|期间|五年|三年|历史|自[^，]{2,12}起(?!至)"
)
_AREA = re.compile(
    "全[县区市省旗州盟]|各(?:乡镇|镇|乡|村|社区|街道|部门|单位|县|区|地|级)|全系统|辖区|下属|所属|直属|下辖"
)
_OFFICE = re.compile("代表|本级|办公[室厅]|政府办|区政府|市政府|县政府|省政府")
_BEYOND = re.compile(r"\s?[（，]?(?:均?不含|不包括|除外|其中不)")
_YEAR = re.compile(r"20(?<!结转20)(?<!结转[至到]20)\d\d(?=\s?年(?!度?结转))")
_MONTH = re.compile(r"(?:(?<!\d)\d{1,2}|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2})\s?月")
_ALL_MONTHS = re.compile(
    r"(?:(?<!\d)1\s?月\s?1\s?日起?\s?[至到\-—–~～]+|截[至止到])\s?(?:20\d\d\s?年|本年|当年)?\s?12\s?月\s?31\s?日"
)
_YEARLY = re.compile(r"全年|本年|年内|(?:今年|20\d\d\s?年)(?!度?\s?[\d一二三四五六七八九十])")
_SETTING = re.compile(f"{_ELSEWHEN.pattern}|{_AREA.pattern}|{_OFFICE.pattern}|{_YEAR.pattern}")
"""Any word that may place a figure elsewhere: a sentence without one needs no closer look."""
_EVERYONE = re.compile("(?:公民|自然人)[、，和或]?法人(?:或者?|和|及|以及|、)其他组织")


def statements_in(text: Running, year: int | None) -> Iterator[Statement]:
    """Yield every figure that the sentences of a report on `year` state, in order within each subject."""
    named = [topic for topic in topics() if _names(text.shape, topic)]
    for sentence in text.sentences:
        spoken = [topic for topic in named if _names(sentence.shape, topic) and _in_context(sentence, topic)]
        if spoken:
            plain = sentence._replace(shape=spelt(sentence.shape))
            for topic in spoken:
                yield from _in_sentence(text, plain, topic, year)


def _names(words: str, topic: Topic) -> bool:
    for word in topic.words:  # noqa: SIM110 -- any() would make a generator for every sentence and topic
        if word in words:
            return True
    return False


def _in_context(sentence: Sentence, topic: Topic) -> bool:
    return not topic.context or bool(
        sentence.section in {3, 4} or topic.context.search(sentence.shape) or topic.context.search(sentence.before)
    )


def _in_sentence(text: Running, sentence: Sentence, topic: Topic, year: int | None) -> Iterator[Statement]:
    shape, before = sentence.shape, ""
    plain = not (
        "月" in shape or _SETTING.search(shape) or _OFFICE.search(sentence.before) or _YEAR.search(sentence.before)
    )
    for found in topic.expression.finditer(shape):
        pattern = topic.patterns[(found.lastindex or 0) - 1]
        figure = FIGURES[pattern.figure]
        if (pattern.after and before not in pattern.after) or (figure.within and before not in figure.within):
            continue
        whole, before = (before, before) if figure.within else ("", pattern.figure)
        quantity = text.quantity(SIGN.search(found.group())[0])  # type: ignore[index] # every pattern holds a sign
        if quantity.unit not in topic.units or (pattern.only_zero and quantity.high != 0):
            continue
        end = found.end()
        if _comparable(pattern, shape, found) and (plain or _on_year(sentence, end, year)):
            yield Statement(pattern.figure, whole, quantity, OWN if plain else _scope(sentence, end))


def _comparable(pattern: Pattern, shape: str, found: re.Match[str]) -> bool:
    """Tell whether its clause states the whole figure: no channel, no change, no part of something else."""
    place, end = found.span()
    comma, semicolon, bracket = shape.rfind("，", 0, place), shape.rfind("；", 0, place), shape.rfind("（", 0, place)
    clause = shape[max(comma, semicolon, bracket) + 1 : end]
    if "其他组织" in clause:
        clause = _EVERYONE.sub("", clause)
    if (not pattern.part and "其中" in clause) or _CHANNEL.search(clause) or _BEYOND.match(shape, end):
        return False
    if pattern.without and pattern.without.search(clause):
        return False
    return not (pattern.unless and pattern.unless.search(shape, 0, end))


def _on_year(sentence: Sentence, end: int, year: int | None) -> bool:
    """Tell whether the words before a figure place it in the report's year and in the whole of it.

    Where the report's year is unknown, no year may be named: it could be another.
    """
    shape = sentence.shape
    if _ELSEWHEN.search(shape, 0, end) or ("月" in shape and _of_a_month(shape[:end])):
        return False
    named = _YEAR.findall(shape, 0, end) or _YEAR.findall(sentence.before)[-1:]
    return not named or {int(each) for each in named} == {year}


def _of_a_month(words: str) -> bool:
    """Tell whether words name a month or a day, and no whole year after it: 12月收到, 3月5日收到."""
    words = _ALL_MONTHS.sub("全年", words)
    yearly = max((found.end() for found in _YEARLY.finditer(words)), default=0)
    return bool(_MONTH.search(words, yearly))


def _scope(sentence: Sentence, end: int) -> str:
    """Tell whom a figure speaks for. An office named earlier in the paragraph may still be meant; an area is not."""
    if _AREA.search(sentence.shape, 0, end):
        return AREA
    return OFFICE if _OFFICE.search(sentence.shape, 0, end) or _OFFICE.search(sentence.before) else OWN


def spelt(shape: str) -> str:
    """Return a shape as the patterns want it: one sign for what names a request, no idle words before a count."""
    request, idle = _spelling()
    return idle.sub("", request.sub(_request_sign, shape))


def _request_sign(found: re.Match[str]) -> str:
    return "\uf801" if found[0].startswith("依") and found[0].endswith("信息") else "\uf800"


def _raw() -> dict[str, Any]:
    return table("checks/prose/statements")


@cache
def _spelling() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_raw()["spelling"]["request"]), re.compile(_raw()["spelling"]["idle"])


@cache
def topics() -> tuple[Topic, ...]:
    """Return the topics of `statements.toml`, the reasons of table three among those on requests."""
    raw = _raw()
    requests = raw["requests"]
    entries = [
        {**raw["reason"], "figure": key, "patterns": [f"{{alone}}{re.escape(label)}{{count}}"]}
        for key, label in REASONS.items()
    ]
    requests = {
        **requests,
        "statement": [*requests["statement"], *entries],
        "begins": requests["begins"] + "".join(label[0] for label in REASONS.values()),
    }
    return tuple(
        _topic(entry, raw["words"]) for entry in {**raw, "requests": requests}.values() if "statement" in entry
    )


def _topic(raw: dict[str, Any], words: dict[str, str]) -> Topic:
    entries = raw["statement"]
    groups = [f"({_filled(each, words)})" for entry in entries for each in entry["patterns"]]
    units = (*raw.get("units", _COUNTED), NEGATION)
    patterns = tuple(_pattern(entry) for entry in entries for _ in entry["patterns"])
    expression = re.compile(f"(?=[{raw['begins']}])(?:{'|'.join(groups)})")
    return Topic(tuple(raw["words"]), _expression(raw, "context"), units, expression, patterns)


def _pattern(entry: dict[str, Any]) -> Pattern:
    return Pattern(
        entry["figure"],
        frozenset(entry.get("after", ())),
        part=entry.get("part", False),
        only_zero=entry.get("only_zero", False),
        without=_expression(entry, "without"),
        unless=_expression(entry, "unless"),
    )


def _expression(raw: dict[str, Any], name: str) -> re.Pattern[str] | None:
    return re.compile(raw[name]) if name in raw else None


def _filled(pattern: str, words: dict[str, str]) -> str:
    """Fill the {named} holes of a pattern from `words`, whose own holes are filled too."""
    return re.sub(r"\{([a-z]\w*)\}", lambda hole: _filled(words[hole[1]], words), pattern)
