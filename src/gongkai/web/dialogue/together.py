"""What many send at once is done together: one transaction for all that wait, and each waits until it is kept.

    receive = Together(keep)      # keep: list of things -> list of what became of each, in order
    receive(thing)                # returns when `thing` is kept; raises what keeping it raised

Whoever comes first does what is waiting by then; the others find theirs done. So a crowd costs hardly more transactions
than one person, and nobody is told that something was kept before it was.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
Became = TypeVar("Became")

MOST = 100
"""So many things are done at once at most."""


class Together(Generic[Thing, Became]):
    """Does things that come from several threads together, in the order they came."""

    def __init__(self, keep: Callable[[Sequence[Thing]], Sequence[Became]]) -> None:
        """Begin with nobody waiting."""
        self._keep, self._waiting, self._turn = keep, list[tuple[Thing, "Future[Became]"]](), Lock()

    def __call__(self, thing: Thing) -> Became:
        """Have `thing` kept, together with what else waits; return what became of it. Raises what keeping it raised."""
        mine: Future[Became] = Future()
        self._waiting.append((thing, mine))
        with self._turn:
            while not mine.done():
                self._next()
        return mine.result()

    def _next(self) -> None:
        batch, self._waiting[:MOST] = self._waiting[:MOST], []
        try:
            kept = self._keep([thing for thing, _ in batch])
        except Exception as failed:  # noqa: BLE001 -- each who waits is told, and raises it
            for _, waiting in batch:
                waiting.set_exception(failed)
            return
        for (_, waiting), became in zip(batch, kept, strict=True):
            waiting.set_result(became)
