"""The first screen tells what is to be answered, mended and read again."""

from datetime import UTC, date, datetime

from gongkai.web.publishing.actions.correction import AnswerReport, ReportError
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.desks.corrections import corrections, old_items
from gongkai.web.publishing.models import Correction

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
DAY = date(2026, 3, 2)


def test_reports_are_told_with_the_earliest_day_and_then_as_errors_to_mend(site, released):
    ReportError(site.organ, "错", released()).do(actor=None, at=NOW)
    assert [(task.count, task.due) for task in corrections(site.clerk, DAY)] == [(1, date(2026, 3, 5)), (0, None)]
    AnswerReport(Correction.objects.get(), "upheld", "改", site.clerk).do(actor=site.clerk, at=NOW)
    assert [task.count for task in corrections(site.clerk, DAY)] == [0, 1]
    assert [task.count for task in corrections(site.first, DAY)] == [0, 0]


def test_an_error_in_what_was_withdrawn_is_none_to_mend(site, released):
    page = released()
    ReportError(site.organ, "错", page).do(actor=None, at=NOW)
    AnswerReport(Correction.objects.get(), "upheld", "撤回", site.clerk).do(actor=site.clerk, at=NOW)
    Withdraw(page, site.clerk, "有误").do(actor=site.clerk, at=NOW)
    assert [task.count for task in corrections(site.clerk, DAY)] == [0, 0]


def test_old_items_are_told_after_a_year(site, released):
    released()
    assert [task.count for task in old_items(site.clerk, DAY)] == [0]
    assert [task.count for task in old_items(site.clerk, date(2027, 3, 3))] == [1]
