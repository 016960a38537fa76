"""The checks on a report in the making: every rule of `gongkai.checks`, and what holds it back from the reviews."""

from collections.abc import Iterator

from gongkai.checks import Severity, check
from gongkai.checks.finding import Dismissal, Verdict
from gongkai.web.organs.action import Reason
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.totals import gather
from gongkai.web.reporting.value import Compiled, of_last_year


def judged(annual: AnnualReport, compiled: Compiled) -> Verdict:
    """Check what was compiled against every rule, with last year's report and those of the members it adds up."""
    waivers = [Dismissal(each.fingerprint, each.reason, each.code) for each in annual.waivers.all()]
    below = gather(annual.organ, annual.year).reports.values() if annual.scope == "whole" else ()
    return check(compiled.report, last=of_last_year(annual), members=tuple(below), dismissals=waivers)


def obstacles(annual: AnnualReport, compiled: Compiled, verdict: Verdict | None = None) -> Iterator[Reason]:
    """Yield what holds a report back from the reviews: open errors, chips without a value, points not yet settled.

    `verdict` is what the rules say of it, where they were asked before.
    """
    for finding in (verdict or judged(annual, compiled)).of(Severity.ERROR):
        yield Reason("{code}：{finding}", {"code": finding.code, "finding": finding.text()}, finding.rule.source)
    for chip in compiled.open:
        yield Reason("“{chip}”还没有数值：填报这项数据，或者改写这句话", {"chip": chip})
    count = annual.points.filter(settled_at__isnull=True).count()
    if count:
        yield Reason("还有 {count} 条退回意见没有处理", {"count": count})
    if annual.scope == "whole":
        missing = gather(annual.organ, annual.year).missing
        if missing:
            names = "、".join(organ.name for organ in missing)
            yield Reason("还缺 {count} 个下级机关的报告：{names}", {"count": len(missing), "names": names})
