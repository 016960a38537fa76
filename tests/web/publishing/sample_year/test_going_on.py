"""The worker makes the year in parts, comes back for the rest, and leaves any other office alone."""

from time import monotonic

import pytest
from django_tasks_db.models import DBTaskResult

from gongkai.web.publishing.models import Column
from gongkai.web.publishing.sample_year import going_on
from gongkai.web.publishing.sample_year.plan import plan, stated

pytestmark = pytest.mark.django_db
DATABASE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.mark.usefixtures("county")
def test_another_office_is_left_alone():
    assert going_on.township_years() == []
    assert going_on.count_left() == 0


def test_each_call_goes_on_where_the_last_ended(township, monkeypatch):
    township("wanggang")
    monkeypatch.setattr(going_on, "_without_site", lambda: iter(()))
    here = next(each for each in going_on.township_years() if each.key == "wanggang")
    monkeypatch.setattr(going_on, "township_years", lambda: [here])
    assert going_on.count_left() == len(plan("wanggang"))
    for number in range(1, 4):
        assert not going_on.do_some(monotonic())
        assert going_on.count_left() == len(plan("wanggang")) - number
    monkeypatch.setattr(here, "left", lambda: plan("wanggang")[3:5])
    assert going_on.do_some(monotonic() + 600)


def test_sites_come_first_the_county_before_all(township):
    township("wanggang")
    assert not going_on.do_some(monotonic())
    assert Column.objects.filter(kind="root", organ__kind="county").exists()
    assert going_on.count_left() == sum(len(plan(key)) for key in stated())


def test_the_worker_has_it_once(settings, monkeypatch):
    settings.TASKS = DATABASE
    assert not going_on.under_way()
    going_on.begin()
    going_on.begin()
    assert going_on.under_way()
    assert DBTaskResult.objects.count() == 1
    for done, queued in ((True, 1), (False, 2)):
        monkeypatch.setattr(going_on, "do_some", lambda _until, done=done: done)
        going_on.go_on.call()
        assert DBTaskResult.objects.count() == queued
