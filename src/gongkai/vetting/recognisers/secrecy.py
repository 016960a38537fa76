"""Marks that forbid or restrict publication. The topic of secrecy is no mark: a mark stands alone, or with a star."""

import re
from collections.abc import Iterator

from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_passages

_LEVEL = r"(?:绝\s*密|机\s*密|秘\s*密)"
_SPAN = r"(?:\s*(?:\d+\s*(?:年|个月|日)|长期|启用前|至[^，。\s]{1,12}))"
_STARRED = re.compile(rf"{_LEVEL}\s*[★☆✩✭*]{_SPAN}?")
_LABELLED = re.compile(rf"(?:密\s*级|涉密等级|保密等级|密级标志)\s*[:：]?\s*{_LEVEL}(?!的|、|或|和|与|级|文件)")
_ALONE = re.compile(rf"\s*[\[【(（<《〔]?\s*{_LEVEL}\s*[\]】)）>》〕]?{_SPAN}?\s*")
_INTERNAL = re.compile(
    r"(?:内部(?:资料|文件|材料|刊物|使用|参考|传阅)|仅?供?限?内部(?:使用|参考|传阅|掌握)|不得(?:外传|公开|对外公开|翻印)|请勿(?:外传|外泄|转发)"
    r"|注意(?:保存|保密|保管)|妥善保管|阅后(?:收回|销毁|即焚)|严禁外传|工作秘密)"
)
_INTERNAL_ALONE = re.compile(
    rf"\s*[\[【(（〔]?\s*{_INTERNAL.pattern}(?:[\s、，,；·!！]*{_INTERNAL.pattern})*\s*[\]】)）〕]?[!！。]?\s*"
)
_BRACKETED = re.compile(rf"[\[【(（〔]\s*{_INTERNAL.pattern}(?:[\s、，,；·]*{_INTERNAL.pattern})*\s*[\]】)）〕]")
_NOT_OPEN = re.compile(
    r"公开\s*(?:属性|方式|形式|类型|选项)\s*[:：]\s*(?:不予公开|不公开|依申请公开|不宜公开|免予公开)"
)
_NOT_OPEN_ALONE = re.compile(
    r"\s*[\[【(（〔]\s*(?:此件|本件|此文)?(?:不予公开|不公开|依申请公开|删减后公开)\s*[\]】)）〕]\s*"
)


@in_passages("S301")
def secret(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield marks of secrecy: with a star, after 密级, or alone in their line."""
    del told
    yield from _all(passage, _STARRED, _LABELLED, alone=_ALONE)


@in_passages("S302")
def internal(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield marks of internal use: in brackets, or alone in their line."""
    del told
    yield from _all(passage, _BRACKETED, alone=_INTERNAL_ALONE)


@in_passages("S303")
def not_open(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield what a document says of itself: that it is not made public, or only on request."""
    del told
    yield from _all(passage, _NOT_OPEN, alone=_NOT_OPEN_ALONE)


def _all(passage: Passage, *patterns: "re.Pattern[str]", alone: "re.Pattern[str]") -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for pattern in patterns:
        for found in pattern.finditer(passage.folded):
            if not any(start < found.end() and found.start() < end for start, end in taken):
                taken.append(found.span())
                yield Hit(passage, *found.span())
    if not taken and alone.fullmatch(passage.folded):
        yield Hit(passage, 0, len(passage.text))
