"""50 citizens submit applications at once, and again while the office is killed; then what asking for a status takes.

Measured on SQLite, and once more on a PostgreSQL of its own where its server is installed. The office runs as people
run it, in a process of its own. Every application goes through the actions, the trail and the numbering.
"""

import os
import signal
import subprocess
import sys
import tempfile
from http import HTTPStatus
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

ROOT = Path(__file__).parent.parent
CITIZENS, SECONDS, ROUNDS = 50, int(os.environ.get("BENCH_SECONDS", "60")), 300
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).parent)]


def main():
    """Measure on SQLite, then let PostgreSQL be started for the rest."""
    if os.environ.get("GONGKAI_TEST_DATABASE"):
        measure("postgresql")
        return
    print(f"## Submitting: {CITIZENS} citizens at once for {SECONDS} s", flush=True)
    measure("sqlite")
    subprocess.run([ROOT / "script/postgres", sys.executable, __file__], check=True)


def measure(engine):
    """Print what was measured on one engine."""
    from installations import Installations
    from submitting import SET_UP, faults, running, submit

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        made = Installations(Path(folder))
        office = made.new(engine)
        organ = int(office.python(SET_UP).stdout.splitlines()[-1])
        with running(office) as (port, _):
            sent = submit(port, organ, CITIZENS, SECONDS)
        tell(engine, sent, faults(office, sent))
        second = made.new(engine)
        organ = int(second.python(SET_UP).stdout.splitlines()[-1])
        with running(second) as (port, process):
            after = max(len(sent.acknowledged) // 2, 1)
            killed = submit(port, organ, CITIZENS, SECONDS, lambda: os.kill(process.pid, signal.SIGKILL) or True, after)
        told = faults(second, killed) or "nothing lost, doubled or skipped"
        print(f"\nKilled after {len(killed.acknowledged)} were acknowledged: {told}.", flush=True)
        status(office)
        made.close()


def tell(engine, sent, wrong):
    """Print how many were taken, how long a citizen waited, and what was wrong."""
    waits = [1000 * wait for _, wait in sent.acknowledged.values()]
    print(f"\n### {engine}\n\n| acknowledged | per second | median ms | p99 ms | failed |\n|---:|---:|---:|---:|---:|")
    figures = f"{len(waits)} | {len(waits) / SECONDS:.0f} | {median(waits):.0f} | {quantiles(waits, n=100)[98]:.0f}"
    print(f"| {figures} | {len(sent.open)} |\n\n{wrong or 'Nothing lost, doubled or skipped.'}", flush=True)


def status(office):
    """Print how long the interface and the page take to tell how a request stands, in the office's own process."""
    subprocess.run([sys.executable, __file__, "status"], env=office.environment(), check=True)


def ask():
    """Ask for the status of one request of the many, again and again; print what it took."""
    import django
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["localhost"]
    django.setup()
    from django.test import Client
    from django.urls import reverse

    from gongkai.web.requests.marks import code_of
    from gongkai.web.requests.models import Request

    case = Request.objects.select_related("letter").order_by("pk")[Request.objects.count() // 2]
    told, client = {"number": case.number, "code": code_of(case.letter.token, 1)}, Client(SERVER_NAME="localhost")
    client.post(reverse("track_request"), told)
    ways = {
        "page": lambda: client.get(reverse("own_request")),
        "interface": lambda: client.post(reverse("api_status"), told, content_type="application/json"),
    }
    print(
        f"\n| status, of {Request.objects.count()} requests | median ms | p99 ms | processor ms |\n|---|---:|---:|---:|"
    )
    for name, way in ways.items():
        if way().status_code != HTTPStatus.OK:  # what is read once is not measured, and a refusal is no answer
            sys.exit(f"{name}: {way().status_code}")
        clock, processor = zip(*(timed(way) for _ in range(ROUNDS)), strict=True)
        spent = f"{median(clock):.1f} | {quantiles(clock, n=100)[98]:.1f} | {median(processor):.1f}"
        print(f"| {name} | {spent} |", flush=True)


def timed(way):
    """Return the milliseconds something took, by the clock and of the processor."""
    start, spent = perf_counter(), process_time()
    way()
    return 1000 * (perf_counter() - start), 1000 * (process_time() - spent)


if __name__ == "__main__":
    ask() if sys.argv[1:] == ["status"] else main()
