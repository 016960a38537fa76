"""What many send at once is done together: one transaction for all that wait, and each waits until it is kept.

    receive = Together(keep)      # keep: list of things -> list of what became of each, in order
    receive(thing)                # returns when `thing` is kept; raises what keeping it raised

Whoever comes first does what is waiting by then; the others find theirs done. So a crowd costs hardly more transactions
than one person, and nobody is told that something was kept before it was. Who comes alone never waits for others; where
there was a crowd just before, more are waited for as long as they keep coming.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Lock
from time import monotonic, sleep
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
Became = TypeVar("Became")

MOST = 100
"""So many things are done at once at most."""

LEAST, LONGEST = 0.005, 0.05
"""Seconds the next of a crowd is waited for, at least and at most: between them half of what keeping took last.

Whoever comes in that time saves more than was waited; on a slow machine all of a crowd come more slowly, too.
"""


class Together(Generic[Thing, Became]):
    """Does things that come from several threads together, in the order they came."""

    def __init__(self, keep: Callable[[Sequence[Thing]], Sequence[Became]]) -> None:
        """Begin with nobody waiting."""
        self._keep, self._waiting, self._turn = keep, list[tuple[Thing, "Future[Became]"]](), Lock()
        self._crowd, self._moment = False, LEAST

    def __call__(self, thing: Thing) -> Became:
        """Have `thing` kept, together with what else waits; return what became of it. Raises what keeping it raised."""
        mine: Future[Became] = Future()
        self._waiting.append((thing, mine))
        with self._turn:
            while not mine.done():
                self._next()
        return mine.result()

    def _gather(self) -> None:
        """Wait until nobody comes any more, or enough have."""
        seen = 0
        while seen < len(self._waiting) < MOST:
            seen = len(self._waiting)
            sleep(self._moment)

    def _next(self) -> None:
        if self._crowd:
            self._gather()
        batch, self._waiting[:MOST] = self._waiting[:MOST], []
        self._crowd, start = len(batch) > 1, monotonic()
        try:
            kept = self._keep([thing for thing, _ in batch])
            self._moment = min(max(LEAST, (monotonic() - start) / 2), LONGEST)
        except Exception as failed:  # noqa: BLE001 -- each who waits is told, and raises it
            for _, waiting in batch:
                waiting.set_exception(failed)
            return
        for (_, waiting), became in zip(batch, kept, strict=True):
            waiting.set_result(became)
