"""The wall around what the public reads: a live item changes only while the release action holds the gate open."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.core.exceptions import PermissionDenied

_OPEN: ContextVar[frozenset[int]] = ContextVar("open", default=frozenset())


class Walled(PermissionDenied):
    """Somebody tried to publish, withdraw, move, copy or delete an item past the actions that alone may do it."""


@contextmanager
def opened(key: int) -> Iterator[None]:
    """Let the item of this key be changed live. Only the actions of release and of moving hold it open."""
    token = _OPEN.set(_OPEN.get() | {key})
    try:
        yield
    finally:
        _OPEN.reset(token)


def is_open(key: int | None) -> bool:
    """Tell whether the gate of this item is held open here and now."""
    return key in _OPEN.get()


def refuse(what: str) -> Walled:
    """Return the refusal of an act that has no door here; `what` names it for whoever reads the log."""
    return Walled(f"{what}: an item is released, withdrawn, moved and discarded by the office's actions alone")
