"""Rules A: a superior's report against the sum of the reports it adds up.

A government's report covers its departments and the governments below; its own office usually adds to their figures, so
the superior's figure may be higher than the sum of the reports at hand, but hardly lower.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from gongkai.checks.rule import NOTE, WARNING, Label, Mismatch, NotCheckable, name, rule
from gongkai.report import Report, total


@rule(
    "A001",
    "下级报告齐整",
    severity=WARNING,
    source="practice",
    message="下级报告有误：{organ} {year} 年度出现 {times} 次（汇总的是 {expected} 年度）",
    remedy="去掉重复的报告，换成同一年度的报告，再汇总。",
    example={"organ": "柳湾镇人民政府", "year": 2023, "times": 1, "expected": 2024},
)
def members_in_order(report: Report, members: Sequence[Report]) -> Iterator[Mismatch]:
    """参与汇总的下级报告应是同一年度的，每个机关只有一份。"""
    seen = Counter((member.organ, member.year) for member in members)
    if report.year is None or not any(organ and year for organ, year in seen):
        raise NotCheckable("报告没有年份或者机关名称")
    for (organ, year), times in seen.items():
        if organ and year and (times > 1 or year != report.year):
            yield Mismatch({"organ": organ, "year": year, "times": times, "expected": report.year})


@rule(
    "A002",
    "汇总数不少于下级之和",
    severity=WARNING,
    source="reg2019",
    clause="第四十九条、第五十条",
    message="{cell}：汇总填 {own}，{count} 份下级报告之和为 {sum}，少 {gap}",
    remedy="核对统计口径：只报本级机关的，不应与下级相加；报全辖区的，不应少于下级之和（共同被告案件只计一次的除外）。",
    example={"cell": Label("一、本年新收政府信息公开申请数量 总计"), "own": 17, "sum": 95, "count": 12, "gap": 78},
)
def not_below_members(report: Report, members: Sequence[Report]) -> Iterator[Mismatch]:
    """县级以上政府的报告汇总所属部门和下级政府，各项数字不会少于所汇总的报告之和。下级有空白的格不比较。"""
    added = total(members)
    lacking = 0
    for path, own in report.cells():
        known = added.cells.get(path)
        if own is None or known is None:
            lacking += 1
        elif own < known:
            values = {"cell": name(report, path), "own": own, "sum": known, "count": added.count, "gap": known - own}
            yield Mismatch(values, (path,))
    if lacking:
        raise NotCheckable("{count} 个单元格有机关没有填写，无法相加", count=lacking)


@rule(
    "A003",
    "汇总数与下级之和有差额",
    severity=NOTE,
    source="practice",
    message="{count} 个单元格高于 {members} 份下级报告之和，最大的是{cell}：{own} 对 {sum}",
    remedy="差额应来自本级机关和未列入的机关；请确认下级报告已经收齐。",
    example={"count": 7, "members": 12, "cell": Label("行政许可 本年处理决定数量"), "own": 9487, "sum": 9300},
)
def above_members(report: Report, members: Sequence[Report]) -> Iterator[Mismatch]:
    """汇总数高于下级之和本属正常，差额应能由本级机关和名单以外的机关说明；列出供核对。"""
    added = total(members)
    above = [
        (own - known, path)
        for path, own in report.cells()
        if own is not None and (known := added.cells.get(path)) is not None and own > known
    ]
    if not above and None in {added.cells.get(path) for path in report.form.paths}:
        raise NotCheckable("下级报告有空白，无法相加")
    if above:
        path = max(above)[1]
        values = {"count": len(above), "members": added.count, "cell": name(report, path)}
        yield Mismatch({**values, "own": report[path], "sum": added.cells[path]}, tuple(path for _, path in above))
