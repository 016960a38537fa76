"""What the doctor finds in the records."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from gongkai.law.calendar import notices
from gongkai.web.organs import daily, doctor
from gongkai.web.organs.audit import record
from gongkai.web.organs.doctor import record_ailments, waiting_tasks
from gongkai.web.organs.models import AuditHead

pytestmark = pytest.mark.django_db
ADMINISTRATORS = ("system_admin", "security_admin", "auditor")


@pytest.fixture(autouse=True)
def spring(monkeypatch):
    monkeypatch.setattr(doctor.timezone, "localdate", lambda: date(2026, 3, 2))


def messages():
    return [ailment.message.format(**ailment.values) for ailment in record_ailments()]


def test_a_new_installation_lacks_organs_and_administrators():
    assert len(messages()) == 4


def test_with_its_administrators_it_is_sound(county, person):
    for role in ADMINISTRATORS:
        person(role, county.county)
    assert messages() == []


def test_a_broken_trail_is_found(county, person):
    for role in ADMINISTRATORS:
        person(role, county.county)
    record(at=date_time(), actor=None, action="create_organ")
    AuditHead.objects.update(seal="0" * 64)
    assert len(messages()) == 1


def test_tasks_nobody_works_off_are_found(county, person, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    for role in ADMINISTRATORS:
        person(role, county.county)
    now = timezone.now()
    for due in (now + timedelta(days=1), now - timedelta(minutes=20)):
        daily.every_day.using(run_after=due).enqueue()
    daily.every_day.enqueue()
    assert messages() == []
    daily.every_day.using(run_after=now - timedelta(minutes=40)).enqueue()
    (found,) = messages()
    assert found.startswith("有 1 项后台任务")
    assert waiting_tasks(now + timedelta(hours=1)) == 3


def test_a_missing_notice_is_called_for(county, person, monkeypatch):
    for role in ADMINISTRATORS:
        person(role, county.county)
    monkeypatch.setattr(doctor.timezone, "localdate", lambda: date(max(notices()), 12, 1))
    assert str(max(notices()) + 1) in messages()[0]


def test_migrations_not_run_are_found():
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'organs'")
    assert len(messages()) == 1


def date_time():
    from datetime import UTC, datetime

    return datetime(2026, 3, 2, tzinfo=UTC)
