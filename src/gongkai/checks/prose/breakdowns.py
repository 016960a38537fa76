"""A total and its parts, as one sentence states them: “公开信息250条，其中概况信息17条、公示公告8条……”.

Only a list that is whole by its form counts: parts of one unit, joined by stops and nothing else, not ending in 等,
without lists inside. 其中 alone may introduce a selection; whether the parts were meant to be all of it is
`Breakdown.whole`'s judgement, from how many there are and how much of the total they cover.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from gongkai.checks.prose.numbers import PERCENT, Quantity
from gongkai.checks.prose.shape import Running

_REACH = 400  # no list of parts is longer
_COVER_TWO, _COVER_MORE = Decimal("0.95"), Decimal("0.9")

_SIGN = "[\ue000-\uefff]"
_NOTE = rf"(?:（[^（）\n]{{0,60}}）|，占[^，、；。\ue000-\uefff]{{0,8}}{_SIGN})?"
_LEAD = re.compile(
    rf"(?P<total>{_SIGN})(?=[^\S\n]?[，；：。（其分具即包含]){_NOTE}"
    r"(?:[^\S\n]?[，；：。（]?[^\S\n]?(?P<lead>其中|分别[为是]|分为|具体[为是]|即|包括|包含|含)[，：为是有]?|[：（])"
)
_LABEL = r"(?:[^，；。：（）\n\ue000-\uf7ff]|（[^（）\ue000-\uf7ff]{1,8}）){1,24}+"
_PART = re.compile(rf"[^\S\n]?(?P<stop>[、，；]|和|及|以及)?[^\S\n]?(?P<label>{_LABEL})(?P<sign>{_SIGN}){_NOTE}")
_NAMED = frozenset(("分别为", "分别是", "分为", "具体为", "具体是", "即"))
_OPEN = re.compile("等|余|、|（|[，；]?(?:其余|其他|其它|另|还)")
_APART = re.compile(
    "其中|分别|同时|同步|转载|均|各|累计|同比|较|比上|增|重复|占|涉及|参与|阅读|浏览|点击|粉丝|去年|上年|每|平均|最|合计|共计|总计"
)
_ANEW = re.compile("发布|制作|开展|举办|召开|组织|回应|收到|受理|编发|推送|更新|转发|解读|刊发|制发|印发|全年|本年")
_HANDLING = re.compile("予以公开|部分公开|不予|无法提供|其他处理|结转|办结|答复|办理")
_SUBORDINATE = re.compile("其中|包括|包含|含|另|较|比|增|减|占|结转|转结|上年|去年")
_IN_ALL = re.compile(rf"[合总共]计[^，。；、\ue000-\uf7ff]{{0,4}}(?P<total>{_SIGN})")
_DISTINCT = re.compile("去重|除|剔|扣|另")


class Breakdown(NamedTuple):
    """A stated total and its stated parts, all of one unit and exact. `named` tells that the words say it is all."""

    total: Quantity
    parts: tuple[Quantity, ...]
    named: bool

    @property
    def sum(self) -> Decimal:
        """The parts added up."""
        return sum((part.low for part in self.parts), Decimal(0))

    @property
    def whole(self) -> bool:
        """Tell whether the parts seem meant to be all: said so, or too near the total to be a selection."""
        cover = _COVER_TWO if len(self.parts) == 2 else _COVER_MORE
        return self.named or self.sum >= cover * self.total.low


def breakdowns_in(text: Running) -> Iterator[Breakdown]:
    """Yield every total that stands with a list of its parts, in order."""
    for lead in _LEAD.finditer(text.shape):
        total, parts = text.quantity(lead["total"]), _parts(text, lead)
        if len(parts) >= 2 and total.exact and ("（" in lead.group() or not _subordinate(text.shape, lead.start())):
            yield Breakdown(total, _enough(total, parts), lead["lead"] in _NAMED)
    for end in _IN_ALL.finditer(text.shape):
        total, parts = text.quantity(end["total"]), _parts_before(text, end.start())
        if len(parts) >= 2 and total.exact:
            yield Breakdown(total, _enough(total, parts[::-1])[::-1], _alone(text.shape, end.start()))


def _parts(text: Running, lead: re.Match[str]) -> list[Quantity]:
    """Return the parts listed behind a total, none where the list is not whole by its form."""
    shape, place = text.shape, lead.end()
    unit = text.quantity(lead["total"]).unit
    if unit == PERCENT:
        return []
    parts: list[Quantity] = []
    first = stop = ""
    while found := _PART.match(shape, place):
        joint, label, sign = found.groups()
        part = text.quantity(sign)
        first, stop = first or label, stop or joint or ""
        if parts and _turns(joint or "", stop, label, first):
            break
        if part.unit != unit and joint in {"，", "；"}:
            break
        if part.unit != unit or not part.exact or _APART.search(label):
            return []
        parts.append(part)
        place = found.end()
    return [] if _OPEN.match(shape, place) else parts


def _subordinate(shape: str, place: int) -> bool:
    """Tell whether the count at `place` is itself a part, an addition or a change, and what follows not its parts."""
    start = max(shape.rfind(stop, max(0, place - _REACH), place) for stop in "。；，（\n") + 1
    return bool(_SUBORDINATE.search(shape, start, place))


def _alone(shape: str, place: int) -> bool:
    """Tell whether nothing stands before 合计 in its clause: it can only sum up what came before."""
    return shape[place - 1 : place] in {"，", "；", "、"}


def _turns(stop: str, usual: str, label: str, first: str) -> bool:
    """Tell whether a new clause begins here instead of one more part."""
    if stop in {"，", "；"} and (usual == "、" or (_ANEW.match(label) and not _ANEW.match(first))):
        return True
    return bool(_HANDLING.search(label)) and "公开" not in first and not _HANDLING.search(first)


def _enough(total: Quantity, parts: list[Quantity]) -> tuple[Quantity, ...]:
    """Return the first parts that make up the total exactly, where some do; else all."""
    sum_ = Decimal(0)
    for number, part in enumerate(parts, start=1):
        sum_ += part.low
        if sum_ == total.low and number >= 2:
            return tuple(parts[:number])
    return tuple(parts)


def _parts_before(text: Running, end: int) -> list[Quantity]:
    """Return the parts that stand in the sentence before 合计, in order, none where anything else stands among them."""
    shape = text.shape
    start = max(0, end - _REACH, *[shape.rfind(stop, max(0, end - _REACH), end) + 1 for stop in "。；\n"])
    if _APART.search(shape, start, end) or _DISTINCT.search(shape, start, end):
        return []
    parts = [text.quantity(sign) for sign in shape[start:end] if "\ue000" <= sign < "\uf000"]
    return parts if all(part.exact and part.unit == parts[0].unit for part in parts) else []
