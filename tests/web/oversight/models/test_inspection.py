"""Inspections and checks are named by organ and day; one inspection waits at a time."""

from datetime import UTC, date, datetime

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.oversight.models import Inspection, SpotCheck

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_one_waits_at_a_time(county):
    first = Inspection.objects.create(organ=county.town, manner="inside", at=NOW)
    with pytest.raises(IntegrityError), transaction.atomic():
        Inspection.objects.create(organ=county.town, manner="inside", at=NOW)
    Inspection.objects.filter(pk=first.pk).update(state="done")
    assert str(Inspection.objects.create(organ=county.town, manner="inside", at=NOW)) == "柳溪镇人民政府 2026-03-02"


def test_a_check_is_named(county):
    assert str(SpotCheck(organ=county.town, on=date(2026, 3, 2))) == "柳溪镇人民政府 2026-03-02"
