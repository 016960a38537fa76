"""The process that reads: it takes orders on standard input, tells which file it is at, and writes the part.

It may hang, be killed or run out of memory with a hostile file; `warden` lives on, and tells it what to leave out.
"""

import faulthandler
import os
import pickle
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from gongkai.corpus.failures import Failure
from gongkai.corpus.order import Bounds, Order, content
from gongkai.corpus.part import Task, write_part
from gongkai.corpus.rows import FAILED, Rows, refusal, rows_of


class Job(NamedTuple):
    """An order, and the contents of it that are given up, with the reason: by hash."""

    order: Order
    lost: Mapping[str, Failure]


def main() -> None:
    """Carry out jobs until there are no more; whoever started this process may be gone by then."""
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interruption is the warden's to answer
    wire = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come between
    with suppress(EOFError, BrokenPipeError):
        while True:
            carry_out(pickle.load(sys.stdin.buffer), wire)  # noqa: S301 -- our own parent speaks here


def carry_out(job: Job, wire: BinaryIO) -> None:
    """Read every content of a job, then write the part; on `wire`, tell each beginning, and the counts at the end."""
    order = job.order
    rows = []
    for number, task in enumerate(order.tasks):
        _tell(wire, number)
        lost = job.lost.get(task.id)
        rows.append(_given_up(task, lost) if lost else read(task, order.bounds))
    _tell(wire, None)
    _tell(wire, write_part(order.folder, order.name, rows, order.bounds))


def read(task: Task, bounds: Bounds) -> Rows:
    """Read one content within bounds; what goes wrong is a row with its reason. Past its time, the process ends."""
    try:
        with _in_time(bounds.seconds), _in_memory(bounds.memory):
            data = content(task)
            if sha256(data).hexdigest() != task.id:
                return _given_up(task, Failure("F102"))
            return rows_of(data, task.id, task.suffix)
    except MemoryError:
        return _given_up(task, Failure("F104", memory=bounds.memory))
    except Exception as fault:  # noqa: BLE001 -- networks and archives raise many things; one file never stops a corpus
        return _given_up(task, Failure("F101", detail=f"{type(fault).__name__}: {fault}"))


def _given_up(task: Task, why: Failure) -> Rows:
    return refusal(task.id, task.size, FAILED, why.code, why.text())


def _tell(wire: BinaryIO, message: Any) -> None:
    pickle.dump(message, wire)
    wire.flush()


@contextmanager
def _in_time(seconds: float) -> Iterator[None]:
    """End this process, whatever it is at, when the time is up: no exception would reach into a library in C."""
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


@contextmanager
def _in_memory(mebibytes: int) -> Iterator[None]:
    """Let this process take so much more memory and no more, where the system can hold it to that."""
    try:
        import resource  # noqa: PLC0415 -- not there on every system
    except ImportError:  # Windows has no such bound
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_mapped() + mebibytes * 2**20, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _mapped() -> int:
    """Return how much address space this process has taken, in bytes; a generous guess where nothing tells."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except OSError:
        return 64 * 2**30
    return pages * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main()
