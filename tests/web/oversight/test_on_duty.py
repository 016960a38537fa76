"""Gaps in the posts: nobody appointed, everybody away, one person without a substitute."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.oversight.models import Absence
from gongkai.web.oversight.on_duty import gaps

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture
def away(office):
    def made(person, **told):
        days = {"since": DAY, "until": DAY, "entered_at": NOW}
        return Absence.objects.create(organ=office.organ, person=person, **days, **told)

    return made


def lacks(office, *, alone=True):
    return {gap.role: gap.lack for gap in gaps([office.organ], DAY, alone=alone)}


def test_vacant_alone_and_away(office, away):
    assert lacks(office)["first_reviewer"] == "vacant"
    assert lacks(office)["clerk"] == "alone"
    assert "clerk" not in lacks(office, alone=False)
    away(office.clerk)
    assert lacks(office, alone=False)["clerk"] == "away"


def test_a_substitute_fills_the_gap_unless_away_too(office, person, away):
    other = person("clerk", office.organ)
    away(office.clerk)
    assert "clerk" not in lacks(office)
    away(other)
    gap = next(each for each in gaps([office.organ], DAY) if each.role == "clerk")
    assert (gap.lack, gap.post, gap.words) == ("away", "公开办工作人员", "今天没有人在岗")
    assert len(gap.holders) == 2


def test_an_absence_that_was_struck_out_is_none(office, away):
    away(office.clerk, struck_at=NOW)
    assert lacks(office)["clerk"] == "alone"


def test_who_writes_no_report_needs_no_posts(office, django_assert_num_queries):
    with django_assert_num_queries(2):
        assert {gap.organ for gap in gaps([office.village, office.organ, office.other], DAY)} == {
            office.organ,
            office.other,
        }
