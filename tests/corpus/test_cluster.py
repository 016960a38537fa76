import json
import os
import signal
import subprocess
import sys
import time

import pytest
from distributed import Client

from corpora import TOWNS, built, digests, lay_out, report
from gongkai.corpus import build as building
from gongkai.corpus import cluster as cluster_engine
from gongkai.corpus.cluster import carry_out, run_cluster
from gongkai.corpus.order import NoCluster, Order, OtherVersion
from gongkai.corpus.part import Counts


class Cluster:
    """A scheduler and workers as processes of their own, as separate machines would have them."""

    def __init__(self, folder):
        self.folder = folder
        self.address = ""
        self.processes = []

    def start(self, workers):
        self._run("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", self.file)
        while not self.file.exists():
            time.sleep(0.05)
        for _ in range(workers):
            self.join()
        return self

    @property
    def file(self):
        return self.folder / "scheduler.json"

    def join(self):
        """Let one more worker join, as the guide says."""
        options = ("--nthreads", "1", "--no-dashboard", "--no-nanny", "--local-directory", self.folder)
        self._run("worker", "--scheduler-file", self.file, *options)
        return self.processes[-1]

    def _run(self, *command):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.processes.append(subprocess.Popen([sys.executable, "-m", "dask", *map(str, command)], **quiet))

    def stop(self):
        for process in self.processes:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path):
    one = Cluster(tmp_path)
    yield one
    one.stop()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(building, "_LEAST", 2)
    return lay_out(tmp_path / "in", *(report(town, year) for town in TOWNS for year in range(2019, 2025)))


@pytest.mark.slow
def test_two_workers_one_of_which_is_killed_write_what_one_process_writes(tmp_path, cluster, folder):
    cluster.start(workers=2)
    address = json.loads(cluster.file.read_text())["address"]
    with Client(address) as client:
        client.wait_for_workers(2, timeout=30)
    done = []

    def engine(orders):
        for counts in run_cluster(orders, address):
            done.append(counts)
            if len(done) == 3:
                os.kill(cluster.processes[1].pid, signal.SIGKILL)
            yield counts

    out = built(tmp_path / "cluster", folder, engine=engine)
    assert sum(counts.read for counts in done) == 24
    assert len(done) == 12
    assert digests(out) == digests(built(tmp_path / "alone", folder))


def test_orders_of_two_data_sets_with_the_same_contents_are_two(monkeypatch):
    """A scheduler gives whoever asks under a key that somebody else's work goes by that work."""
    keys = []

    class Submitting:
        loop = None

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        def nthreads(self):
            return {"one": 1}

        def submit(self, _what, _order, *, key, **_):
            keys.append(key)

    monkeypatch.setattr(cluster_engine, "_client", lambda _: Submitting())
    monkeypatch.setattr(cluster_engine, "as_completed", lambda *_, **__: [])
    for folder in ("a", "b"):
        assert list(run_cluster(iter([Order(folder, "part", "reader", ())]), "tcp://x")) == []
    assert len(set(keys)) == 2


def test_a_worker_of_another_version_refuses():
    with pytest.raises(OtherVersion):
        carry_out(Order(None, "p", "another version", ()))


def test_no_scheduler_is_told(monkeypatch):
    monkeypatch.setattr(cluster_engine, "_PATIENCE", 0.2)
    with pytest.raises(NoCluster):
        list(run_cluster(iter([Counts()]), "tcp://127.0.0.1:9"))
