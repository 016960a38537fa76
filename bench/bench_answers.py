"""A crowd hands answer sheets in at once, a quarter of them twice: how many a second, how long each waits, none lost.

Measured on SQLite, and once more on a PostgreSQL of its own where its server is installed. The office runs as people
run it, in a process of its own; the crowd is another process of the same machine, and takes its share of it.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import process_time

ROOT = Path(__file__).parent.parent
CITIZENS, SECONDS = int(os.environ.get("BENCH_CITIZENS", "32")), int(os.environ.get("BENCH_SECONDS", "60"))
sys.path[:0] = [str(ROOT / "tests"), str(Path(__file__).parent)]


ALONE = "from gongkai.web.dialogue import together; together.MOST = 1"
WAYS = {"": "", ", a transaction for every sheet": ALONE}
"""As the office is, and as it would be if each sheet were kept by itself."""


def main():
    """Measure on SQLite, then let PostgreSQL be started for the rest."""
    if os.environ.get("GONGKAI_TEST_DATABASE"):
        measure("postgresql")
        return
    print(f"## Answer sheets: {CITIZENS} citizens at once for {SECONDS} s, every fourth sheet sent twice", flush=True)
    print("\n| engine | sheets kept | sent per second | per processor second | median ms | p99 ms |", end="")
    print(" processor of the citizens | transactions | |\n|---|---:|---:|---:|---:|---:|---:|---:|---|", flush=True)
    measure("sqlite")
    subprocess.run([ROOT / "script/postgres", sys.executable, __file__], check=True)


def measure(engine):
    """Print a line of each way on one engine."""
    from installations import Installations

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        made = Installations(Path(folder))
        for name, first in WAYS.items():
            print(f"| {engine}{name} | {' | '.join(measured(made.new(engine), first))} |", flush=True)
        made.close()


def measured(office, first):
    """Return what was measured in one office, started after the lines `first`."""
    from handing_in import SET_UP, faults, hand_in
    from submitting import running

    numbers = [int(each) for each in office.python(SET_UP).stdout.splitlines()[-1].split()]
    with running(office, first=first) as (port, process):
        before, own = processor(process.pid), process_time()
        handed = hand_in(port, numbers, CITIZENS, SECONDS)
        worked, own = processor(process.pid) - before, process_time() - own
    wrong, rows = faults(office, handed)
    waits = [1000 * wait for wait in handed.acknowledged.values()]
    sent = len(waits) * 5 / 4
    speed = (
        f"{sent / SECONDS:.0f}",
        f"{sent / worked:.0f}",
        f"{median(waits):.0f}",
        f"{quantiles(waits, n=100)[98]:.0f}",
    )
    return f"{len(waits)}", *speed, f"{own / SECONDS:.0%}", f"{rows}", f"{wrong or 'nothing lost or doubled'}"


def processor(number):
    """Return the seconds of processor a process has spent so far."""
    fields = Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
