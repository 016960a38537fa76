"""What the office looks after each day: everything once, whatever fails; and again the next morning."""

from datetime import UTC, datetime

import pytest
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs import daily
from gongkai.web.organs.daily import begin, each_day, every_day, look_after_all, next_morning

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def looks(monkeypatch):
    monkeypatch.setattr(daily, "_LOOKS", [])
    return daily._LOOKS


def test_each_look_is_entered_once(looks):
    def look(at):
        del at

    assert each_day(look) is look
    each_day(look)
    assert looks == [look]


@pytest.mark.usefixtures("looks")
def test_what_fails_keeps_nothing_else_from_being_done(caplog):
    done = []

    @each_day
    def fails(at):
        raise ValueError(at)

    each_day(done.append)
    look_after_all(NOW)
    assert done == [NOW]
    assert "fails" in caplog.text


def test_the_next_morning_is_soon_after_midnight_where_the_office_is():
    assert next_morning(NOW) == datetime(2026, 3, 2, 16, 10, tzinfo=UTC)


class Waiting:
    """A task that can be put off, and notes until when."""

    def __init__(self):
        self.module_path, self.moments = every_day.module_path, []

    def using(self, *, run_after):
        self.moments.append(run_after)
        return self

    def enqueue(self):
        pass


@pytest.mark.django_db
def test_it_begins_once_however_often_the_worker_starts(monkeypatch):
    task = Waiting()
    monkeypatch.setattr(daily, "every_day", task)
    begin(NOW)
    assert task.moments == [NOW]
    told = {"task_path": task.module_path, "status": "READY", "backend_name": "default", "args_kwargs": {}}
    DBTaskResult.objects.create(**told)
    begin(NOW)
    assert task.moments == [NOW]


def test_a_day_that_was_looked_after_sets_the_next(monkeypatch, looks):
    task, seen = Waiting(), []
    looks.append(seen.append)
    monkeypatch.setattr(daily, "every_day", task)
    every_day.func()
    assert len(seen) == len(task.moments) == 1
    assert task.moments[0] == next_morning(seen[0])
