import os
import threading
import time
from hashlib import sha256

import pytest

from corpora import frame, lay_out, report
from gongkai.corpus import warden
from gongkai.corpus.order import Bounds, Order
from gongkai.corpus.part import Counts, Task
from gongkai.corpus.warden import ReadingStopped, Warden


@pytest.fixture
def keeper():
    one = Warden()
    yield one
    one.close()


@pytest.fixture
def tasks(tmp_path):
    """A report, a place nobody ever writes to, another report."""
    folder = lay_out(tmp_path / "in", report(), report("石桥乡"))
    os.mkfifo(tmp_path / "hanging.txt")
    paths = sorted(folder.iterdir())
    sound = [Task(sha256(path.read_bytes()).hexdigest(), str(path), ".txt", 1) for path in paths]
    return sound[0], Task("f" * 64, str(tmp_path / "hanging.txt"), ".txt", 1), sound[1]


def reasons(folder):
    return dict(frame(folder, "reports").select("id", "code").iter_rows())


def test_orders_are_carried_out_one_after_the_other_by_one_process(tmp_path, keeper, tasks):
    first, _, last = tasks
    assert keeper.carry_out(Order(tmp_path / "out", "a", "", (first,))) == Counts(read=1)
    process = keeper._process.pid
    assert keeper.carry_out(Order(tmp_path / "out", "b", "", (last,))) == Counts(read=1)
    assert keeper._process.pid == process


def test_a_file_that_hangs_is_given_up_and_the_others_are_read(tmp_path, keeper, tasks):
    order = Order(tmp_path / "out", "p", "", tasks, Bounds(seconds=5))
    assert keeper.carry_out(order) == Counts(read=2, failed=1)
    assert reasons(tmp_path / "out")[tasks[1].id] == "F103"


def kill_when_it_hangs(keeper, place, times):
    """Wait until the process waits at the place nobody writes to, and kill it there."""
    while times:
        try:
            held = os.open(place, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.01)
            continue
        keeper._process.kill()
        times -= 1
        time.sleep(0.2)
        os.close(held)


def test_a_file_the_process_dies_of_is_tried_twice(tmp_path, keeper, tasks):
    killer = threading.Thread(target=kill_when_it_hangs, args=(keeper, tasks[1].place, 2), daemon=True)
    killer.start()
    assert keeper.carry_out(Order(tmp_path / "out", "p", "", tasks, Bounds(seconds=60))) == Counts(read=2, failed=1)
    assert reasons(tmp_path / "out")[tasks[1].id] == "F105"
    killer.join(5)


def test_a_process_that_never_starts_is_told(tmp_path, keeper, tasks, monkeypatch):
    monkeypatch.setattr(warden.sys, "executable", "/bin/false")
    with pytest.raises(ReadingStopped):
        keeper.carry_out(Order(tmp_path / "out", "p", "", tasks[:1]))


def test_closing_ends_whatever_is_going_on(tmp_path, keeper, tasks):
    outcome = []

    def carry_out():
        try:
            keeper.carry_out(Order(tmp_path / "out", "p", "", tasks, Bounds(seconds=60)))
        except ReadingStopped as stopped:
            outcome.append(stopped)

    thread = threading.Thread(target=carry_out)
    thread.start()
    while keeper._process is None:
        thread.join(0.05)
    keeper.close()
    thread.join(20)
    assert len(outcome) == 1
