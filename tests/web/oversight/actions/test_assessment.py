"""An assessment up to its result: counted from the records, seen by the organ itself, checked, told."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.oversight.actions.assessment import Assess, HandInView, ReturnView, TellResult, ViewOneself
from gongkai.web.oversight.actions.checking import FindInOrder
from gongkai.web.oversight.actions.indicator import DrawUpSet
from gongkai.web.oversight.models import IndicatorSet

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def judged(assessment):
    """The one mark that a person judges and that gives points."""
    return assessment.marks.get(indicator__place=1)


def view(office, assessment, judged, points=Decimal(45)):
    ViewOneself(assessment, {judged.pk: (points, "台账见附件")}).do(actor=office.clerk, at=NOW)


def test_what_is_counted_is_counted_from_the_records(office, assessment, judged, meeting):
    assert [str(each.points) for each in assessment.marks.get(indicator__place=2).losses.all()] == ["40.00"]
    for _ in range(3):
        meeting()
    view(office, assessment, judged)
    HandInView(assessment).do(actor=office.clerk, at=NOW)
    loss = assessment.marks.get(indicator__place=2).losses.get()
    assert (loss.points, loss.figure, loss.values["value"]) == (Decimal(10), "oversight.meetings", "3")


def test_it_goes_to_the_organ_above_and_back(office, assessment, judged):
    assert (assessment.state, assessment.due) == ("own", date(2026, 3, 16))
    assert HandInView(assessment).refusals(office.clerk, NOW)[0].values == {"name": "第1项"}
    view(office, assessment, judged)
    HandInView(assessment).do(actor=office.clerk, at=NOW)
    assert [each.about for each in ReturnView(assessment, " ").refusals(office.overseer, NOW)] == ["remark"]
    ReturnView(assessment, "请补证明").do(actor=office.overseer, at=NOW)
    assessment.refresh_from_db()
    assert (assessment.state, assessment.remark) == ("own", "请补证明")
    HandInView(assessment).do(actor=office.clerk, at=NOW)
    assessment.refresh_from_db()
    assert (assessment.state, assessment.remark) == ("checking", "")


def test_a_result_is_told_when_everything_was_looked_at(office, assessment, judged, meeting):
    for _ in range(4):
        meeting()
    view(office, assessment, judged)
    HandInView(assessment).do(actor=office.clerk, at=NOW)
    assert TellResult(assessment).refusals(office.overseer, NOW)[0].values == {"name": "第1项"}
    FindInOrder(judged, office.overseer).do(actor=office.overseer, at=NOW)
    TellResult(assessment).do(actor=office.overseer, at=NOW)
    assessment.refresh_from_db()
    told = (assessment.state, assessment.total, assessment.grade, assessment.appeal_until)
    assert told == ("told", Decimal(100), "优秀", date(2026, 3, 9))


@pytest.mark.parametrize("points", [Decimal(-1), Decimal(51)])
def test_own_points_stay_within_the_weight(assessment, judged, points):
    found = ViewOneself(assessment, {judged.pk: (points, "")}).refusals(None, NOW)
    assert [each.about for each in found] == [f"points{judged.pk}"]


def test_nobody_writes_into_what_is_counted(assessment):
    counted = assessment.marks.get(indicator__place=2)
    assert ViewOneself(assessment, {counted.pk: (Decimal(50), "")}).refusals(None, NOW)


def test_nobody_judges_the_own_organ_nor_the_organ_above(office, person, assessment, judged):
    view(office, assessment, judged)
    HandInView(assessment).do(actor=office.clerk, at=NOW)
    for somebody in (person("overseer", office.organ), office.clerk, office.head):
        with pytest.raises(Refused):
            TellResult(assessment).do(actor=somebody, at=NOW)


def test_who_is_assessed(office, indicators):
    def refused(organ, found=indicators):
        return bool(Assess(found, organ).refusals(office.overseer, NOW))

    assert [refused(organ) for organ in (office.organ, office.other)] == [False, False]
    assert [refused(organ) for organ in (office.county, office.village)] == [True, True]
    Assess(indicators, office.organ).do(actor=office.overseer, at=NOW)
    assert refused(office.organ)
    DrawUpSet(office.county, 2026, "新版", office.overseer).do(actor=office.overseer, at=NOW)
    assert refused(office.other, IndicatorSet.objects.get(state="draft"))
