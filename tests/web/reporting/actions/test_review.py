"""Three people review what the records make; nobody reviews their own; a changed record voids what was passed."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.tables import stages
from gongkai.web.reporting.actions.review import PASSING, RETURNING, RecallReport, SubmitForReview

NOW = datetime(2026, 1, 12, 1, 30, tzinfo=UTC)


def test_a_report_goes_through_three_reviews(begun, through):
    report = through(begun, until="approved")
    assert report.stage == "approved"
    assert [each.stage for each in report.rounds.get().judgements.order_by("pk")] == list(stages())


def test_who_wrote_it_does_not_review_it(year, begun, through):
    report = through(begun, until="first")
    with pytest.raises(Refused, match="权限"):
        PASSING["first"](report.rounds.get(), year.clerk).do(actor=year.clerk, at=NOW)
    with pytest.raises(Refused, match="不能审核自己的稿件"):
        PASSING["first"](report.rounds.get(), year.clerk, tuple(stages()["first"].points)).do(actor=None, at=NOW)


def test_points_not_ticked_hold_it_back(year, begun, through):
    report = through(begun, until="first")
    with pytest.raises(Refused, match="还有校对要点没有勾选"):
        PASSING["first"](report.rounds.get(), year.first).do(actor=year.first, at=NOW)


def test_a_record_that_changes_meanwhile_stops_the_reviews(year, begun, through):
    report = through(begun, until="second")
    RegisterRow.objects.filter(number="1").delete()
    with pytest.raises(Refused, match="送审之后记录有变动"):
        PASSING["second"](report.rounds.get(), year.second, tuple(stages()["second"].points)).do(
            actor=year.second, at=NOW
        )


def test_it_is_returned_with_a_remark_and_submitted_again(year, begun, through):
    report = through(begun, until="second")
    with pytest.raises(Refused, match="请写明意见"):
        RETURNING["second"](report.rounds.get(), year.second).do(actor=year.second, at=NOW)
    RETURNING["second"](report.rounds.get(), year.second, remark="核对数字").do(actor=year.second, at=NOW)
    report.refresh_from_db()
    assert report.stage == "drafting"
    assert through(report, until="approved").stage == "approved"


def test_it_is_recalled_and_its_approvals_are_gone(year, begun, through):
    report = through(begun, until="approved")
    RecallReport(report).do(actor=year.clerk, at=NOW)
    report.refresh_from_db()
    assert report.stage == "drafting"
    assert report.rounds.get().outcome == "recalled"


def test_an_error_holds_it_back(year, begun):
    begun.parts.filter(number=1).update(before="（一）主动公开。本年收到政府信息公开申请3件。")
    with pytest.raises(Refused, match=r"N\d"):
        SubmitForReview(begun, year.clerk).do(actor=year.clerk, at=NOW)


def test_a_year_that_is_not_over_is_not_submitted(year, begun):
    with pytest.raises(Refused, match="还没有过完"):
        SubmitForReview(begun, year.clerk).do(actor=year.clerk, at=NOW.replace(year=2025))
