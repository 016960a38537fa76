"""The tags of oversight: addresses of the registers, buttons of a work point, nil returns, surveys, points."""

from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace

import pytest

from gongkai.web.organs import surveyed
from gongkai.web.organs.surveyed import Surveyed, tells_surveys
from gongkai.web.oversight.models import NilReturn
from gongkai.web.oversight.registers import REGISTERS
from gongkai.web.oversight.templatetags.oversight import (
    nil_returns,
    points,
    register_url,
    surveys_to_take,
    work_actions,
)

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture
def context(office, on_the_day):
    on_the_day(DAY)
    return {"request": SimpleNamespace(user=office.clerk)}


@pytest.mark.parametrize(
    ("given", "url"), [((), "meetings/"), (("enter",), "meetings/enter"), (("change", 3), "meetings/3/change")]
)
def test_addresses(given, url):
    assert register_url(REGISTERS["meetings"], *given).endswith(f"/office/oversight/{url}")


def test_what_can_be_done_with_a_point(context, point):
    assert set(work_actions(context, point)) == {"note", "complete", "drop"}


def test_nil_returns_of_ones_organs(context, office):
    for organ in (office.organ, office.other):
        NilReturn.objects.create(organ=organ, year=2025, at=NOW)
    told = nil_returns(context)
    assert [(each.organ, keeps) for each, keeps in told["nils"]] == [(office.organ, True)]
    assert told["may_keep"]


def test_surveys_to_take(monkeypatch, context, office):
    monkeypatch.setattr(surveyed, "_SOURCES", [])
    tells_surveys(lambda organs: [Surveyed(f"dialogue.{each.pk}", each.pk, "问卷", DAY, DAY, 3, 2) for each in organs])
    assert [organ for organ, _ in surveys_to_take(context)["surveys"]] == [office.organ]


def test_points():
    assert [points(value) for value in (None, Decimal("2.50"), 3)] == ["", "2.5", "3"]
