import pickle
import subprocess
import sys
from hashlib import sha256
from io import BytesIO

import pytest

from corpora import frame, printed, report
from gongkai.corpus.child import Job, carry_out, read
from gongkai.corpus.failures import Failure
from gongkai.corpus.order import Bounds, Order
from gongkai.corpus.part import Counts, Task


@pytest.fixture
def task(tmp_path):
    data = printed(report())
    (tmp_path / "a.txt").write_bytes(data)
    return Task(sha256(data).hexdigest(), str(tmp_path / "a.txt"), ".txt", len(data))


def messages(stream):
    stream.seek(0)
    while True:
        try:
            yield pickle.load(stream)  # noqa: S301 -- written by ourselves
        except EOFError:
            return


def test_a_job_tells_each_beginning_and_the_counts(tmp_path, task):
    out, wire = tmp_path / "out", BytesIO()
    other = task._replace(id="0" * 64)
    carry_out(Job(Order(out, "p", "", (task, other)), {other.id: Failure("F105", tries=2)}), wire)
    assert list(messages(wire)) == [0, 1, None, Counts(read=1, failed=1)]
    assert frame(out, "reports").sort("status")["code"].to_list() == ["F105", None]


def test_a_file_that_changed_since_is_not_taken_for_the_old_one(task):
    (row,) = [read(task._replace(id="0" * 64), Bounds()).report]
    assert row[1:3] == ("failed", "F102")


def test_a_file_that_is_gone_is_a_row(task):
    assert read(task._replace(place="/nowhere/a.txt"), Bounds()).report[1:3] == ("failed", "F101")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to a bound of memory")
def test_a_file_that_wants_too_much_memory_is_a_row(tmp_path, task):
    data = b" " * 60_000_000
    (tmp_path / "large.txt").write_bytes(data)
    large = Task(sha256(data).hexdigest(), str(tmp_path / "large.txt"), ".txt", len(data))
    assert read(large, Bounds(memory=8)).report[1:3] == ("failed", "F104")
    assert read(task, Bounds(memory=2048)).status == "read"


def test_the_process_ends_when_nobody_speaks_to_it_any_more():
    run = subprocess.run([sys.executable, "-m", "gongkai.corpus.child"], input=b"", capture_output=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")
