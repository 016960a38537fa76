"""Worker processes for a task over many sources: results in order, a bounded number on their way, deaths survived."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 8  # tasks handed out per worker before the oldest result is fetched: keeps workers busy and memory flat


def spread(
    task: Callable[[Item], Result], items: Iterable[Item], workers: int, lost: Callable[[Item], Result]
) -> Iterator[Result]:
    """Yield `task(item)` for every item, in order, from `workers` processes; `lost(item)` where one died of it."""
    pool = _pool(workers)
    waiting: deque[tuple[Item, Future[Result]]] = deque()
    try:
        for item in items:
            try:
                waiting.append((item, pool.submit(task, item)))
            except BrokenProcessPool:
                pool = _pool(workers)
                waiting.append((item, pool.submit(task, item)))
            if len(waiting) >= workers * _AHEAD:
                yield _fetched(task, *waiting.popleft(), lost)
        while waiting:
            yield _fetched(task, *waiting.popleft(), lost)
    finally:
        pool.shutdown(cancel_futures=True)


def _pool(workers: int) -> ProcessPoolExecutor:
    # Spawned rather than forked: a fork would copy the threads of a progress bar in an unknown state.
    # An interruption is the parent's to answer; the workers would only print tracebacks.
    return ProcessPoolExecutor(workers, get_context("spawn"), signal, (SIGINT, SIG_IGN))


def _fetched(
    task: Callable[[Item], Result], item: Item, future: "Future[Result]", lost: Callable[[Item], Result]
) -> Result:
    """Return a worker's result. A worker that dies takes its neighbours' tasks along: each is tried again, alone."""
    try:
        return future.result()
    except BrokenProcessPool:
        pass
    try:
        with _pool(1) as alone:
            return alone.submit(task, item).result()
    except BrokenProcessPool:
        return lost(item)
