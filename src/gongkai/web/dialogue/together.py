"""What many send at once is done together: one transaction for all that wait, and each waits until it is kept.

    receive = Together(keep)      # keep: list of things -> list of what became of each, in order
    receive(thing)                # returns when `thing` is kept; raises what keeping it raised

Whoever comes first does what is waiting by then; the others find theirs done. So a crowd costs hardly more transactions
than one person, and nobody is told that something was kept before it was. Who comes alone never waits for others; where
there was a crowd just before, more are waited for as long as they keep coming. Where several cannot be kept at once,
each is tried alone; `keep` must not keep twice what it had kept by then.
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

STUCK = 1.0
"""Seconds after which a failure is nothing that lies in one thing: alone it would be kept, or refused, in much less."""

Batch = list[tuple[Thing, Future[Became]]]
"""Things that wait, each with whom to tell."""


class Together(Generic[Thing, Became]):
    """Does things that come from several threads together, in the order they came."""

    def __init__(self, keep: Callable[[Sequence[Thing]], Sequence[Became]]) -> None:
        """Begin with nobody waiting."""
        self._keep, self._waiting, self._turn = keep, Batch[Thing, Became](), Lock()
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
        failed = self._try(batch)
        if failed is None:
            self._moment = min(max(LEAST, (monotonic() - start) / 2), LONGEST)
        elif len(batch) == 1:
            batch[0][1].set_exception(failed)
        else:
            self._one_by_one(batch)

    def _try(self, batch: Batch[Thing, Became]) -> Exception | None:
        """Have a batch kept and tell each who waits; or return what went wrong, and nobody is told."""
        try:
            kept = self._keep([thing for thing, _ in batch])
        except Exception as failed:  # noqa: BLE001 -- each who waits is told, and raises it
            return failed
        for (_, waiting), became in zip(batch, kept, strict=True):
            waiting.set_result(became)
        return None

    def _one_by_one(self, batch: Batch[Thing, Became]) -> None:
        """Have each kept alone: one that cannot be kept is no reason against those that came with it.

        Where even one alone fails only after long, as in a database that is locked, the others would wait for the same.
        """
        stuck: Exception | None = None
        for each in batch:
            start = monotonic()
            failed = stuck or self._try([each])
            if failed:
                each[1].set_exception(failed)
                stuck = failed if monotonic() - start > STUCK else stuck
