"""Sets of indicators: drawn up, filled, issued once their weights come to a hundred; then they stay."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.oversight.actions.indicator import DrawUpSet, IssueSet, PutIndicator, TakeOutIndicator
from gongkai.web.oversight.models import IndicatorSet
from gongkai.web.reporting.known import known_of

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TOLD = {
    "place": 1,
    "group": "组",
    "name": "会议",
    "basis": "",
    "weight": Decimal(60),
    "veto": False,
    "measure": "at_least",
}
GIVEN = {"figure": "oversight.meetings", "target": "4"}


@pytest.fixture
def put(office):
    known = known_of(office.county, 2026)

    def made(found, given=GIVEN, of=None, **told):
        return PutIndicator(found, {**TOLD, **told}, given, known, of)

    return made


def about(action):
    return [reason.about for reason in action.refusals(None, NOW)]


def test_a_set_is_filled_and_issued(office, put):
    mine = DrawUpSet(office.county, 2026, "考核", office.overseer).do(actor=office.overseer, at=NOW)
    put(mine).do(actor=office.overseer, at=NOW)
    assert about(put(mine)) == ["place"]
    assert about(put(mine, of=mine.indicators.get())) == []
    assert IssueSet(mine).refusals(None, NOW)[0].values == {"total": 60, "whole": 100}
    put(mine, {}, place=2, weight=Decimal(40), measure="people").do(actor=office.overseer, at=NOW)
    put(mine, {}, place=3, weight=Decimal(0), veto=True, measure="people").do(actor=office.overseer, at=NOW)
    IssueSet(mine).do(actor=office.overseer, at=NOW)
    assert put(mine, place=4).refusals(None, NOW)
    assert TakeOutIndicator(mine.indicators.first()).refusals(None, NOW)


def test_a_change_is_a_new_version_that_begins_with_the_old_one(office, indicators):
    draw = DrawUpSet(office.county, 2026, "考核", office.overseer, of=indicators)
    draw.do(actor=office.overseer, at=NOW)
    new = IndicatorSet.objects.get(state="draft")
    assert (new.version, new.indicators.count(), indicators.indicators.count()) == (2, 3, 3)
    assert about(draw) == ["year"]
    TakeOutIndicator(new.indicators.first()).do(actor=office.overseer, at=NOW)
    assert (new.indicators.count(), indicators.indicators.count()) == (2, 3)


@pytest.mark.parametrize(
    ("told", "given", "field"),
    [
        ({"veto": True}, GIVEN, "weight"),
        ({"weight": Decimal(0)}, GIVEN, "weight"),
        ({}, {"target": "4"}, "figure"),
        ({"measure": "__import__('os')"}, {}, "measure"),
    ],
)
def test_a_wrong_indicator_is_refused_at_its_field(office, put, told, given, field):
    mine = DrawUpSet(office.county, 2026, "考核", office.overseer).do(actor=None, at=NOW)
    assert about(put(mine, given, **told)) == [field]


def test_only_who_assesses_draws_up(office):
    for somebody in (office.clerk, office.head):
        with pytest.raises(Refused):
            DrawUpSet(office.county, 2026, "考核", somebody).do(actor=somebody, at=NOW)
    assert about(DrawUpSet(office.county, 2026, " ", office.overseer, "优秀")) == ["title", "grades"]
