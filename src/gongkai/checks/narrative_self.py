"""Rules N: the sentences against themselves, whatever the tables state."""

from collections.abc import Iterator
from itertools import groupby

from gongkai.checks.prose import Prose
from gongkai.checks.prose.breakdowns import Breakdown
from gongkai.checks.prose.figures import FIGURES
from gongkai.checks.prose.numbers import Quantity
from gongkai.checks.prose.statements import AREA, Statement
from gongkai.checks.rule import WARNING, Label, Mismatch, NotCheckable, rule

_ACCURATE = "四、明确责任（内容不准确）"
_ONE_MEANING = (
    *(
        "received",
        "carried_in",
        "carried_out",
        "concluded",
        "granted",
        "partial",
        "denied",
        "unable",
        "unprocessed",
    ),
    *("reconsideration", "suits", "direct_suit", "suit_after", "issued", "repealed", "in_force"),
    *("licensing", "penalties", "coercion", "fees", "processing_fee", "disclosed"),
)


@rule(
    "N001",
    "分项之和少于总数",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message="文中总数“{total}”，所列 {count} 个分项之和为 {sum}，少 {gap}",
    remedy="核对各分项；如只列举了一部分，请在末尾加“等”。",
    example={"total": "250条", "count": 9, "sum": 243, "gap": 7},
)
def parts_fall_short(prose: Prose) -> Iterator[Mismatch]:
    """同一句中先写总数、再逐项列出的，分项之和应等于总数。

    只在列举看来完整时判断：写明“分别为”，或者分项已占总数的绝大部分，且没有“等”“其余”等字样。
    """
    for each in _broken_down(prose):
        if each.sum < each.total.low and each.whole:
            yield _breakdown(prose, each)


@rule(
    "N002",
    "分项之和多于总数",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message="文中总数“{total}”，所列 {count} 个分项之和为 {sum}，多 {gap}",
    remedy="核对各分项；如分项互有重叠（同一信息在几处发布），请写明。",
    example={"total": "250条", "count": 3, "sum": 257, "gap": 7},
)
def parts_exceed(prose: Prose) -> Iterator[Mismatch]:
    """同一句中先写总数、再逐项列出的，分项之和不应多于总数；写明同步、转载、重复的除外。"""
    for each in _broken_down(prose):
        if each.sum > each.total.low and each.total.low not in {part.low for part in each.parts}:
            yield _breakdown(prose, each)


@rule(
    "N003",
    "同一数字前后不一",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message="文中{figure}先写“{first}”，后写“{second}”",
    remedy="核对台账，前后改为一致；如两处口径不同，请在句中写明。",
    example={"figure": Label("主动公开的政府信息"), "first": "250条", "second": "205条"},
)
def told_twice(prose: Prose) -> Iterator[Mismatch]:
    """同一年度、同一口径的同一个数字，在文中各处应当相同；能由表格判断对错的，由与表格比较的各条指出。"""
    open_ = [
        each
        for figure in _ONE_MEANING
        for each, answer in prose.answers.get(figure, ())
        if each.scope != AREA and each.quantity.exact and not (answer.agrees or answer.contradicts)
    ]
    for _, group in groupby(sorted(open_, key=_figure), key=_figure):
        first, *others = group
        for other in others:
            if not _alike(first.quantity, other.quantity):
                yield _twice(prose, first, other)
    if not open_:
        raise NotCheckable("文中没有重复出现、又不能由表格判断的数字")


@rule(
    "N004",
    "所占百分比",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message="文中“{part}”占“{whole}”的比例写作 {percent}%，应为 {right}%",
    remedy="核对件数和总数，重新计算百分比。",
    example={"part": "35件", "whole": "805件", "percent": 5.3, "right": 4.3},
)
def shares_fit(prose: Prose) -> Iterator[Mismatch]:
    """一段中几个件数各附百分比、多数合于同一个总数的，其余的也应合于这个总数。"""
    if not prose.shares:
        raise NotCheckable("文中没有总数明确的百分比")
    for each in prose.shares:
        if not each.fits:
            said = {"part": _said(prose, each.part), "whole": _said(prose, each.whole)}
            figures = {"percent": each.percent.low, "right": each.right}
            yield Mismatch({**said, **figures}, (), (prose.text.clause(each.percent),))


def _broken_down(prose: Prose) -> tuple[Breakdown, ...]:
    if not prose.breakdowns:
        raise NotCheckable("文中没有列出分项的总数")
    return prose.breakdowns


def _breakdown(prose: Prose, each: Breakdown) -> Mismatch:
    ends = [each.total, *each.parts]
    start, end = min(part.start for part in ends), max(part.end for part in ends)
    values = {"total": _said(prose, each.total), "count": len(each.parts), "sum": each.sum}
    return Mismatch(values | {"gap": abs(each.total.low - each.sum)}, (), (prose.text.span(start, end),))


def _figure(each: Statement) -> tuple[str, str, str]:
    return each.figure, each.whole, each.scope


def _alike(first: Quantity, second: Quantity) -> bool:
    return abs(first.low - second.low) < max(first.step, second.step)


def _twice(prose: Prose, first: Statement, second: Statement) -> Mismatch:
    values = {
        "figure": FIGURES[first.figure].name,
        "first": _said(prose, first.quantity),
        "second": _said(prose, second.quantity),
    }
    return Mismatch(values, (), (prose.text.clause(first.quantity), prose.text.clause(second.quantity)))


def _said(prose: Prose, quantity: Quantity) -> str:
    return prose.text.text[quantity.start : quantity.end]
