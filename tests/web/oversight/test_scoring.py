"""Points in the end: blanks take nothing and say so, totals follow the losses, ranks are shared."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.oversight.models import Assessment
from gongkai.web.oversight.scoring import UNMEASURED, failed, marks_of, measure, ranked, total_of, write_result

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_a_blank_figure_takes_nothing_and_is_no_veto(assessment):
    for place in (2, 3):
        mark = assessment.marks.get(indicator__place=place)
        mark.indicator.given = {**mark.indicator.given, "figure": "typed.visits"}
        mark.indicator.save()
    measure(assessment, NOW)
    marks = marks_of(assessment)
    assert [each.reason for mark in marks for each in mark.losses.all()] == [UNMEASURED, UNMEASURED]
    assert (total_of(marks), failed(marks)) == (Decimal(100), False)


@pytest.mark.parametrize("key", ["typed.visits", "t2.licensing.decisions"])
def test_what_was_typed_into_the_report_is_measured(office, assessment, key):
    report = office.organ.annual_reports.create(year=2026, due=NOW.date(), begun_at=NOW)
    report.typed.create(key=key, value=3, note="另有系统", at=NOW)
    mark = assessment.marks.get(indicator__place=2)
    mark.indicator.given = {**mark.indicator.given, "figure": key}
    mark.indicator.save()
    measure(assessment, NOW)
    assert mark.losses.get().points == Decimal(10)


def test_the_result_is_what_is_left(assessment):
    assert write_result(assessment) == {"total": "60.00", "grade": "合格"}


def test_the_marks_of_an_assessment_take_a_handful_of_queries(assessment, django_assert_num_queries):
    with django_assert_num_queries(3):
        assert [mark.points for mark in marks_of(assessment)] == [Decimal(50), Decimal(10), Decimal(0)]


@pytest.mark.parametrize(
    ("told", "ranks"),
    [
        ([("90", False), ("95", False), ("90", False), ("80", False)], [1, 2, 2, 4]),
        ([("100", True), ("10", False)], [1, 2]),
        ([(None, False)], []),
    ],
)
def test_equal_points_share_a_rank_and_a_failed_veto_comes_last(told, ranks):
    rows = [
        Assessment(total=total and Decimal(total), failed=failed_, organ=Organ(path=f"{place:04}"))
        for place, (total, failed_) in enumerate(told)
    ]
    found = ranked(rows)
    assert [rank for rank, _ in found] == ranks
    assert [each.failed for _, each in found] == sorted(each.failed for _, each in found)
