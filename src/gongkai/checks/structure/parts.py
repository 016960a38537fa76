"""Rules S003 to S008: the six parts, their order, headings, numbering and content."""

import re
from collections.abc import Iterator, Sequence

from gongkai.checks.rule import ERROR, NOTE, WARNING, Label, Mismatch, NotCheckable, Ordinal, rule
from gongkai.checks.text import NUMERALS, Line, Text
from gongkai.law import form
from gongkai.report import Doubt, Report, Span

OUT_OF_ORDER = "D205"
SHORTEST = 10
"""Fewer characters than this say nothing about a year's work or its problems."""


@rule(
    "S003",
    "六个部分齐全",
    severity=ERROR,
    source="form2021",
    clause="六个部分",
    message="缺少第{number}部分“{heading}”",
    remedy="补上该部分及标题；没有内容的也应写明“无”或者填报零。",
    example={"number": Ordinal(5), "heading": Label("存在的主要问题及改进情况")},
)
def six_parts(report: Report, text: Text) -> Iterator[Mismatch]:
    """报告由总体情况、主动公开、依申请公开、复议诉讼、问题和改进、其他事项六个部分组成，不能缺漏。"""
    present = {part.number for part in report.sections}
    if not present or not text:
        raise NotCheckable("没有读出任何部分")
    for part in report.form.parts:
        if part.number not in present:
            yield Mismatch({"number": Ordinal(part.number), "heading": Label(part.heading)})


@rule(
    "S004",
    "六个部分依次排列",
    severity=WARNING,
    source="form2021",
    clause="六个部分",
    message="第{number}部分“{heading}”的编号、位置有误或者重复出现",
    remedy="按格式的编号和次序排列六个部分，各部分只出现一次。",
    example={"number": Ordinal(4), "heading": "政府信息公开行政复议、行政诉讼情况"},
)
def parts_in_order(report: Report, doubts: Sequence[Doubt]) -> Iterator[Mismatch]:
    """六个部分按格式规定的编号和次序排列，每个部分只出现一次。"""
    if not report.sections:
        raise NotCheckable("没有读出任何部分")
    highest = 0
    for part in report.sections:
        if part.number <= highest:
            yield Mismatch({"number": Ordinal(part.number), "heading": part.heading})
        highest = max(highest, part.number)
    for doubt in doubts:
        if doubt.code == OUT_OF_ORDER:
            values = dict(doubt.values)
            yield Mismatch({"number": Ordinal(values["number"]), "heading": values["heading"]})


@rule(
    "S005",
    "部分标题用法定文字",
    severity=NOTE,
    source="form2021",
    clause="六个部分",
    since=2021,
    message="第{number}部分标题为“{found}”，格式规定为“{heading}”",
    remedy="改用 2021 年格式的标题。",
    example={
        "number": Ordinal(2),
        "found": "行政机关主动公开政府信息情况",
        "heading": "主动公开政府信息情况",
    },
)
def statutory_headings(report: Report) -> Iterator[Mismatch]:
    """2021 年格式规定了六个部分的标题；“行政机关……”“因政府信息公开工作被……”是旧格式的标题。"""
    if not report.sections:
        raise NotCheckable("没有读出任何部分")
    statutory = form("2021").parts
    for part in report.sections:
        heading = statutory[part.number - 1].heading
        if part.heading not in {"", heading} and _bare(part.heading) != _bare(heading):
            yield Mismatch({"number": Ordinal(part.number), "found": part.heading, "heading": heading})


@rule(
    "S006",
    "各部分有内容",
    severity=ERROR,
    source="reg2019",
    clause="第五十条",
    message="第{number}部分没有实质内容（“{words}”）",
    remedy="总体情况、存在的主要问题及改进情况都是法定内容，应如实填写，不能为空或者只写“无”。",
    example={"number": Ordinal(5), "words": "无"},
)
def parts_have_words(report: Report, text: Text) -> Iterator[Mismatch]:
    """总体情况（第一部分）和存在的主要问题及改进情况（第五部分）全靠文字，不能空着或者只写“无”。"""
    if not report.sections or not text:
        raise NotCheckable("没有读出任何部分")
    for number in (1, 5):
        part = report.section(number)
        words = "".join(part.lines) if part else ""
        if part and len(words) < SHORTEST:
            spans = tuple(Span(number, n, 0, len(line)) for n, line in enumerate(part.lines))
            yield Mismatch({"number": Ordinal(number), "words": words}, (), spans)


@rule(
    "S007",
    "小标题编号连贯",
    severity=WARNING,
    source="gbt9704",
    clause="7.3.3",
    message="第{section}部分小标题“{before}”之后是“{found}”，应为“{expected}”",
    remedy="按“一、”“（一）”“1.”“（1）”的层次重新编号。",
    example={"section": Ordinal(1), "before": "（三）", "found": "（4）", "expected": "（四）"},
)
def numbering(text: Text) -> Iterator[Mismatch]:
    """同一层次的小标题依次编号，不跳号、不混用汉字和阿拉伯数字。"""
    marked = [line for line in text.lines if line.section > 0 and _BRACKETED.match(line.words)]
    for number in sorted({line.section for line in marked}):
        yield from _gaps([line for line in marked if line.section == number])


@rule(
    "S008",
    "部分的数目",
    severity=WARNING,
    source="form2021",
    clause="六个部分",
    message="文中称报告有“{words}”，法定为六个部分",
    remedy="改为六个部分，并与实际内容一致。",
    example={"words": "五个部分"},
)
def says_six(text: Text) -> Iterator[Mismatch]:
    """正文介绍报告由几部分组成时，应与法定的六个部分一致。"""
    for line in [line for line in text.lines if line.section <= 1 and "部分" in line.words]:
        hit = _SAYS.search(line.words)
        if hit and hit[2] not in {"六", "6"}:
            yield Mismatch({"words": hit[1]}, (), (line.span(*hit.span()),))


_EDGES = re.compile(r"^[一二三四五六七八九十\d]+[、.．]\s*|[\s：:、。]+")
_BRACKETED = re.compile(r"\s*[（(]\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]")
_SAYS = re.compile(r"(?:报告|全文)[^。；]{0,150}?(?<!第)(([二三四五六七八九十]|\d+)个?部分)")


def _bare(heading: str) -> str:
    return _EDGES.sub("", heading)


def _gaps(lines: list[Line]) -> Iterator[Mismatch]:
    """Yield breaks in the （一）（二）… of one part. （1）（2）… is a level of its own, save where one fills a gap."""
    last, stray = 0, None
    for line in lines:
        hit = _BRACKETED.match(line.words)
        if not hit:
            continue
        if hit[1].isdigit():
            stray = (hit, line) if int(hit[1]) == last + 1 else stray
            continue
        number = NUMERALS.index(hit[1]) if hit[1] in NUMERALS else 0
        if last and number not in {1, last + 1}:
            seen, where = stray or (hit, line)
            before, expected = f"（{NUMERALS[last]}）", f"（{NUMERALS[last + 1]}）"
            values = {"section": Ordinal(line.section), "before": before, "found": seen[0].strip()}
            yield Mismatch({**values, "expected": expected}, (), (where.span(*seen.span()),))
        last, stray = number, None
