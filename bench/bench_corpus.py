"""A simulated corpus built whole: speed, memory, one worker and two, a cluster losing one, the truth, other programs.

`--sizes 1000 10000 100000` chooses how many reports; what is built is left in `--folder` for a look at it.
"""

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from functools import cache, partial
from hashlib import sha256
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from statistics import median
from threading import Event, Thread
from time import perf_counter, sleep

import psutil
import truth
from bench_speed import others
from distributed import Client

from gongkai.corpus.build import build
from gongkai.corpus.cluster import run_cluster
from gongkai.corpus.local import run_local
from gongkai.corpus.rows import rows_of
from gongkai.corpus.simulate.writing import REGISTER, Plan, simulate
from gongkai.corpus.study.dataset import Dataset, Selection
from gongkai.corpus.study.league import league
from gongkai.corpus.study.outliers import oddities
from gongkai.corpus.study.totals import totals
from gongkai.corpus.tables import tables

YEARS = (2023, 2024)
_MIB = 2**20


class Memory:
    """The most memory this process and its children held at once, in MiB, looked at every fifth of a second."""

    def __enter__(self):
        self.most, self._over = 0, Event()
        self._thread = Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    def _watch(self):
        me = psutil.Process()
        while not self._over.wait(0.2):
            held = [me, *me.children(recursive=True)]
            self.most = max(self.most, sum(_resident(each) for each in held) / _MIB)


def _resident(process):
    try:
        return process.memory_info().rss
    except psutil.Error:
        return 0


def sizes(folder, numbers):
    """Simulate and build each size in turn."""
    heads = ("simulated/s", "built in s", "reports/s", "reports per processor second", "peak MiB", "data set MiB")
    print(f"\n### How it grows\n\n| reports | {' | '.join(heads)} |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for number in numbers:
        source, out = folder / f"in-{number}", folder / f"out-{number}"
        start = perf_counter()
        written = sum(simulate(Plan(source), number, YEARS))
        made = written / (perf_counter() - start)
        start, before = perf_counter(), _all_spent()
        with Memory() as memory:
            build([str(source / REGISTER)], out, run_local)
        taken, spent = perf_counter() - start, _all_spent() - before
        kept = sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) / _MIB
        rates = f"{number / taken:.0f} | {number / spent:.0f}"
        print(f"| {number:,} | {made:.0f} | {taken:.0f} | {rates} | {memory.most:.0f} | {kept:.1f} |", flush=True)


def workers(folder, number):
    """Build the same reports with one process and with two, in turns."""
    times, spent = {1: [], 2: []}, {1: [], 2: []}
    source = folder / f"in-{number}"
    for turn in range(3):
        for jobs, taken in times.items():
            out = folder / f"workers-{turn}-{jobs}"
            start, before = perf_counter(), _all_spent()
            build([str(source)], out, partial(run_local, workers=jobs))
            taken.append(perf_counter() - start)
            spent[jobs].append(_all_spent() - before)
            shutil.rmtree(out)
    one, two = median(times[1]), median(times[2])
    work = median(spent[1]) / median(spent[2])
    print(f"\n### One worker and two, {number:,} reports, median of three turns\n")
    print(f"One: {one:.1f} s. Two: {two:.1f} s. Efficiency by the clock {one / two / 2:.2f}, by processor {work:.2f}.")


def cluster(folder, number):
    """Build on a scheduler with two workers, kill one half-way, and hold the result against that of one machine."""
    file = folder / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    options = ["--scheduler-file", str(file), "--nthreads", "1", "--no-nanny", "--no-dashboard"]
    scheduler = [*dask, "scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)]
    started = [subprocess.Popen(scheduler, **quiet)]
    while not file.exists():
        sleep(0.1)
    started += [subprocess.Popen([*dask, "worker", *options], **quiet) for _ in range(2)]
    address = json.loads(file.read_text("utf-8"))["address"]
    with Client(address) as client:
        client.wait_for_workers(2)
    finished = 0

    def engine(orders):
        nonlocal finished
        for counts in run_cluster(orders, address):
            finished += counts.all
            if number // 3 < finished < number // 3 + counts.all + 1:
                os.kill(started[1].pid, signal.SIGKILL)
            yield counts

    start = perf_counter()
    build([str(folder / f"in-{number}" / REGISTER)], folder / "cluster", engine)
    taken = perf_counter() - start
    for process in started:
        process.kill()
        process.wait()
    same = digests(folder / "cluster") == digests(folder / f"out-{number}")
    print(f"\n### Two workers joined to a scheduler, one killed after a third, {number:,} reports\n")
    print(
        f"{taken:.0f} s; every table sorted by its key is {'the same' if same else 'NOT the same'} as from one machine."
    )


def digests(out):
    """Return what stands in every table, sorted, as a hash."""
    data = Dataset(out)
    frames = {name: data.scan(name).sort(table.key).collect() for name, table in tables().items()}
    return {name: _digest(frame) for name, frame in frames.items()}


def _digest(frame):
    stream = BytesIO()
    frame.rechunk().write_parquet(stream)
    return sha256(stream.getvalue()).hexdigest()


def study(out):
    """Time what is asked of a data set."""
    data, selection = Dataset(out), Selection()
    print(f"\n### Questions to {out.name.removeprefix('out-')} reports\n\n| | s |\n|---|---:|")
    for name, ask in {
        "total --by level,year": lambda: totals(data, selection, ["level", "year"]),
        "errors --depth 2": lambda: league(data, selection, ["region"], 2),
        "outliers (breaks and copies too)": lambda: oddities(data, selection),
    }.items():
        start = perf_counter()
        ask()
        print(f"| {name} | {perf_counter() - start:.1f} |", flush=True)


@cache
def markitdown():
    """Return markitdown's converter, made once."""
    from markitdown import MarkItDown

    return MarkItDown()


def alternatives(source, most):
    """Race through the same files: ours reads, checks and makes rows; the others take tables or text."""
    print(f"\n### Other programs on the same files, {most} of each format, one core\n")
    print("| | ms a file | against ours |\n|---|---:|---:|")
    for ending in ("docx", "html", "pdf"):
        paths = sorted(source.rglob(f"*.{ending}"))[:most]
        contents = [(path, path.read_bytes()) for path in paths]
        ways = {f"{ending}: gongkai, to rows of the data set": lambda path, data: rows_of(data, "0", path.suffix)}
        for name in others(ending, b""):
            ways[f"{ending}: {name}"] = lambda _path, data, name=name, ending=ending: others(ending, data)[name]()
        if find_spec("markitdown"):
            ways[f"{ending}: markitdown"] = lambda path, _data: markitdown().convert(str(path))
        own = 0
        for name, way in ways.items():
            way(*contents[0])
            start = _spent()
            for path, data in contents:
                way(path, data)
            taken = (_spent() - start) / len(contents) * 1000
            own = own or taken
            print(f"| {name} | {taken:.1f} | {taken / own:.1f} × |", flush=True)


def _all_spent():
    """Return the processor seconds of this process and of its children that have ended."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def _spent():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main():
    """Print the section of the corpus."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    options.add_argument("--folder", type=Path)
    asked = options.parse_args()
    folder = asked.folder or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    print("## The corpus: simulated reports, built whole")
    sizes(folder, asked.sizes)
    least, most = asked.sizes[0], asked.sizes[-1]
    workers(folder, least)
    cluster(folder, least)
    print(f"\n### Against the truth, {most:,} reports")
    truth.report(folder / f"in-{most}", folder / f"out-{most}")
    study(folder / f"out-{most}")
    alternatives(folder / f"in-{least}", 60)


if __name__ == "__main__":
    main()
