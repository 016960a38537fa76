"""Rules S001, S002 and S011 to S013: whose report on which year it is, the period it covers, whom to ask."""

import re
from collections.abc import Iterator
from datetime import date

from gongkai.checks.rule import NOTE, WARNING, Label, Mismatch, NotCheckable, rule
from gongkai.checks.text import Line, Text
from gongkai.report import Report, Span
from gongkai.report.place import TITLE


@rule(
    "S001",
    "标题用法定名称",
    severity=WARNING,
    source="form2021",
    clause="标题",
    message="标题为“{found}”，应为“（机关全称）（年份）年{title}”",
    remedy="标题写机关全称、年份和法定名称，各出现一次，次序不变。",
    example={"found": "柳湾镇2024年政府信息公开年度工作报告", "title": "政府信息公开工作年度报告"},
)
def statutory_title(report: Report, text: Text) -> Iterator[Mismatch]:
    """报告名称是“政府信息公开工作年度报告”，前面写机关全称和年份；“年度工作报告”“公开年报”不是法定名称。"""
    found = _BLANKS.sub("", report.title)
    if not found:
        raise NotCheckable("没有标题")
    statutory = report.form.title
    if not found.endswith(statutory) or found.count("年度") > 1 or found.startswith("关于"):
        span = text.lines[0].span(0, len(report.title))
        yield Mismatch({"found": found, "title": statutory}, (), (span,))


@rule(
    "S002",
    "标题写明机关和年份",
    severity=WARNING,
    source="form2021",
    clause="标题",
    message="没有{missing}",
    remedy="标题写作“某某机关某年政府信息公开工作年度报告”。",
    example={"missing": Label("标题中的机关名称")},
)
def title_names_organ_and_year(text: Text) -> Iterator[Mismatch]:
    """标题应写明机关全称和报告年份，读者才知道是谁的、哪一年的报告。"""
    title = _BLANKS.sub("", text.report.title)
    if not title:
        yield Mismatch({"missing": Label("标题")})
        return
    span = Span(TITLE, 0, 0, len(text.report.title))
    if not _YEAR.search(title):
        yield Mismatch({"missing": Label("标题中的年份")}, (), (span,))
    if not _SUBJECT.split(_YEAR.sub("", title))[0].removeprefix("关于").strip("年度的"):
        yield Mismatch({"missing": Label("标题中的机关名称")}, (), (span,))


@rule(
    "S011",
    "写明统计期限",
    severity=NOTE,
    source="practice",
    message="没有写明数据的统计期限",
    remedy="写明“本报告所列数据的统计期限自某年1月1日起至12月31日止”。",
)
def period_stated(text: Text) -> Iterator[Mismatch]:
    """报告通常在开头写明数据的统计期限。"""
    if not text.period:
        yield Mismatch({})


@rule(
    "S012",
    "统计期限为整个年度",
    severity=WARNING,
    source="reg2019",
    clause="第四十九条",
    message="统计期限写作“{words}”，{year} 年度报告应自1月1日起至12月31日止",
    remedy="更正统计期限；同时核对数据是否确为整个年度的。",
    example={"words": "2024年1月1日起至12月30日", "year": 2024},
)
def whole_year(report: Report, text: Text) -> Iterator[Mismatch]:
    """年度报告报告上一年度的情况，统计期限是报告年度的 1 月 1 日至 12 月 31 日。"""
    found = text.period
    if not found:
        raise NotCheckable("没有写明统计期限")
    year = report.year or (found.first.year if found.first else 0)
    if (found.first, found.last) != (date(year or 1, 1, 1), date(year or 1, 12, 31)):
        lines = report.preamble if found.span.section == 0 else _lines(report, found.span.section)
        words = lines[found.span.paragraph][found.span.start : found.span.end]
        yield Mismatch({"words": words, "year": year}, (), (found.span,))


@rule(
    "S013",
    "写明联系方式",
    severity=NOTE,
    source="practice",
    message="没有写明联系方式（电话、邮箱或者地址）",
    remedy="写明对报告有疑问时联系的机构、地址、电话。",
)
def contact_stated(text: Text) -> Iterator[Mismatch]:
    """报告通常写明对报告有疑问时如何联系。"""
    if not any(word in text.whole for word in _CONTACT):
        yield Mismatch({})


@rule(
    "S019",
    "日期写法",
    severity=WARNING,
    source="gbt9704",
    clause="7.3.5",
    message="“{words}”不是一个日期",
    remedy="核对年、月、日；多半是漏字或者多打了一位数字。",
    example={"words": "202020年"},
)
def real_dates(text: Text) -> Iterator[Mismatch]:
    """日期应当存在：年份四位，月份一至十二，日在当月之内。"""
    for hit in _DATE.finditer(text.whole):
        if hit["run"] or not _exists(hit["month"], hit["day"]):
            yield Mismatch({"words": hit[0]}, (), (text.span(*hit.span()),))


@rule(
    "S020",
    "正文写的是本年",
    severity=WARNING,
    source="form2021",
    clause="四、明确责任",
    message="{year} 年度报告中写“{words}”，疑似沿用其他年度的文字",
    remedy="核对这一句的年份和数字，不要沿用上年的段落。",
    example={"year": 2024, "words": "2023年共公开信息120条"},
)
def other_year(report: Report, text: Text) -> Iterator[Mismatch]:
    """总体情况等部分叙述的是报告年度的工作。只写上一年或者下一年、又没有比较字样的数字，多半是沿用的旧文字。"""
    if report.year is None:
        raise NotCheckable("没有报告年份")
    others = {str(report.year - 1), str(report.year + 1)}
    if not any(year in text.whole for year in others):
        return
    for line in text.lines:
        if 0 <= line.section < 5 and any(year in line.words for year in others):
            yield from _of_other_years(report.year, line, others)


_BLANKS = re.compile(r"[\s\u3000]+")
_YEAR = re.compile(r"(?:19|20)\d\d年?")
_NAMED_YEAR = re.compile(r"(20\d\d)\s*年")
_SUBJECT = re.compile("政府信息|政务公开|政务信息|信息公开")
_CONTACT = ("电话", "邮箱", "邮编", "地址", "联系方式", "传真")
_DATE = re.compile(
    r"[12年](?:(?<=[12])(?<![\d—-].)(?P<run>[09]\d{3,6}\s*[年月日])"
    r"|(?<=年)\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日)"
)
_SENTENCE = re.compile(r"[^。；！？]+")
_DONE = re.compile(r"(?:收到|受理|办理|办结|公开|发布|答复|制发|印发)[^，。]{0,20}?\d+\s*余?[条件次个期份篇]")
_COMPARED = re.compile(r"上年|去年|上一年|较|比|同期|以来|起|以前|结转|计划|下年|下一年|规划|〔|号|年底|年末|截至|截止")
_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _exists(month: str, day: str) -> bool:
    return 1 <= int(month) <= 12 and 1 <= int(day) <= _LONGEST_MONTH[int(month) - 1]


def _of_other_years(year: int, line: Line, others: set[str]) -> Iterator[Mismatch]:
    for hit in _SENTENCE.finditer(line.words):
        named = set(_NAMED_YEAR.findall(hit[0]))
        if named and named <= others and _DONE.search(hit[0]) and not _COMPARED.search(hit[0]):
            yield Mismatch({"year": year, "words": hit[0].strip()}, (), (line.span(*hit.span()),))


def _lines(report: Report, number: int) -> tuple[str, ...]:
    part = report.section(number)
    return part.lines if part else ()
