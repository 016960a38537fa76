"""`gongkai worker`: it outlives a database that is busy or away; tests/cli/test_serve.py runs it for real."""

import pytest
import typer
from django.db import DatabaseError, InterfaceError, OperationalError
from django_tasks_db.models import DBTaskResult

from gongkai.cli import office
from gongkai.cli.worker import PAUSE, keep_at, worker


class Busy:
    """A worker whose database fails as often as told; then it is told to stop, or raises what it is to raise."""

    def __init__(self, *failures, end=None):
        self.failures, self.end, self.running = list(failures), end, True

    def run(self):
        if self.failures:
            raise self.failures.pop(0)
        self.running = False
        if self.end:
            raise self.end


def test_without_django_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(office, "find_spec", lambda _name: None)
    with pytest.raises(typer.Exit) as left:
        worker()
    assert left.value.exit_code == 2
    assert "gongkai[office]" in capsys.readouterr().err


@pytest.mark.django_db
def test_a_busy_or_missing_database_ends_nothing(settings, caplog):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    rests, busy = [], Busy(OperationalError("database is locked"), DatabaseError("away"), InterfaceError("closed"))
    keep_at(busy, close=lambda: None, rest=rests.append)
    assert rests == [PAUSE] * 3
    assert [each.msg["status"] for each in caplog.records] == ["OperationalError", "DatabaseError", "InterfaceError"]
    assert DBTaskResult.objects.count() == 1


def test_a_database_away_from_the_first_is_waited_for(monkeypatch):
    told = [OperationalError("no connection")]
    monkeypatch.setattr("gongkai.web.organs.daily.begin", lambda _at: told and (_ for _ in ()).throw(told.pop()))
    rests = []
    keep_at(Busy(), close=lambda: None, rest=rests.append)
    assert rests == [PAUSE]


@pytest.mark.parametrize("end", [SystemExit(0), ValueError("a fault of ours")])
def test_a_signal_ends_it_and_a_fault_is_not_hidden(monkeypatch, end):
    monkeypatch.setattr("gongkai.web.organs.daily.begin", lambda _at: None)
    with pytest.raises(type(end)):
        keep_at(Busy(end=end), close=lambda: None, rest=None)


def test_told_to_stop_while_the_database_fails_it_does_not_go_on(monkeypatch):
    monkeypatch.setattr("gongkai.web.organs.daily.begin", lambda _at: None)
    keep_at(Busy(end=OperationalError("shutting down")), close=lambda: None, rest=None)
