"""A check and its flaws are entered by a superior; points never exceed what there is."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.oversight.actions.spot_check import EnterSpotCheck, NoteFlaw, deducted
from gongkai.web.oversight.models import Flaw, SpotCheck

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture
def overseer(county, person):
    return person("overseer", county.county)


@pytest.fixture
def check(county, overseer):
    return EnterSpotCheck(county.town, DAY, "信箱", overseer).do(actor=overseer, at=NOW)


def test_what_was_found_is_a_task_with_points_and_a_day(check, overseer):
    for about in ("答复不规范", "办事指南过时"):
        NoteFlaw(check, "interaction", about, 3).do(actor=overseer, at=NOW)
    assert deducted(check) == 6
    assert set(Flaw.objects.values_list("organ", "due")) == {(check.organ_id, date(2026, 3, 5))}


@pytest.mark.parametrize(
    "told",
    [
        {"scope": " "},
        {"on": date(2026, 3, 3)},
        {"on": date(2018, 1, 1)},
        {"bonus": 31},
        {"vetoes": ("unanswered",)},
        {"vetoes": ("no_such",)},
    ],
)
def test_what_is_wrong_with_a_check(county, overseer, told):
    given = {"on": DAY, "scope": "信箱", "person": overseer} | told
    with pytest.raises(Refused):
        EnterSpotCheck(county.town, **given).do(actor=overseer, at=NOW)
    assert not SpotCheck.objects.exists()


@pytest.mark.parametrize(
    ("kind", "about", "points"), [("dead_link", "错", 1), ("x", "错", 1), ("other", " ", 1), ("other", "错", 101)]
)
def test_what_is_wrong_with_a_flaw(check, overseer, kind, about, points):
    with pytest.raises(Refused):
        NoteFlaw(check, kind, about, points).do(actor=overseer, at=NOW)
    assert not Flaw.objects.exists()


def test_the_organ_does_not_check_itself(county, person):
    head = person("office_head", county.town)
    assert EnterSpotCheck(county.town, DAY, "信箱", head).refusals(head, NOW)
