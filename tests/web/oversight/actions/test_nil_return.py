"""The nil return: zero is said, once a year, and never beside somebody held to account."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.models import AuditRow
from gongkai.web.oversight.actions.nil_return import ReturnNil, TakeBackNil
from gongkai.web.oversight.models import Accountability, NilReturn

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_zero_is_said_once_and_can_be_taken_back(office):
    nil = ReturnNil(office.organ, 2025, office.clerk).do(actor=office.clerk, at=NOW)
    assert ReturnNil(office.organ, 2025, office.clerk).refusals(None, NOW)
    TakeBackNil(nil).do(actor=office.clerk, at=NOW)
    assert not NilReturn.objects.exists()
    assert TakeBackNil(nil).refusals(None, NOW)
    assert set(AuditRow.objects.values_list("action", flat=True)) >= {"return_nil", "take_back_nil"}


@pytest.mark.parametrize(("struck", "refused"), [(None, True), (NOW, False)])
def test_who_was_held_to_account_is_not_zero(office, struck, refused):
    told = {"measure": "talk", "reason": "逾期", "body": "县政府", "entered_at": NOW, "struck_at": struck}
    Accountability.objects.create(organ=office.organ, on=date(2025, 6, 1), **told)
    assert bool(ReturnNil(office.organ, 2025, office.clerk).refusals(None, NOW)) == refused


def test_a_year_that_is_to_come_is_not_told_of(office):
    assert [each.about for each in ReturnNil(office.organ, 2027, office.clerk).refusals(None, NOW)] == ["year"]
