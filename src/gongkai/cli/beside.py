"""The background worker beside the office: a process of its own, started anew where it dies."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from threading import Event, Lock, Thread

PAUSE = 10.0
"""Seconds before a worker that died is started anew: whatever kills it at once is not fed without end."""

Process = subprocess.Popen[bytes]


@contextmanager
def worker_beside(log: Path | None = None) -> Iterator[None]:
    """Keep a background worker going meanwhile; what it tells goes to the terminal, or into `log`."""
    kept = KeptGoing(lambda: _start(log))
    try:
        yield
    finally:
        kept.stop()


def _start(log: Path | None) -> Process:
    with log.open("ab") if log else nullcontext() as told:
        return subprocess.Popen([sys.executable, "-m", "gongkai.cli", "worker"], stdout=told, stderr=told)


class KeptGoing:
    """A process that is started now, and again after `pause` seconds whenever it ends before `stop`."""

    def __init__(self, start: Callable[[], Process], pause: float = PAUSE) -> None:
        self._start, self._pause = start, pause
        self._stopped, self._turn = Event(), Lock()
        self._process = start()
        self._watch = Thread(target=self._go_on, daemon=True)
        self._watch.start()

    def stop(self) -> None:
        """End the process, and wait until it has ended."""
        with self._turn:
            self._stopped.set()
            self._process.terminate()
        self._process.wait()
        self._watch.join()

    def _go_on(self) -> None:
        import structlog

        while True:
            status = self._process.wait()
            self._stopped.wait(self._pause)
            with self._turn:
                if self._stopped.is_set():  # who stops the office at a terminal stops both
                    return
                structlog.get_logger(__name__).warning("worker_died", status=status)
                self._process = self._start()
