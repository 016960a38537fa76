"""What holds a report back: errors that are open, chips without a value, remarks, members that are missing."""

from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.verdict import obstacles


def told(report):
    return [each.message.format(**each.values) for each in obstacles(report, compile_report(report))]


def test_chips_and_remarks_hold_it_back(year, begun):
    assert told(begun) == []
    begun.parts.filter(number=5).update(before="热线{{typed.hotline}}件。")
    begun.points.create(place="part1", text="改", by=year.overseer, at=begun.begun_at)
    found = told(begun)
    assert any("{{typed.hotline}}" in each for each in found)
    assert "还有 1 条退回意见没有处理" in found


def test_a_waived_error_holds_nothing_back(begun):
    begun.parts.filter(number=1).update(before="（一）主动公开。本年收到政府信息公开申请3件。")
    before = [each for each in obstacles(begun, compile_report(begun)) if each.source]
    assert before


def test_a_total_waits_for_its_members(year, begun):
    whole = AnnualReport.objects.create(
        organ=year.county, year=2025, scope="whole", due=begun.due, begun_at=begun.begun_at
    )
    assert any(year.organ.name in each for each in told(whole))
