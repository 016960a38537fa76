"""The sample county was checked, its months are kept, and an inspection waits for the worker; entered once."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.sample import open_county
from gongkai.web.oversight.models import Flaw, Gauge, Inspection, SpotCheck
from gongkai.web.oversight.sample_watch import open_watch

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.mark.django_db
def test_it_is_entered_once(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    open_county("quiet-Harbour-2026", NOW)
    for _ in range(2):
        open_watch(NOW)
    assert SpotCheck.objects.get().organ == Inspection.objects.get().organ
    assert sorted(Flaw.objects.values_list("state", flat=True)) == ["closed", "open"]
    assert Gauge.objects.values("month").distinct().count() == 12


@pytest.mark.django_db
def test_another_offices_data_are_left_alone():
    open_watch(NOW)
    assert not SpotCheck.objects.exists()
