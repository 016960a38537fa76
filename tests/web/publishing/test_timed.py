"""A moment set for release: the worker is told once the transaction stands, and releases what is due."""

from datetime import timedelta

import pytest
from django.utils import timezone

from gongkai.web.publishing import consequence, timed
from gongkai.web.publishing.models import Item

pytestmark = pytest.mark.django_db


def test_the_worker_is_told_when_the_transaction_stands(monkeypatch, django_capture_on_commit_callbacks):
    told = []

    class Put:
        def using(self, **when):
            told.append(when)
            return self

        def enqueue(self):
            told.append("enqueued")

    monkeypatch.setattr(timed, "release_due", Put())
    moment = timezone.now() + timedelta(hours=1)
    with django_capture_on_commit_callbacks(execute=True):
        timed.set_for(moment)
        assert told == []
    assert told == [{"run_after": moment}, "enqueued"]


def test_the_task_releases_what_is_due_and_leaves_the_rest(submitted, review):
    later = timezone.now() + timedelta(days=1)
    due, not_yet = (review(submitted(told={"release_at": later})) for _ in range(2))
    Item.objects.filter(pk=due.pk).update(release_at=timezone.now() - timedelta(minutes=1))
    timed.release_due.func()
    assert Item.objects.get(pk=due.pk).live
    assert not Item.objects.get(pk=not_yet.pk).live


def test_a_release_that_fails_keeps_no_other_from_being_released(submitted, review, monkeypatch):
    later = timezone.now() + timedelta(days=1)
    first, second = (review(submitted(told={"release_at": later})) for _ in range(2))

    def fails(release):
        if release.item_id == first.pk:
            raise ValueError(release)

    monkeypatch.setattr(consequence, "_AFTER_RELEASE", [fails])
    assert timed.release_all(later) == 1
    assert [Item.objects.get(pk=each.pk).live for each in (first, second)] == [False, True]
