"""Keeps one reading process at work: starts it again when it dies, and gives up the file it died of."""

import os
import pickle
import subprocess
import sys
from collections import Counter

from gongkai.corpus.child import Job
from gongkai.corpus.failures import Failure
from gongkai.corpus.order import Order
from gongkai.corpus.part import Counts

_OUT_OF_TIME = 1  # the status `faulthandler` ends a process with
_TRIES = 2


class ReadingStopped(RuntimeError):
    """The reading process does not start, or dies of no file in particular."""


class Warden:
    """One reading process, and whatever it takes to carry an order out with it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def carry_out(self, order: Order) -> Counts:
        """Carry an order out to its end, whatever its files do. Raises ReadingStopped where there is no way."""
        lost: dict[str, Failure] = {}
        deaths: Counter[str] = Counter()
        while True:
            died_at, counts = self._try(Job(order, lost))
            if counts is not None:
                return counts
            status = self._buried()
            task = order.tasks[died_at].id if died_at is not None else ""
            deaths[task] += 1
            if self._closed or (not task and deaths[task] > _TRIES):
                raise ReadingStopped
            if task and status == _OUT_OF_TIME:
                lost[task] = Failure("F103", seconds=order.bounds.seconds)
            elif task and deaths[task] >= _TRIES:
                lost[task] = Failure("F105", tries=_TRIES)

    def close(self) -> None:
        """End the reading process, in the middle of a file if need be."""
        self._closed = True
        if self._process:
            self._process.kill()
            self._buried()

    def _try(self, job: Job) -> tuple[int | None, Counts | None]:
        """Give the job to the process. Return the counts, or at which file (None: at none) the process died."""
        process = self._process = self._process or _start()
        at: int | None = None
        assert process.stdin  # noqa: S101 -- started with pipes
        assert process.stdout  # noqa: S101 -- the same
        try:
            pickle.dump(job, process.stdin)
            process.stdin.flush()
            while True:
                told = pickle.load(process.stdout)  # noqa: S301 -- our own child speaks here
                if isinstance(told, Counts):
                    return at, told
                at = told
        except (EOFError, OSError, pickle.UnpicklingError, ValueError):
            return at, None

    def _buried(self) -> int:
        """Return the status the process ended with; the next try starts another."""
        process, self._process = self._process, None
        if process is None:
            return 0
        for pipe in (process.stdin, process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:
                    continue
        return process.wait()


def _start() -> "subprocess.Popen[bytes]":
    quiet = None if os.environ.get("GONGKAI_DEBUG") else subprocess.DEVNULL
    command = [sys.executable, "-m", "gongkai.corpus.child"]
    return subprocess.Popen(  # noqa: S603 -- our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet
    )
