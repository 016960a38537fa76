"""A county that assesses a town, the people who do it, and records they work on."""

from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace

import pytest

from gongkai.web.oversight.actions.assessment import Assess
from gongkai.web.oversight.actions.indicator import IssueSet
from gongkai.web.oversight.models import Assessment, Indicator, IndicatorSet, Meeting, Training, WorkPoint

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
GRADES = "优秀 90\n合格 60\n不合格 0"


@pytest.fixture
def office(county, person):
    """The town's clerk and head, the county's overseer, and those of the other township."""
    since = date(2020, 1, 1)
    return SimpleNamespace(
        organ=county.town,
        county=county.county,
        other=county.other,
        village=county.village,
        clerk=person("clerk", county.town, since=since),
        head=person("office_head", county.town, since=since),
        overseer=person("overseer", county.county, since=since),
        stranger=person("clerk", county.other, since=since),
    )


@pytest.fixture
def indicators(office):
    """A set that was issued: half judged by people, half counted from meetings, and a veto on late releases."""
    made = IndicatorSet.objects.create(organ=office.county, year=2026, title="考核", grades=GRADES, at=NOW)
    told = (
        ("people", {}, 50, False),
        ("per_missing", {"figure": "oversight.meetings", "target": "4", "each": "10"}, 50, False),
        ("per_over", {"figure": "oversight.released_late", "target": "0", "each": "1"}, 0, True),
    )
    for place, (measure, given, weight, veto) in enumerate(told, 1):
        Indicator.objects.create(
            set=made,
            place=place,
            group="组",
            name=f"第{place}项",
            weight=Decimal(weight),
            veto=veto,
            measure=measure,
            given=given,
        )
    IssueSet(made).do(actor=office.overseer, at=NOW)
    return made


@pytest.fixture
def assessment(office, indicators):
    """The town's assessment, just begun."""
    Assess(indicators, office.organ).do(actor=office.overseer, at=NOW)
    return Assessment.objects.get()


@pytest.fixture
def meeting(office):
    """A function that enters a meeting of the town."""

    def made(held_on=date(2026, 2, 2), kind="promotion", subject="推进会", organ=None):
        told = {"held_on": held_on, "kind": kind, "subject": subject, "entered_at": NOW}
        return Meeting.objects.create(organ=organ or office.organ, **told)

    return made


@pytest.fixture
def training(office):
    """A training of the town."""
    told = {"held_on": date(2026, 2, 3), "subject": "保密审查", "attended": 30, "entered_at": NOW}
    return Training.objects.create(organ=office.organ, **told)


@pytest.fixture
def point(office):
    """A work point of the town, due at the end of the quarter."""
    told = {"year": 2026, "text": "更新公开指南", "owner": office.organ, "due": date(2026, 3, 31), "entered_at": NOW}
    return WorkPoint.objects.create(organ=office.organ, **told)
