"""The way up: handed up, returned with remarks at its cells, accepted; and who is late is reminded."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.reporting.actions.above import AcceptReport, HandUp, Remind, RemindToBegin, ReturnReport
from gongkai.web.reporting.actions.publish import CorrectReport, PublishReport
from gongkai.web.reporting.actions.review import RecallReport, SubmitForReview
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


def test_what_is_corrected_is_with_nobody_above_until_it_is_handed_up_again(year, begun, through):
    report = through(begun)
    HandUp(report, year.clerk).do(actor=year.clerk, at=AT)
    CorrectReport(now(report), "一件重复登记").do(actor=year.clerk, at=AT)
    assert now(report).above == ""
    SubmitForReview(now(report), year.clerk, "更正行政许可数").do(actor=year.clerk, at=AT)
    for action in (ReturnReport(report, year.overseer, "改"), AcceptReport(report, year.overseer)):
        with pytest.raises(Refused, match="没有待验收的报送"):
            action.do(actor=year.overseer, at=AT)
    RecallReport(now(report)).do(actor=year.clerk, at=AT)
    SubmitForReview(now(report), year.clerk, "更正行政许可数").do(actor=year.clerk, at=AT)
    assert now(report).stage == "first"


def test_what_is_recalled_is_accepted_anew_before_it_is_published(year, handed, through):
    year.organ.own_settings.create(key="report_accept_first", value="yes", since="2020-01-01")
    AcceptReport(handed, year.overseer).do(actor=year.overseer, at=AT)
    done = RecallReport(now(handed)).do(actor=year.clerk, at=AT)
    assert done.above == ""
    assert AuditRow.objects.get(action="recall_report").detail["above"] == ["accepted", ""]
    report = through(now(handed), until="approved")
    with pytest.raises(Refused, match="上级要求验收后再公布"):
        PublishReport(report, year.clerk).do(actor=year.clerk, at=AT)


def test_what_was_returned_stays_so_while_it_is_written(year, handed):
    ReturnReport(handed, year.overseer, "改").do(actor=year.overseer, at=AT)
    SubmitForReview(now(handed), year.clerk).do(actor=year.clerk, at=AT)
    RecallReport(now(handed)).do(actor=year.clerk, at=AT)
    assert now(handed).above == "returned"


def test_a_draft_is_neither_accepted_nor_returned(year, handed):
    """It stood handed up while it was written again, before what is recalled was taken back from above too."""
    AnnualReport.objects.filter(pk=handed.pk).update(stage="drafting")
    for action in (AcceptReport(handed, year.overseer), ReturnReport(handed, year.overseer, "改")):
        with pytest.raises(Refused, match="没有待验收的报送，现在是“编写中”"):
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
