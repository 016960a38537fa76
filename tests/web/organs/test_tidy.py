"""What nobody needs any more: found, and nothing else with it."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs import daily
from gongkai.web.organs.actions.remark import AttachFile
from gongkai.web.organs.intake.kept import keep, kept
from gongkai.web.organs.models import Attachment
from gongkai.web.organs.tidy import FRESH, TOLD, orphans, tidy
from gongkai.web.organs.upload import look_through

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]


@pytest.fixture
def queue(settings):
    """The queue in the database, where tasks wait for a worker."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def attach(organ, clerk, content):
    file = look_through(SimpleUploadedFile("a.pdf", b"%PDF-1.7" + content))
    AttachFile(organ, clerk, file).do(actor=clerk, at=timezone.now())


def test_a_file_whose_transaction_failed_goes_after_a_day_and_no_other(county, person, media):
    clerk = person("clerk", county.town)
    attach(county.town, clerk, b"kept")
    with transaction.atomic():
        attach(county.town, clerk, b"lost")
        transaction.set_rollback(True)
    foreign = media / "original_images" / "a.png"
    foreign.parent.mkdir()
    foreign.touch()
    now, later = timezone.now(), timezone.now() + FRESH + timedelta(minutes=1)
    assert list(orphans(now)) == []
    (lost,) = orphans(later)
    tidy(later)
    assert not lost.exists()
    assert foreign.exists()
    assert Path(media, Attachment.objects.get().file.name).exists()


def test_files_of_an_import_nobody_finished_go_though_nobody_uploads(person):
    somebody = person()
    keep(somebody, "0" * 64, b"x", "a.csv")
    tidy(timezone.now() + timedelta(days=2))
    assert kept(somebody, "0" * 64) is None


def test_sessions_that_are_over_go_and_those_in_use_stay(person):
    somebody, now = person(), timezone.now()
    for key, ends in (("over", now - timedelta(hours=1)), ("in-use", now + timedelta(hours=1))):
        Session.objects.create(session_key=key, session_data=SessionStore().encode({}), expire_date=ends)
        UserSession.objects.create(user=somebody, ip="127.0.0.1", session_key=key, user_agent="x")
    tidy(now)
    assert [each.session_key for each in Session.objects.all()] == ["in-use"]
    assert [each.session_key for each in UserSession.objects.all()] == ["in-use"]


def test_it_is_among_what_is_looked_after_each_day():
    assert tidy in daily._LOOKS


@pytest.mark.usefixtures("queue")
def test_what_came_of_tasks_goes_when_nobody_will_read_it_any_more():
    daily.begin(timezone.now())
    (task,) = DBTaskResult.objects.all()
    task.set_successful(None)
    tidy(timezone.now() + TOLD - timedelta(hours=1))
    assert DBTaskResult.objects.exists()
    tidy(timezone.now() + TOLD + timedelta(hours=1))
    assert not DBTaskResult.objects.exists()


def test_files_are_as_old_as_they_are(media):
    path = media / "attachments" / "a.bin"
    path.parent.mkdir()
    path.touch()
    old = (timezone.now() - 2 * FRESH).timestamp()
    os.utime(path, (old, old))
    assert list(orphans(timezone.now())) == [path]
