"""The sample county's own work and its assessment, entered once through the actions."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.figures import values
from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample import open_county
from gongkai.web.oversight import sample
from gongkai.web.oversight.models import Assessment, Meeting
from gongkai.web.oversight.sample import open_oversight

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.mark.django_db
def test_it_is_entered_once_and_feeds_the_figures():
    open_county("quiet-Harbour-2026", NOW)
    open_oversight(NOW)
    open_oversight(NOW)
    year = (date(2025, 1, 1), date(2025, 12, 31))
    wanggang, liuwan, county = (
        values(Organ.objects.get(name__contains=name), *year) for name in ("望岗乡人民", "柳湾镇人民", "青禾县人民")
    )
    assert wanggang["oversight.meetings"] == 4
    assert (liuwan["oversight.reports_to_leaders"], liuwan["oversight.trained"]) == (2, 73)
    assert (liuwan["oversight.evaluated"], liuwan["oversight.accountable"]) == (186, 0)
    assert (county["oversight.assessed"], liuwan["oversight.assessment"]) == (5, 98)
    assert Assessment.objects.filter(grade="不合格").count() == 1


@pytest.mark.django_db
def test_a_result_that_is_yet_to_come_is_left_out():
    open_county("quiet-Harbour-2026", NOW)
    open_oversight(datetime(2026, 1, 20, tzinfo=UTC))
    assert not Assessment.objects.exists()


@pytest.mark.django_db
def test_another_county_is_left_alone(county):
    open_oversight(NOW)
    assert not Meeting.objects.exists()
    assert county.town.name


def test_it_waits_for_the_year(monkeypatch):
    done = []
    for each in ("open_oversight", "open_watch"):
        monkeypatch.setattr(sample, each, done.append)
    monkeypatch.setattr(sample, "under_way", lambda: False)
    sample.go_on.call()
    assert len(done) == 2
