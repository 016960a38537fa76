"""Accountability is known by its reason, a nil return by its organ and year, and there is one a year."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError

from gongkai.web.oversight.models import Accountability, NilReturn
from gongkai.web.oversight.models.accountability import measures

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_one_nil_return_a_year(office):
    nil = NilReturn.objects.create(organ=office.organ, year=2025, at=NOW)
    assert str(nil) == f"{office.organ} 2025"
    with pytest.raises(IntegrityError):
        NilReturn.objects.create(organ=office.organ, year=2025, at=NOW)


def test_it_is_called_by_its_reason():
    assert str(Accountability(reason="逾期")) == "逾期"
    assert "约谈提醒" in dict(measures()).values()
