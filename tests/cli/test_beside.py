"""The worker beside the office is started anew where it dies, and ends with the office."""

import subprocess
import sys
from threading import Event

import pytest

from gongkai.cli import beside

WAITS = [sys.executable, "-c", "import time; time.sleep(600)"]


class Started:
    """Real processes, one after the other; `until(n)` waits for the n-th."""

    def __init__(self):
        self.all, self._more = [], Event()

    def __call__(self):
        process = subprocess.Popen(WAITS)
        self.all.append(process)
        self._more.set()
        return process

    def until(self, number):
        while len(self.all) < number:
            self._more.clear()
            if len(self.all) < number:
                assert self._more.wait(60)
        return self.all[number - 1]


@pytest.fixture
def started():
    made = Started()
    yield made
    for process in made.all:
        process.kill()
        process.wait()


def test_one_that_is_killed_is_started_anew(started):
    kept = beside.KeptGoing(started, pause=0.01)
    for number in (1, 2):
        started.until(number).kill()
    started.until(3)
    kept.stop()
    assert [process.poll() for process in started.all] == [-9, -9, -15]


def test_one_that_is_stopped_is_not_started_anew(started):
    beside.KeptGoing(started, pause=0.01).stop()
    assert [process.poll() for process in started.all] == [-15]


def test_stopped_while_it_rests_it_ends_at_once(started):
    kept = beside.KeptGoing(started, pause=600)
    started.until(1).kill()
    started.all[0].wait()
    kept.stop()
    assert len(started.all) == 1


def test_the_worker_ends_with_what_it_stands_beside(started, monkeypatch, tmp_path):
    logs = []
    monkeypatch.setattr(beside, "_start", lambda log: logs.append(log) or started())
    with pytest.raises(SystemExit), beside.worker_beside(tmp_path / "worker.log"):
        raise SystemExit
    assert logs == [tmp_path / "worker.log"]
    assert started.all[0].poll() == -15


def test_what_it_tells_goes_into_the_log(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", "echo")
    assert beside._start(tmp_path / "worker.log").wait() == 0
    assert (tmp_path / "worker.log").read_text() == "-m gongkai.cli worker\n"
