"""Rules S009 and S010: the texts the report says it rests on, against those the project knows with their dates."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from gongkai.checks.rule import NOTE, WARNING, Mismatch, NotCheckable, rule
from gongkai.checks.text import Text
from gongkai.law import Source, sources
from gongkai.report import Report


@rule(
    "S009",
    "引用现行依据",
    severity=WARNING,
    source="form2021",
    clause="通知正文",
    message="引用的{number}已于 {until} 起不再施行，{year} 年度报告应依据{current}",
    remedy="改引现行的文件，并核对全文是否按现行格式编写。",
    example={
        "number": "国办公开办函〔2019〕60号",
        "until": date(2021, 9, 26),
        "year": 2023,
        "current": "国办公开办函〔2021〕30号",
    },
)
def basis_in_force(report: Report, text: Text) -> Iterator[Mismatch]:
    """报告依据的文件应当是编制时现行有效的。2021 年度起的报告不再依据 2019 年的试行格式。"""
    if report.year is None:
        raise NotCheckable("没有报告年份")
    written = date(report.year + 1, 1, 1)
    for old, new, pattern in _replaced():
        if new.in_force(written):
            for _, span in text.search(pattern):
                values = {"number": old.number, "until": new.first_day, "year": report.year, "current": new.number}
                yield Mismatch(values, (), (span,))


@rule(
    "S010",
    "文号写法",
    severity=NOTE,
    source="gbt9704",
    clause="7.2.5",
    message="文号写作“{found}”，应写作“{expected}”",
    remedy="照原文改正：年份用六角括号〔〕括全，“函”不作“涵”，命令写“第711号”。",
    example={"found": "国办公开办涵〔2021〕30号", "expected": "国办公开办函〔2021〕30号"},
)
def document_numbers(text: Text) -> Iterator[Mismatch]:
    """文号由发文机关代字、六角括号括起的四位年份和顺序号组成。"""
    for hit, span in text.search(_NUMBER):
        found = _BLANKS.sub("", hit[0])
        named = f"国办公开办函〔{hit['year']}〕{hit['count']}号"
        expected = named if hit["year"] else f"国{hit['order']}第{hit['serial']}号"
        if found != expected:
            yield Mismatch({"found": found, "expected": expected}, (), (span,))


_BLANKS = re.compile(r"[\s\u3000]+")
_NUMBER = re.compile(
    r"国(?:办公开办.?\W{0,3}(?P<year>20\d\d)\W{0,3}(?P<count>\d{1,3})\W?号"
    r"|(?P<order>务院令|令)\W{0,3}第?\W{0,2}(?P<serial>\d{3})\W?[号条])"
)


@cache
def _replaced() -> tuple[tuple[Source, Source, re.Pattern[str]], ...]:
    """Every text another one followed on the day after its last, that other one, and a pattern for the old number."""
    return tuple(
        (old, new, _pattern(old.number))
        for old in sources().values()
        for new in sources().values()
        if old.last_day and new.first_day == old.last_day + timedelta(days=1)
    )


def _pattern(number: str) -> re.Pattern[str]:
    issuer, *figures = re.findall(r"\d+|\D+", number)
    name = re.sub(r"\W+$", "", issuer).removesuffix("函").removesuffix("第")
    rest = r"\D{0,4}?".join(re.escape(figure) for figure in figures if figure.isdigit())
    return re.compile(rf"{re.escape(name)}\D{{0,4}}?{rest}\s*[号条]")
