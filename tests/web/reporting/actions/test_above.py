"""The way up: handed up, returned with remarks at its cells, accepted; and who is late is reminded."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.reporting.actions.above import AcceptReport, HandUp, Remind, RemindToBegin, ReturnReport
from gongkai.web.reporting.actions.review import SubmitForReview
from gongkai.web.reporting.actions.write import SettlePoint
from gongkai.web.reporting.models import AnnualReport, Reminder

AT = datetime(2026, 1, 20, 1, 30, tzinfo=UTC)
YEAR = 2025


@pytest.fixture
def handed(year, begun, through):
    report = through(begun, until="approved")
    HandUp(report, year.clerk).do(actor=year.clerk, at=AT)
    return now(report)


def now(report):
    return AnnualReport.objects.get(pk=report.pk)


def test_only_what_passed_the_reviews_goes_up_and_only_once(year, begun, through):
    with pytest.raises(Refused, match="三审通过以后才能报送"):
        HandUp(begun, year.clerk).do(actor=year.clerk, at=AT)
    report = through(begun, until="approved")
    HandUp(report, year.clerk).do(actor=year.clerk, at=AT)
    assert now(report).above == "submitted"
    with pytest.raises(Refused, match="不用再报送"):
        HandUp(report, year.clerk).do(actor=year.clerk, at=AT)


def test_what_is_returned_is_open_for_writing_with_its_points(year, handed):
    points = {"t3.new.total": "与台账不符", "part5": "照抄上年"}
    ReturnReport(handed, year.overseer, "请核对", points).do(actor=year.overseer, at=AT)
    report = now(handed)
    assert (report.stage, report.above) == ("drafting", "returned")
    assert {each.place: each.text for each in report.points.all()} == points
    assert report.rounds.get().outcome == "voided"
    with pytest.raises(Refused, match="还有 2 条退回意见没有处理"):
        SubmitForReview(report, year.clerk).do(actor=year.clerk, at=AT)
    for point in report.points.all():
        SettlePoint(point, "已改", year.clerk).do(actor=year.clerk, at=AT)
    SubmitForReview(report, year.clerk).do(actor=year.clerk, at=AT)
    assert [each.kind for each in report.passages.all()] == ["submitted", "returned"]


def test_a_return_says_why_and_points_where_there_is_something(year, handed):
    with pytest.raises(Refused, match="请写明意见"):
        ReturnReport(handed, year.overseer, " ").do(actor=year.overseer, at=AT)
    with pytest.raises(Refused, match=r"没有“t9\.x”这个位置"):
        ReturnReport(handed, year.overseer, "改", {"t9.x": "改"}).do(actor=year.overseer, at=AT)
    assert now(handed).above == "submitted"


def test_accepted_once_and_by_nobody_of_the_organ_itself(year, handed):
    with pytest.raises(Refused, match="没有"):
        AcceptReport(handed, year.clerk).do(actor=year.clerk, at=AT)
    AcceptReport(handed, year.overseer).do(actor=year.overseer, at=AT)
    assert now(handed).above == "accepted"
    for action in (AcceptReport(handed, year.overseer), ReturnReport(handed, year.overseer, "改")):
        with pytest.raises(Refused, match="没有待验收的报送"):
            action.do(actor=year.overseer, at=AT)


def test_who_has_begun_is_reminded_of_the_report_and_who_has_not_of_beginning(year, begun):
    Remind(begun, year.overseer, "月底前").do(actor=year.overseer, at=AT)
    assert begun.passages.get().remark == "月底前"
    with pytest.raises(Refused, match="已经开始编写"):
        RemindToBegin(year.organ, YEAR, year.overseer).do(actor=year.overseer, at=AT)
    RemindToBegin(year.other, YEAR, year.overseer, "请抓紧").do(actor=year.overseer, at=AT)
    assert Reminder.objects.get().organ == year.other
    with pytest.raises(Refused, match="没有"):
        RemindToBegin(year.other, YEAR, year.clerk).do(actor=year.clerk, at=AT)


def test_who_handed_up_is_not_reminded(year, handed):
    with pytest.raises(Refused, match="不用催"):
        Remind(handed, year.overseer).do(actor=year.overseer, at=AT)


def test_nobody_stands_above_the_topmost(team, begun, through):
    report = through(begun, until="approved")
    AnnualReport.objects.filter(pk=report.pk).update(organ=team.county)
    reasons = [each.message for each in HandUp(now(report), team.clerk).reasons(AT)]
    assert reasons == ["没有上级机关可以报送"]
